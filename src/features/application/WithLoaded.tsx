// Waits for what a screen needs, and says so plainly if it cannot be had.
import { applicationPath } from '../../library/applications.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, LinkButton } from '../../components/app/Button.tsx';
import { Problem } from '../../components/app/Problem.tsx';
import { LoneScreen } from '../../components/app/Screen.tsx';
import { Waiting } from '../../components/app/Waiting.tsx';
import { siteHasChanged } from '../../components/site-has-changed.ts';
import { sitePath, useApplication } from './context.ts';
import type { Loaded } from './use-loaded.ts';
import * as texts from './texts.ts';

interface Props<Value> {
  loaded: Loaded<Value>;
  /** What is said while it loads. */
  waiting: string;
  /** The heading when it could not be had. */
  title: string;
  /** What happened; without it, what the error says of itself, for errors whose words are for people. */
  message?: string;
  /** What is kept, and what to do. */
  whatToDo: string;
  children: (value: Value) => ComponentChildren;
}

/** Its content once all is there; until then a line that says so, or the problem with a button that tries again. */
export function WithLoaded<Value>({ loaded, waiting, title, message, whatToDo, children }: Props<Value>) {
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>;
  if (loaded.state === 'loading') return <Waiting words={waiting} />;
  return (
    <LoneScreen key="not-loaded" title={title}>
      <NotLoaded message={message ?? loaded.why} whatToDo={whatToDo} retry={loaded.retry} />
    </LoneScreen>
  );
}

/** The problem: after a release, that the page is older than the site, which trying again does not help. */
function NotLoaded({ message, whatToDo, retry }: { message: string; whatToDo: string; retry: () => void }) {
  const { site } = useApplication();
  const [hasChanged, setChanged] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void siteHasChanged().then((changed) => isCurrent && setChanged(changed));
    return () => {
      isCurrent = false;
    };
  }, []);
  return (
    <Problem message={hasChanged ? texts.siteHasChangedSinceThisPageWasOpened : message} whatToDo={hasChanged ? texts.loadThePageAgain : whatToDo}>
      <div class="mt-4 flex flex-wrap gap-3">
        {hasChanged ? (
          <Button look="main" onClick={() => location.reload()}>
            {texts.loadThePageAgain2}
          </Button>
        ) : (
          <Button look="main" onClick={retry}>
            {texts.tryAgain}
          </Button>
        )}
        <LinkButton href={sitePath(site, applicationPath('workbook'))}>{texts.openYourWorkbook}</LinkButton>
      </div>
    </Problem>
  );
}
