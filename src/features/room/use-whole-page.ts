// Gives an application the whole window: everything of the page but its main part is put out of sight and out of reach.
import { useEffect } from 'preact/hooks';

/** While the component stands, header and footer are hidden. */
export function useWholePage(): void {
  useEffect(() => {
    const others = [...document.body.children].filter(
      (element): element is HTMLElement => element instanceof HTMLElement && element.id !== 'main' && !element.hidden,
    );
    for (const element of others) element.hidden = true;
    return () => {
      for (const element of others) element.hidden = false;
    };
  }, []);
}
