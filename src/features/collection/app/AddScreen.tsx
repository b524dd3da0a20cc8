// Offers to keep a page that the address names, for visitors whose browser did not load the small program on the page itself. A link from elsewhere
// leads here too, so nothing is kept before somebody has said so.
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../components/app/Button.tsx';
import { Problem } from '../../../components/app/Problem.tsx';
import { LoneScreen } from '../../../components/app/Screen.tsx';
import { Waiting } from '../../../components/app/Waiting.tsx';
import { NotFound, replaceWith, screenHref, sitePath, titleOfPage, useApplication, useAttempt, useRead } from '../../application/index.ts';
import { keepInCollection } from '../keep.ts';
import { isKeepable } from '../model/collection.ts';
import * as texts from '../texts.ts';

/** The page by its title, and the button that keeps it. */
export function AddScreen({ path }: { path: string }) {
  const { workbook, site } = useApplication();
  const { attempt, problem } = useAttempt();
  const [isFull, setFull] = useState(false);
  const read = useRead(
    path,
    useCallback(async (named: string) => ({ title: isKeepable(named) ? await titleOfPage(sitePath(site, named.split('#')[0]!)) : undefined }), [site]),
  );
  if (!isKeepable(path)) return <NotFound problem={texts.linkDoesNotNameAPageOfThisSite} />;
  if (!read) return <Waiting words={texts.opening} />;
  const { title = path } = read;
  const keep = async () => {
    const { outcome, document } = await keepInCollection(workbook, { path, title });
    if (outcome === 'full') setFull(true);
    else replaceWith(screenHref(document.id));
  };
  return (
    <LoneScreen key={path} title={texts.saveThisPage} lead={texts.itGoesIntoYourCollectionAndStays}>
      <p>
        <a href={sitePath(site, path)} class="inline-block py-1.5 text-large font-semibold">
          {title}
        </a>
      </p>
      {problem}
      {isFull && <Problem message={texts.yourCollectionIsFull} whatToDo={texts.takeAPageOut} />}
      <ButtonRow>
        <Button look="main" onClick={() => attempt(keep)}>
          {texts.save}
        </Button>
        <LinkButton href="#">{texts.openYourCollectionWithoutIt}</LinkButton>
      </ButtonRow>
    </LoneScreen>
  );
}
