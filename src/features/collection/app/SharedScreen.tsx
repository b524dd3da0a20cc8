// A collection that somebody shared as a link: read it, and keep a copy.
import { Button, ButtonRow } from '../../../components/app/Button.tsx';
import { LoneScreen } from '../../../components/app/Screen.tsx';
import { Waiting } from '../../../components/app/Waiting.tsx';
import { NotFound, replaceWith, screenHref, sitePath, useApplication, useAttempt, useRead } from '../../application/index.ts';
import { collectionKind } from '../kinds.ts';
import { readCollectionCode } from '../model/collection-code.ts';
import * as texts from '../texts.ts';

/** One screen. */
export function SharedScreen({ code }: { code: string }) {
  const { workbook, site } = useApplication();
  const { attempt, problem } = useAttempt();
  const read = useRead(code, readCollectionCode);
  if (!read) return <Waiting words={texts.openingTheLink} />;
  if (!read.ok) return <NotFound problem={`${read.message} ${read.whatToDo}`} />;
  const { title, collection } = read;
  const name = title.trim() || texts.collection;
  const keep = async () => replaceWith(screenHref((await workbook.create(collectionKind, name, collection)).id));
  return (
    <LoneScreen key={code} title={name} lead={texts.somebodySharedThesePagesWithYou}>
      {collection.note && <p class="max-w-read whitespace-pre-line">{collection.note}</p>}
      <ol class="mt-5 border-b border-line">
        {collection.pages.map((page) => (
          <li key={page.path} class="border-t border-line py-4">
            <a href={sitePath(site, page.path)} class="inline-block py-1.5 text-large font-semibold">
              {page.title}
            </a>
            {page.note && <p class="max-w-read whitespace-pre-line">{page.note}</p>}
          </li>
        ))}
      </ol>
      <ButtonRow>
        <Button look="main" onClick={() => attempt(keep)}>
          {texts.saveACopyInThisBrowser}
        </Button>
        <Button onClick={() => print()}>{texts.print}</Button>
      </ButtonRow>
      {problem}
    </LoneScreen>
  );
}
