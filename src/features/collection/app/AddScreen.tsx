// Offers to keep a page that the address names, for visitors whose browser did not load the small program on the page itself. A link from elsewhere
// leads here too, so nothing is kept before somebody has said so.
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../components/app/Button.tsx';
import { Problem } from '../../../components/app/Problem.tsx';
import { Screen } from '../../../components/app/Screen.tsx';
import { Waiting } from '../../../components/app/Waiting.tsx';
import { NotFound, replaceWith, screenHref, sitePath, titleOfPage, useApplication, useAttempt, useRead } from '../../application/index.ts';
import { keepInCollection } from '../keep.ts';
import { isKeepable } from '../model/collection.ts';

/** The page by its title, and the button that keeps it. */
export function AddScreen({ path }: { path: string }) {
  const { workbook, site } = useApplication();
  const { attempt, problem } = useAttempt();
  const [isFull, setFull] = useState(false);
  const read = useRead(
    path,
    useCallback(async (named: string) => ({ title: isKeepable(named) ? await titleOfPage(sitePath(site, named.split('#')[0]!)) : undefined }), [site]),
  );
  if (!isKeepable(path)) return <NotFound problem="The link does not name a page of this site." />;
  if (!read) return <Waiting words="Opening …" />;
  const { title = path } = read;
  const keep = async () => {
    const { outcome, document } = await keepInCollection(workbook, { path, title });
    if (outcome === 'full') setFull(true);
    else replaceWith(screenHref(document.id));
  };
  return (
    <div class="py-8">
      <Screen key={path} title="Save this page?" lead="It goes into your collection and stays in this browser. Nothing is sent.">
        <p>
          <a href={sitePath(site, path)} class="inline-block py-1.5 text-large font-semibold">
            {title}
          </a>
        </p>
        {problem}
        {isFull && <Problem message="Your collection is full, so the page was not saved." whatToDo="Take a page out, or begin another collection." />}
        <ButtonRow>
          <Button look="main" onClick={() => attempt(keep)}>
            Save
          </Button>
          <LinkButton href="#">Open your collection without it</LinkButton>
        </ButtonRow>
      </Screen>
    </div>
  );
}
