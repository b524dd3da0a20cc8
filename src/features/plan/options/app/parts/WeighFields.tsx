// The fields in which weights are given: by points, or by swing.
import { useRef } from 'preact/hooks';
import { ChooseOne } from '../../../../../components/app/Choice.tsx';
import { Text } from '../../../../../components/app/Field.tsx';
import { NumberField } from '../../../../../components/app/NumberField.tsx';
import type { OpenWhole } from '../../../../application/index.ts';
import { BEST, LIMITS, nameOf, type Appraisal, type Criterion } from '../../model/appraisal.ts';
import { nameTop, writeCriterion, writePoints } from '../../model/edit.ts';
import { allPoints, pointsOf } from '../../model/result.ts';
import { percent } from '../../model/words.ts';
import { ShareBar } from './ShareBar.tsx';
import * as texts from '../../texts.ts';

interface Props extends Pick<OpenWhole<Appraisal>, 'change'> {
  scored: readonly Criterion[];
}

/** The most points of one criterion. */
const MOST = 100;

/** The points of one criterion, and why. */
function OneWeight({ criterion, label, hint, share, change }: { criterion: Criterion; label: string; hint?: string; share: number; change: Props['change'] }) {
  const { id, points, reason } = criterion;
  return (
    <>
      <div class="grid items-end gap-x-6 sm:grid-cols-[12rem_minmax(0,1fr)]">
        <NumberField
          label={
            <>
              {label}
              <span class="sr-only">: {nameOf(criterion)}</span>
            </>
          }
          hint={hint}
          value={points}
          least={0}
          most={MOST}
          onNumber={(number) => change((now) => writePoints(now, id, number))}
        />
        <p class="flex items-center gap-3 pb-3 text-small">
          <ShareBar share={share} />
          <span class="tabular">{percent(share)}</span>
        </p>
      </div>
      <Reason {...{ id, reason, change }} name={nameOf(criterion)} />
    </>
  );
}

const Reason = ({ id, reason, name, change }: { id: string; reason: string; name: string; change: Props['change'] }) => (
  <Text
    label={<>{texts.why(<span class="sr-only">: {name}</span>)}</>}
    value={reason}
    onValue={(words) => change((now) => writeCriterion(now, id, { reason: words }))}
    max={LIMITS.words}
    rows={1}
  />
);

const Ends = ({ criterion: { low, high } }: { criterion: Criterion }) => (
  <p class="text-small text-soft">
    1: {low.trim() || 'worst'}. {BEST}: {high.trim() || 'best'}.
  </p>
);

/** Points for each criterion. */
export function ByPoints({ change, scored }: Props) {
  const all = allPoints(scored);
  return (
    <>
      <ul class="mt-7 max-w-read border-b border-line">
        {scored.map((criterion) => (
          <li key={criterion.id} class="border-t border-line py-4">
            <h2 class="font-semibold wrap-anywhere">{nameOf(criterion)}</h2>
            <Ends criterion={criterion} />
            <OneWeight criterion={criterion} label={texts.points} share={all > 0 ? pointsOf(criterion) / all : 0} change={change} />
          </li>
        ))}
      </ul>
      <p role="status" class="mt-4 max-w-read">
        {texts.allPointsInAll(all)}
      </p>
    </>
  );
}

/** First the step that matters most, then the others beside it. */
export function BySwing({ change, scored }: Props) {
  const all = allPoints(scored);
  // Somebody may write 100 beside another one as well: the one that was named stays the one that matters most.
  const named = useRef<string>();
  const most = scored.filter(({ points }) => points === MOST);
  const top = most.find(({ id }) => id === named.current) ?? most[0];
  named.current = top?.id;
  return (
    <>
      <ChooseOne
        legend={texts.imagineAnOptionThatHasTheWorstScore}
        hint={texts.thatIsTheStepThatMattersMost}
        options={scored.map((criterion) => ({
          value: criterion.id,
          label: nameOf(criterion),
          text: texts.fromLowToHigh(criterion.low.trim() || 'worst', criterion.high.trim() || 'best'),
        }))}
        value={top?.id}
        onValue={(id) => change((now) => nameTop(now, id))}
      />
      {top && (
        <ul class="mt-7 max-w-read border-b border-line">
          {scored.map((criterion) => (
            <li key={criterion.id} class="border-t border-line py-4">
              <h2 class="font-semibold wrap-anywhere">{nameOf(criterion)}</h2>
              <Ends criterion={criterion} />
              {criterion === top ? (
                <>
                  <p class="mt-3 flex items-center gap-3 text-small">
                    <ShareBar share={MOST / all} />
                    {texts.stepThatMattersMost(<span class="tabular">{percent(MOST / all)}</span>)}
                  </p>
                  <Reason id={criterion.id} reason={criterion.reason} name={nameOf(criterion)} change={change} />
                </>
              ) : (
                <OneWeight criterion={criterion} label={texts.thisStepBeside} hint={texts.isHalfAsMuch} share={pointsOf(criterion) / all} change={change} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
