// What both applications begin with: the workbook is opened, the question data is loaded, and every screen can reach both.
import type { ComponentChildren } from 'preact';
import { ApplicationFrame, type SiteFacts } from '../../../application/index.ts';
import { reflectKinds } from '../../kinds.ts';
import { QuestionDataContext } from '../app-context.ts';
import { useQuestionData } from '../use-question-data.ts';

const START = { label: 'Ways to start', path: '/reflect/' };

/** Shows its content once the workbook is open. */
export function AppFrame({ site, children }: { site: SiteFacts; children: ComponentChildren }) {
  const data = useQuestionData(site.base);
  return (
    <ApplicationFrame site={site} kinds={reflectKinds} start={START}>
      <QuestionDataContext.Provider value={data}>{children}</QuestionDataContext.Provider>
    </ApplicationFrame>
  );
}
