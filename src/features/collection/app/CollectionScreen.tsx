// A collection: name, pages in order with notes, and ways to take it away.
import { useState } from 'preact/hooks';
import { TextButton } from '../../../components/app/Button.tsx';
import { Line, Text } from '../../../components/app/Field.tsx';
import { Screen } from '../../../components/app/Screen.tsx';
import type { OpenWhole } from '../../application/index.ts';
import { dropPage, LIMITS, movePage, notePage, type Collection } from '../model/collection.ts';
import { OtherCollections } from './OtherCollections.tsx';
import { PageRow } from './PageRow.tsx';
import { Share } from './Share.tsx';

interface Done {
  words: string;
  /** The collection as it was before; there for what can be taken back. */
  before?: Collection;
}

/** One screen. */
export function CollectionScreen({ id, doc, body, change, rename }: OpenWhole<Collection>) {
  const [title, setTitle] = useState(doc.title);
  const [done, setDone] = useState<Done>();
  const retitle = (words: string) => {
    setTitle(words);
    if (words.trim()) rename(words.trim());
  };
  const move = (path: string, name: string, by: -1 | 1) => {
    change((now) => movePage(now, path, by));
    const place = body.pages.findIndex((page) => page.path === path) + 1 + by;
    setDone({ words: `“${name}” is number ${place} of ${body.pages.length} now.` });
  };
  const drop = (path: string, name: string) => {
    setDone({ words: `“${name}” is taken out.`, before: body });
    change((now) => dropPage(now, path));
  };
  const undo = (before: Collection) => {
    change(() => before);
    setDone({ words: 'It is back.' });
  };
  return (
    <div class="py-8">
      <Screen key={id} title={title.trim() || 'Collection'} lead={<span class="no-print">Pages you keep. They stay in this browser. Nothing is sent.</span>}>
        <div class="no-print">
          <Line label="Name" value={title} onValue={retitle} max={LIMITS.title} />
          <Text label="A few words about it" value={body.note} onValue={(note) => change((now) => ({ ...now, note }))} max={LIMITS.note} rows={2} />
        </div>
        {body.note && <p class="hidden max-w-read whitespace-pre-line print:block">{body.note}</p>}
        <p class="hidden print:block">These pages are on {location.host}.</p>
        <h2 class="mt-9 text-title font-bold">
          {body.pages.length === 0 ? 'No pages yet' : body.pages.length === 1 ? 'One page' : `${body.pages.length} pages`}
        </h2>
        <p role="status" class="no-print min-h-7 text-small">
          {done?.words}{' '}
          {done?.before && (
            <TextButton isSmall onClick={() => undo(done.before!)}>
              Put it back
            </TextButton>
          )}
        </p>
        {body.pages.length === 0 ? (
          <p class="max-w-read">Every page of the library has “Keep this page” near its top.</p>
        ) : (
          <ol class="mt-2 border-b border-line">
            {body.pages.map((page, index) => (
              <PageRow
                key={page.path}
                page={page}
                isFirst={index === 0}
                isLast={index === body.pages.length - 1}
                onNote={(note) => change((now) => notePage(now, page.path, note))}
                onMove={(by) => move(page.path, page.title, by)}
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
