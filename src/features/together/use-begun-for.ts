// Whether somebody has begun already what an invitation asks for.
import { useEffect, useState } from 'preact/hooks';
import { useApplication } from '../application/index.ts';

/** The id of the document of this kind that was begun in this browser for the invitation with this key. */
export function useBegunFor(ofKind: string, joinKey: string): string | undefined {
  const { workbook } = useApplication();
  const [id, setId] = useState<string>();
  useEffect(() => {
    void workbook.list().then((listed) => {
      const begun = listed.find(
        ({ document: { kind, body } }) => kind === ofKind && (body as { invite?: { joinKey?: unknown } } | null)?.invite?.joinKey === joinKey,
      );
      setId(begun?.document.id);
    });
  }, [workbook, ofKind, joinKey]);
  return id;
}
