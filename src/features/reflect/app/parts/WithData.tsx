// Waits for the question data, and says so plainly if it cannot be loaded.
import { applicationPath } from '../../../../library/applications.ts';
import type { ComponentChildren } from 'preact';
import type { QuestionData } from '../../model/question-data-types.ts';
import { sitePath } from '../../../application/index.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../../../../components/app/Button.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Waiting } from '../../../../components/app/Waiting.tsx';

/** Shows its content with the data. */
export function WithData({ children }: { children: (data: QuestionData) => ComponentChildren }) {
  const { data, site } = useApp();
  if (data.state === 'ready') return <>{children(data.data)}</>;
  if (data.state === 'loading') return <Waiting words="Loading the questions …" />;
  return (
    <Screen key="no-data" title="The questions could not be loaded">
      <Problem
        message="This page could not load the site’s questions. You may have no connection."
        whatToDo="Nothing is lost. Sessions that this browser keeps already open without a connection. For new ones, try again when you have one."
      >
        <div class="mt-4 flex flex-wrap gap-3">
          <Button look="main" onClick={data.retry}>
            Try again
          </Button>
          <a href={sitePath(site, applicationPath('workbook'))} class="inline-flex min-h-11 items-center">
            What this browser keeps
          </a>
        </div>
      </Problem>
    </Screen>
  );
}
