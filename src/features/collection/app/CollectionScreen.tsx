// A collection: name, pages in order with notes, and ways to take it away.
import { useState } from 'preact/hooks';
import { TextButton } from '../../../components/app/Button.tsx';
import { Line, Text } from '../../../components/app/Field.tsx';
import { Screen } from '../../../components/app/Screen.tsx';
import { useWantedFocus } from '../../../components/app/use-wanted-focus.ts';
import type { OpenWhole } from '../../application/index.ts';
import { dropPage, LIMITS, movePage, notePage, type Collection } from '../model/collection.ts';
import { OtherCollections } from './OtherCollections.tsx';
import { PageRow } from './PageRow.tsx';
import { Share } from './Share.tsx';
import * as texts from '../texts.ts';

interface Done {
  words: string;
  /** The collection as it was before; there for what can be taken back. */
  before?: Collection;
}

/** One screen. */
export function CollectionScreen({ id, doc, body, change, rename }: OpenWhole<Collection>) {
  const [title, setTitle] = useState(doc.title);
  const [done, setDone] = useState<Done>();
  const [root, setWanted] = useWantedFocus<HTMLDivElement>();
  const retitle = (words: string) => {
    setTitle(words);
    if (words.trim()) rename(words.trim());
  };
  const move = (path: string, name: string, place: number, action: string) => {
    setWanted(`[data-page="${path}"] [data-action="${action}"]`);
    change((now) => movePage(now, path, place));
    setDone({ words: texts.nameIsNumberPlaceOfPagesNow(name, place, body.pages.length) });
  };
  const drop = (path: string, name: string) => {
    setWanted('[data-undo] button');
    setDone({ words: texts.nameIsTakenOut(name), before: body });
    change((now) => dropPage(now, path));
  };
  const undo = (before: Collection) => {
    change(() => before);
    setDone({ words: texts.itIsBack });
    const back = before.pages.find(({ path }) => !body.pages.some((page) => page.path === path));
    if (back) setWanted(`[data-page="${back.path}"] [data-action="remove"]`);
  };
  return (
    <div ref={root} class="py-8">
      <Screen key={id} title={title.trim() || texts.collection} lead={<span class="no-print">{texts.pagesYouKeep}</span>}>
        <div class="no-print">
          <Line label={texts.name} value={title} onValue={retitle} max={LIMITS.title} />
          <Text label={texts.fewWordsAboutIt} value={body.note} onValue={(note) => change((now) => ({ ...now, note }))} max={LIMITS.note} rows={2} />
        </div>
        {body.note && <p class="hidden max-w-read whitespace-pre-line print:block">{body.note}</p>}
        <p class="hidden print:block">{texts.thesePagesAreOnHost(location.host)}</p>
        <h2 class="mt-9 text-title font-bold">{body.pages.length === 0 ? texts.noPagesYet : texts.pages(body.pages.length)}</h2>
        <p role="status" class="no-print min-h-7 text-small">
          {done?.words}{' '}
          {done?.before && (
            <span data-undo>
              <TextButton isSmall onClick={() => undo(done.before!)}>
                {texts.putItBack}
              </TextButton>
            </span>
          )}
        </p>
        {body.pages.length === 0 ? (
          <p class="max-w-read">{texts.everyPageOfTheLibraryHasSaveNearItsTop}</p>
        ) : (
          <ol class="mt-2 border-b border-line">
            {body.pages.map((page, index) => (
              <PageRow
                key={page.path}
                page={page}
                place={index + 1}
                of={body.pages.length}
                onNote={(note) => change((now) => notePage(now, page.path, note))}
                onMove={(place, action) => move(page.path, page.title, place, action)}
                onDrop={() => drop(page.path, page.title)}
              />
            ))}
          </ol>
        )}
        {body.pages.length > 0 && <Share title={title} collection={body} onChange={change} />}
        <OtherCollections current={id} />
      </Screen>
    </div>
  );
}
