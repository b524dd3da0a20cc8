// What both applications begin with: the workbook is opened, the question data is loaded, and every screen can reach both.
import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import { ApplicationFrame, useFragment, useLoaded, type SiteFacts } from '../../../application/index.ts';
import { reflectKinds } from '../../kinds.ts';
import { QuestionDataContext } from '../app-context.ts';
import { loadQuestionData } from '../load-question-data.ts';
import { readRoute, type Route } from '../route.ts';
import * as texts from '../texts.ts';

const START = { label: texts.waysToStart, path: '/reflect/' };

interface Props {
  site: SiteFacts;
  /** The screen of a route. */
  Routed: (props: { route: Route }) => VNode;
}

/** Shows the screen that the address names once the workbook is open. */
export function AppFrame({ site, Routed }: Props) {
  const data = useLoaded(useCallback(() => loadQuestionData(site.base), [site.base]));
  const route = readRoute(useFragment());
  return (
    <ApplicationFrame site={site} kinds={reflectKinds} start={START}>
      <QuestionDataContext.Provider value={data}>
        <Routed route={route} />
      </QuestionDataContext.Provider>
    </ApplicationFrame>
  );
}
