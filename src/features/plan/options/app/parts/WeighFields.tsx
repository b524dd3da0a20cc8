// The fields in which weights are given: by points, or by swing.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { TextButton } from '../../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../../components/app/Choice.tsx';
import { Text } from '../../../../../components/app/Field.tsx';
import { NumberField } from '../../../../../components/app/NumberField.tsx';
import { useWantedFocus } from '../../../../../components/app/use-wanted-focus.ts';
import type { OpenWhole } from '../../../../application/index.ts';
import { LIMITS, nameOf, type Appraisal, type Criterion } from '../../model/appraisal.ts';
import { nameTop, writeCriterion, writePoints } from '../../model/edit.ts';
import { allPoints, pointsOf } from '../../model/result.ts';
import { endsOfScores, percent } from '../../model/words.ts';
import { ShareBar } from './ShareBar.tsx';
import * as texts from '../../texts.ts';

interface Props extends Pick<OpenWhole<Appraisal>, 'change'> {
  scored: readonly Criterion[];
}

/** The most points of one criterion. */
const MOST = 100;

/** The columns, on wide screens: the criterion, its points, its share, and the way to say why. */
const ROW = 'md:grid-cols-[minmax(0,1fr)_11rem_10rem_4rem]';

/** One criterion: in a row where there is room, with why it matters so much folded below it until there is a reason, or somebody gives one. */
function OneWeight({ criterion, share, change, children }: Pick<Props, 'change'> & { criterion: Criterion; share: number; children: ComponentChildren }) {
  const { id, reason } = criterion;
  const name = nameOf(criterion);
  const [isOpen, setOpen] = useState(reason.trim() !== '');
  const [root, setWanted] = useWantedFocus<HTMLLIElement>();
  return (
    <li ref={root} class={`grid gap-x-6 gap-y-1 border-t border-line py-3 ${ROW}`}>
      <div>
        <h2 class="font-semibold wrap-anywhere">{name}</h2>
        <p class="text-small text-soft">{endsOfScores(criterion)}</p>
      </div>
      {children}
      <p class="flex items-center gap-3 self-center text-small">
        <ShareBar share={share} />
        <span class="tabular">{percent(share)}</span>
      </p>
      {isOpen ? (
        <div class="col-span-full -mt-4">
          <Text
            label={<>{texts.why(<span class="sr-only">: {name}</span>)}</>}
            value={reason}
            onValue={(words) => change((now) => writeCriterion(now, id, { reason: words }))}
            max={LIMITS.words}
            rows={1}
          />
        </div>
      ) : (
        <span class="self-center">
          <TextButton
            isSmall
            isExpanded={false}
            label={texts.sayWhyName(name)}
            onClick={() => {
              setOpen(true);
              setWanted('textarea');
            }}
          >
            {texts.sayWhy}
          </TextButton>
        </span>
      )}
    </li>
  );
}

/** The points of one criterion, with their label beside the field. */
const Points = ({ criterion: { id, points, ...criterion }, label, change }: Pick<Props, 'change'> & { criterion: Criterion; label: string }) => (
  <div class="self-center">
    <NumberField
      labelPlace="beside"
      label={
        <>
          {label}
          <span class="sr-only">: {nameOf(criterion)}</span>
        </>
      }
      value={points}
      least={0}
      most={MOST}
      onNumber={(number) => change((now) => writePoints(now, id, number))}
    />
  </div>
);

/**
 * Points for each criterion, below what they come to. That stays at the head of the screen while they are given: at its foot it would lie over a
 * row, and the list would seem to end there. What has the focus stays clear of it.
 */
export function ByPoints({ change, scored }: Props) {
  const all = allPoints(scored);
  return (
    <div class="mt-7 max-w-[56rem]">
      <p class="max-w-read text-small text-soft">{texts.theyNeedNotComeToHundred}</p>
      <p role="status" class="sticky top-0 z-1 bg-paper py-2 font-semibold print:static">
        {texts.allPointsInAll(all, scored.length)}
      </p>
      <ul class="border-b border-line [&_:is(input,textarea,button)]:scroll-mt-16">
        {scored.map((criterion) => (
          <OneWeight key={criterion.id} criterion={criterion} share={all > 0 ? pointsOf(criterion) / all : 0} change={change}>
            <Points criterion={criterion} label={texts.points} change={change} />
          </OneWeight>
        ))}
      </ul>
    </div>
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
          text: texts.fromLowToHigh(criterion.low.trim() || texts.worstInline, criterion.high.trim() || texts.bestInline),
        }))}
        value={top?.id}
        onValue={(id) => change((now) => nameTop(now, id))}
      />
      {top && (
        <>
          <p class="mt-7 max-w-read">{texts.isHalfAsMuch}</p>
          <ul class="mt-7 max-w-[56rem] border-b border-line">
            {scored.map((criterion) => (
              <OneWeight key={criterion.id} criterion={criterion} share={pointsOf(criterion) / all} change={change}>
                {criterion === top ? (
                  <p class="self-center text-small">{texts.stepThatMattersMost}</p>
                ) : (
                  <Points criterion={criterion} label={texts.thisStepBeside} change={change} />
                )}
              </OneWeight>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
