// The third step: how much each criterion matters, with the reason. Settled before anybody scores.
import { useState } from 'preact/hooks';
import { Button, ButtonRow, WayOn } from '../../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../../components/app/Choice.tsx';
import { Problem } from '../../../../../components/app/Problem.tsx';
import { goTo, screenHref, type OpenWhole } from '../../../../application/index.ts';
import { BEST, hasScores, nameOf, scoredOf, WEIGH_BY, type Appraisal, type Criterion, type WeighBy } from '../../model/appraisal.ts';
import { reopenWeights, settleWeights, weighBy } from '../../model/edit.ts';
import { allPoints, weightsOf } from '../../model/result.ts';
import { lateWords, names, percent } from '../../model/words.ts';
import { ShareBar } from '../parts/ShareBar.tsx';
import { StepFrame } from '../parts/StepFrame.tsx';
import { ByPoints, BySwing } from '../parts/WeighFields.tsx';
import * as texts from '../../texts.ts';

const WAYS: Record<WeighBy, { label: string; text: string }> = {
  points: { label: texts.byPoints, text: texts.giveEachCriterionPoints },
  swing: {
    label: texts.bySwing,
    text: texts.askWhichStepFromTheWorstScoreToTheBest(BEST),
  },
};

/** One screen. */
export function WeightsScreen(open: OpenWhole<Appraisal>) {
  const { id, body } = open;
  const scored = scoredOf(body);
  return (
    <StepFrame open={open} step="weights" title={texts.howMuchDoesEachMatter} lead={texts.weightsComeBeforeScores}>
      {scored.length === 0 ? (
        <>
          <p class="mt-5 max-w-read">{texts.thereAreNoScoredCriteriaYet}</p>
          <WayOn href={screenHref(id, 'criteria')}>{texts.chooseCriteria}</WayOn>
        </>
      ) : body.settings.areWeightsSettled ? (
        <Settled {...open} scored={scored} />
      ) : (
        <Weigh {...open} scored={scored} />
      )}
    </StepFrame>
  );
}

type Props = OpenWhole<Appraisal> & { scored: readonly Criterion[] };

const withoutReasonOf = (scored: readonly Criterion[]) => scored.filter(({ reason }) => reason.trim() === '');

function Settled({ id, body, change, scored }: Props) {
  const weights = weightsOf(scored);
  const withoutReason = withoutReasonOf(scored);
  const late = lateWords(body);
  return (
    <>
      <p class="mt-5 max-w-read">
        <strong>{texts.theWeightsAreSettled}</strong> {WAYS[body.settings.weighBy].label}.
      </p>
      <ul class="mt-4 max-w-read border-b border-line">
        {scored.map((criterion, at) => (
          <li key={criterion.id} class="border-t border-line py-3">
            <div class="grid items-center gap-x-5 gap-y-1 sm:grid-cols-[minmax(0,1fr)_4rem_10rem]">
              <span class="font-semibold wrap-anywhere">{nameOf(criterion)}</span>
              <span class="tabular">{percent(weights?.[at] ?? 0)}</span>
              <ShareBar share={weights?.[at] ?? 0} />
            </div>
            {criterion.reason.trim() && <p class="text-small wrap-anywhere text-soft">{criterion.reason.trim()}</p>}
          </li>
        ))}
      </ul>
      {withoutReason.length > 0 && <p class="mt-3 max-w-read text-small text-soft">{texts.noReasonIsWrittenDownFor(names(withoutReason))}</p>}
      {late && <p class="mt-4 max-w-read border-s-4 border-help ps-4">{late}</p>}
      <WayOn href={screenHref(id, 'scores')} beside={<Button onClick={() => change(reopenWeights)}>{texts.openTheWeightsAgain}</Button>}>
        {texts.goOnToScores}
      </WayOn>
      {hasScores(body) && <p class="mt-3 max-w-read text-small text-soft">{texts.thereAreScoresAlready}</p>}
    </>
  );
}

function Weigh(props: Props) {
  const { id, body, change, scored } = props;
  const [isAsked, setAsked] = useState(false);
  const all = allPoints(scored);
  const withoutPoints = scored.filter(({ points }) => points === undefined);
  const withoutReason = withoutReasonOf(scored);
  // Once somebody has asked, it says what is missing now: it goes when the points are in.
  const problem = withoutPoints.length > 0 ? texts.thereAreNoPointsYetForNames(names(withoutPoints)) : all === 0 ? texts.everyCriterionHasPoints : '';
  const settle = () => {
    setAsked(true);
    if (problem) return;
    change(settleWeights);
    goTo(screenHref(id, 'scores'));
  };
  return (
    <>
      <ChooseOne
        legend={texts.howDoYouWantToWeigh}
        hint={all > 0 ? texts.ifYouChangeThis : undefined}
        options={WEIGH_BY.map((value) => ({ value, ...WAYS[value] }))}
        value={body.settings.weighBy}
        onValue={(way) => change((now) => weighBy(now, way))}
      />
      {body.settings.weighBy === 'points' ? <ByPoints {...props} /> : <BySwing {...props} />}
      {withoutReason.length > 0 && <p class="mt-7 max-w-read text-small text-soft">{texts.noReasonSoFarNames(names(withoutReason))}</p>}
      {isAsked && problem && <Problem message={problem} whatToDo={texts.giveEachCriterionANumberFromTo} />}
      <ButtonRow>
        <Button look="main" onClick={settle}>
          {texts.settleTheWeightsAndGoOnToScores}
        </Button>
      </ButtonRow>
    </>
  );
}
