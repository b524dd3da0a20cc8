// The other collections of this browser, and a new one.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/app/Button.tsx';
import { goTo, screenHref, useApplication, useAttempt } from '../../application/index.ts';
import { collectionKind } from '../kinds.ts';
import { emptyCollection } from '../model/collection.ts';

/** Links to the others, newest first. */
export function OtherCollections({ current }: { current: string }) {
  const { workbook } = useApplication();
  const { attempt, problem } = useAttempt();
  const [others, setOthers] = useState<{ id: string; title: string }[]>([]);
  useEffect(() => {
    const load = () =>
      void workbook
        .list()
        .then((listed) => setOthers(listed.flatMap(({ document, kind }) => (kind?.kind === collectionKind.kind && document.id !== current ? [document] : []))));
    load();
    return workbook.subscribe(load);
  }, [workbook, current]);
  const begin = async () => goTo(screenHref((await workbook.create(collectionKind, 'New collection', emptyCollection)).id));
  return (
    <section class="no-print mt-10 border-t border-line pt-7">
      <h2 class="text-title font-bold">Other collections</h2>
      <p class="mt-2 max-w-read text-small text-soft">“Save” puts a page into the collection that was changed last.</p>
      {others.length > 0 && (
        <ul class="mt-3">
          {others.map(({ id, title }) => (
            <li key={id}>
              <a href={screenHref(id)} class="inline-block py-2">
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
      <div class="mt-4">
        <Button onClick={() => attempt(begin)}>Begin another</Button>
        {problem}
      </div>
    </section>
  );
}
