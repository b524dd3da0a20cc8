// All parts at a glance: what each is, how long it takes, and whether it is done.
import { WayOn } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { screenHref } from '../../../application/index.ts';
import { isAnswered } from '../../model/answers.ts';
import type { Part } from '../../model/assignment.ts';
import { questionsOfPart } from '../../model/questions.ts';
import { kindOfPart, shortNamesOf } from '../../view/steps.ts';
import { LearnHelp } from '../parts/LearnHelp.tsx';
import { LeftOut } from '../parts/LeftOut.tsx';
import { ProgressLine } from '../parts/ProgressLine.tsx';
import { partsThere } from '../progress.ts';
import { partHref } from '../route.ts';
import type { CopyScreen } from '../copy-screen.ts';
import * as texts from '../texts.ts';

/** How far a part is, in a word. */
function stateOf({ body, entries }: CopyScreen, part: Part): string {
  if (body.done.includes(part.id)) return texts.doneLabel;
  return questionsOfPart(part, entries).some((question) => isAnswered(question, body.answers[question.key])) ? texts.begun : texts.notBegun;
}

/** The list. */
export function PartsScreen(props: CopyScreen) {
  const { id, body, entries } = props;
  const parts = partsThere(body, entries);
  const names = shortNamesOf(parts, entries);
  return (
    <Screen key="parts" title={texts.allParts} lead={<ProgressLine learning={body} entries={entries} />} side={<LearnHelp />}>
      <ol class="border-b border-line">
        {parts.map((part, index) => {
          const facts = [kindOfPart(part, entries), part.minutes > 0 && texts.minutesMin(part.minutes), part.optional && texts.optionalYouMayLeaveThisOut];
          return (
            <li key={part.id} class="gap-x-6 border-t border-line py-2.5 md:flex md:justify-between">
              <div>
                <a href={partHref(id, part)} dir="auto" class="inline-block py-1 font-semibold">
                  {index + 1}. {names[index]}
                </a>
                <p class="text-small text-soft">{facts.filter(Boolean).join(' · ')}</p>
              </div>
              <p class="text-small md:w-28 md:shrink-0 md:pt-1.5 md:text-end">{stateOf(props, part)}</p>
            </li>
          );
        })}
      </ol>
      <LeftOut assignment={body.assignment} entries={entries} />
      <WayOn href={screenHref(id, 'look-back')}>{texts.goOnToLookingBack}</WayOn>
    </Screen>
  );
}
