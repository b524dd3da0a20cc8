// Reads something that the address carries.
import { useEffect, useState } from 'preact/hooks';

/** What `read` makes of the code; undefined until then. `read` is the same function each time, and never throws. */
export function useRead<Value>(code: string, read: (code: string) => Promise<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let isCurrent = true;
    void read(code).then((result) => isCurrent && setValue(() => result));
    return () => {
      isCurrent = false;
    };
  }, [code, read]);
  return value;
}
