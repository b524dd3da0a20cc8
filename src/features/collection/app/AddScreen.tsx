// Keeps a page that the address names, for visitors whose browser did not load the small program on the page itself.
import { useEffect, useState } from 'preact/hooks';
import { Waiting } from '../../../components/app/Waiting.tsx';
import { NotFound, replaceWith, screenHref, sitePath, titleOfPage, useApplication } from '../../application/index.ts';
import { keepInCollection } from '../keep.ts';
import { isKeepable } from '../model/collection.ts';

/** Keeps the page and opens the collection. */
export function AddScreen({ path }: { path: string }) {
  const { workbook, site } = useApplication();
  const [problem, setProblem] = useState(isKeepable(path) ? undefined : 'The link does not name a page of this site.');
  useEffect(() => {
    if (!isKeepable(path)) return;
    titleOfPage(sitePath(site, path.split('#')[0]!))
      .then((title) => keepInCollection(workbook, { path, title: title ?? path }))
      .then(
        ({ document }) => replaceWith(screenHref(document.id)),
        (error: unknown) => setProblem(error instanceof Error ? error.message : 'This page could not be kept.'),
      );
  }, [workbook, site, path]);
  return problem ? <NotFound problem={problem} /> : <Waiting words="Saving …" />;
}
