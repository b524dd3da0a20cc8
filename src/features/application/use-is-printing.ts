// Whether the page is being printed: what is worked on a screen is then shown as it is read on paper.
import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Draws at once what a change asks for: the browser takes the page as it is when its listeners return. */
function atOnce(change: () => void): void {
  const before = { ...options };
  options.debounceRendering = (draw) => {
    draw();
  };
  change();
  delete options.debounceRendering;
  Object.assign(options, before);
}

/** True from before the page is laid out for paper until it is printed. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => atOnce(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
