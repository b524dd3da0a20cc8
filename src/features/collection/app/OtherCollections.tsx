// The other collections of this browser, and a new one.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/app/Button.tsx';
import { goTo, listedOf, screenHref, useApplication, useAttempt } from '../../application/index.ts';
import { collectionKind } from '../kinds.ts';
import { emptyCollection } from '../model/collection.ts';
import * as texts from '../texts.ts';

/** Links to the others, newest first. */
export function OtherCollections({ current }: { current: string }) {
  const { workbook } = useApplication();
  const { attempt, problem } = useAttempt();
  const [others, setOthers] = useState<{ id: string; title: string }[]>([]);
  useEffect(() => {
    const load = () => void listedOf(workbook, collectionKind).then((listed) => setOthers(listed.filter(({ id }) => id !== current)));
    load();
    return workbook.subscribe(load);
  }, [workbook, current]);
  const begin = async () => goTo(screenHref((await workbook.create(collectionKind, texts.newCollection, emptyCollection)).id));
  return (
    <section class="no-print mt-10 border-t border-line pt-7">
      <h2 class="text-title font-bold">{texts.otherCollections}</h2>
      <p class="mt-2 max-w-read text-small text-soft">{texts.savePutsAPageIntoTheCollection}</p>
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
        <Button onClick={() => attempt(begin)}>{texts.beginAnother}</Button>
        {problem}
      </div>
    </section>
  );
}
