// Keeps a page that the address names, for visitors whose browser did not load the small program on the page itself.
import { useEffect, useState } from 'preact/hooks';
import { Waiting } from '../../../components/app/Waiting.tsx';
import { NotFound, replaceWith, screenHref, sitePath, useApplication } from '../../application/index.ts';
import { keepInCollection } from '../keep.ts';
import { isKeepable } from '../model/collection.ts';

/** The title that a page of this site gives itself; its address where it cannot be had. */
async function titleOf(address: string, path: string): Promise<string> {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    return page.querySelector('h1')?.textContent.trim() ?? path;
  } catch {
    return path;
  }
}

/** Keeps the page and opens the collection. */
export function AddScreen({ path }: { path: string }) {
  const { workbook, site } = useApplication();
  const [problem, setProblem] = useState(isKeepable(path) ? undefined : 'The link does not name a page of this site.');
  useEffect(() => {
    if (!isKeepable(path)) return;
    titleOf(sitePath(site, path.split('#')[0]!), path)
      .then((title) => keepInCollection(workbook, { path, title }))
      .then(
        ({ document }) => replaceWith(screenHref(document.id)),
        (error: unknown) => setProblem(error instanceof Error ? error.message : 'This page could not be kept.'),
      );
  }, [workbook, path]);
  return problem ? <NotFound problem={problem} /> : <Waiting words="Keeping the page …" />;
}
