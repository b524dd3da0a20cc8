// Since last time: for each question whether it moved up, down, stayed, or cannot be compared; and what became of the actions.
import { ACTION_STATUS_LABELS } from '../../../../library/agreed-actions.ts';
import { longDay } from '../../../../library/words.ts';
import {
  actionsOfLastTime,
  compareWithLast,
  howCompared,
  MOVE_LABELS,
  movesCounted,
  whyNothingCompares,
  type Comparison,
  type Move,
} from '../../model/comparison.ts';
import { resultsOf } from '../../model/results.ts';
import { spreadWords } from '../../model/spread.ts';
import { tookPart, tookPartWords } from '../../model/took-part.ts';
import { RATING_LABELS } from '../../model/vocabulary.ts';
import { ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { screenHref } from '../../../application/index.ts';
import type { SessionScreen } from '../session-screen.ts';
import * as texts from '../texts.ts';

const SIGNS: Record<Move, string> = { up: '↑', down: '↓', same: '=', 'not-comparable': '–' };

const Side = ({ agreed, tallies, day }: Comparison['now'] & { day: string }) => (
  <div>
    <dt class="font-semibold">{longDay(day)}</dt>
    <dd>
      {agreed ? texts.agreed(RATING_LABELS[agreed].toLowerCase()) : texts.nothingAgreed}
      <span class="block text-soft">{spreadWords(tallies)}</span>
    </dd>
  </div>
);

/** The comparison, as a table that becomes a list on narrow screens. */
export function CompareScreen({ id, body: session }: SessionScreen) {
  const { previous } = session;
  if (!previous)
    return (
      <Screen key="none" title={texts.thereIsNoSessionBeforeThisOne}>
        <p class="max-w-read">{texts.toCompare}</p>
      </Screen>
    );
  const comparisons = compareWithLast(session);
  const earlier = actionsOfLastTime(session);
  const why = whyNothingCompares(session);
  return (
    <Screen key="compare" title={texts.whatHasMoved} lead={texts.sinceDayCounted(longDay(previous.heldOn), movesCounted(comparisons))}>
      <p class="mb-5 max-w-read">
        {texts.tookPartThisTime(previous.tookPart && texts.lastTime(tookPartWords(previous.tookPart)), tookPartWords(tookPart(resultsOf(session))))}
        {why && <strong class="mt-1 block">{texts.whySoNoQuestionIsCalledMoved(why)}</strong>}
      </p>
      <ul class="border-b border-line">
        {comparisons.map((comparison) => (
          <li key={comparison.key} class="border-t border-line py-4">
            <h2 class="font-semibold">{comparison.text}</h2>
            <p class="mt-1 font-bold">
              <span aria-hidden="true">{SIGNS[comparison.move]} </span>
              {MOVE_LABELS[comparison.move]}
            </p>
            <p class="text-small text-soft">{howCompared(comparison)}</p>
            <dl class="mt-2 grid gap-x-8 gap-y-2 text-small sm:grid-cols-2">
              {comparison.before && <Side {...comparison.before} day={previous.heldOn} />}
              <Side {...comparison.now} day={session.heldOn} />
            </dl>
          </li>
        ))}
      </ul>
      {earlier.length > 0 && (
        <section class="mt-10">
          <h2 class="text-title font-bold">{texts.actionsFromLastTime}</h2>
          <ul class="mt-3 border-b border-line">
            {earlier.map(({ id: actionId, what, ownerRole, status }) => (
              <li key={actionId} class="gap-x-6 border-t border-line py-3 md:flex md:justify-between">
                <span>
                  {what}
                  {ownerRole && <span class="text-soft"> · {ownerRole}</span>}
                </span>
                <span class="font-semibold">{ACTION_STATUS_LABELS[status]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ButtonRow>
        <LinkButton look="main" href={screenHref(id, 'act')}>
          {texts.actionsAndTheirStatus}
        </LinkButton>
        <LinkButton href={screenHref(id, 'over-time')}>{texts.allSessionsOverTime}</LinkButton>
        <LinkButton href={screenHref(id, 'see')}>{texts.backToTheAnswers}</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
