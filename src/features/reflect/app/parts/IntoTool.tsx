// The way from what a session found to a tool: its lowest questions become the rows of a worksheet.
import { LinkButton } from '../../../../components/app/Button.tsx';
import { worksheetPath } from '../../../../library/worksheet-links.ts';
import { sitePath } from '../../../application/index.ts';
import type { ReflectionSession } from '../../model/documents.ts';
import { lowestFirst } from '../../model/for-worksheets.ts';
import { useApp } from '../app-context.ts';
import * as texts from '../texts.ts';

/** Nothing while it is not known where anything stands. */
export function IntoTool({ id, session }: { id: string; session: ReflectionSession }) {
  const { site } = useApp();
  const low = lowestFirst(session).filter(({ isLow }) => isLow);
  if (low.length === 0) return null;
  const ideas = session.questions.filter(({ key }) => low.some((one) => one.key === key)).flatMap((question) => question.ideas);
  return (
    <section class="no-print mt-10">
      <h2 class="text-title font-bold">{texts.takeTheQuestionsIntoATool}</h2>
      <p class="mt-1 max-w-read text-soft">{texts.questionsThatStandLowestCanBecomeTheRows}</p>
      <p class="mt-4">
        <LinkButton href={sitePath(site, worksheetPath(undefined, { session: id, ideas: [...new Set(ideas)] }))}>{texts.chooseATool}</LinkButton>
      </p>
    </section>
  );
}
