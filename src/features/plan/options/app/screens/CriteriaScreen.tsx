// The second step: what a good choice has to do. Must-haves first, then what is scored.
import { useState } from 'preact/hooks';
import { AddToList } from '../../../../../components/app/AddToList.tsx';
import { WayOn } from '../../../../../components/app/Button.tsx';
import { joinSentences } from '../../../../../library/plain-text.ts';
import { screenHref, type OpenWhole } from '../../../../application/index.ts';
import { randomId } from '../../../../exchange/index.ts';
import { BEST, LIMITS, mustsOf, scoredOf, type Appraisal, type Criterion } from '../../model/appraisal.ts';
import { addCriterion, removeCriterion } from '../../model/edit.ts';
import { OneCriterion } from '../parts/OneCriterion.tsx';
import { StepFrame } from '../parts/StepFrame.tsx';
import { TickList } from '../parts/TickList.tsx';
import { WithOptionsData } from '../parts/WithOptionsData.tsx';
import { endsOfScores } from '../../model/words.ts';
import * as texts from '../../texts.ts';

/** From this many scored criteria on people are told that fewer are easier to weigh. */
const MANY = 7;

/** One screen. */
export function CriteriaScreen(open: OpenWhole<Appraisal>) {
  const { id, body, change } = open;
  const [said, setSaid] = useState('');
  const [musts, scored] = [mustsOf(body), scoredOf(body)];
  const isFull = body.criteria.length >= LIMITS.criteria;
  const list = (criteria: readonly Criterion[], none: string) =>
    criteria.length === 0 ? (
      <p class="mt-3 max-w-read text-soft">{none}</p>
    ) : (
      <ul class="mt-3 max-w-read border-b border-line">
        {criteria.map((criterion) => (
          <OneCriterion key={criterion.id} criterion={criterion} change={change} onSaid={setSaid} />
        ))}
      </ul>
    );
  return (
    <StepFrame open={open} step="criteria" title={texts.whatHasAGoodChoiceToDo} lead={texts.agreeOnThisBeforeYouCompare} told={said}>
      {body.settings.areWeightsSettled && <p class="mt-5 max-w-read border-s-4 border-both ps-4 text-small">{texts.weightsAreSettled}</p>}
      <h2 class="mt-7 text-title font-bold">{texts.mustHaves}</h2>
      <p class="max-w-read text-small text-soft">{texts.optionThatFailsOneStaysInView}</p>
      {list(musts, texts.noneYetYouMayDoWithout)}
      <h2 class="mt-10 text-title font-bold">{texts.scoredCriteria}</h2>
      <p class="max-w-read text-small text-soft">{texts.eachOptionGetsAScoreFromToBestSayTheSame(BEST)}</p>
      {list(scored, texts.noneYetTakeSomeFromTheListBelowOrAdd)}
      {scored.length >= MANY && <p class="mt-3 max-w-read border-s-4 border-both ps-4 text-small">{texts.scoredCriteriaAreALotToWeigh(scored.length)}</p>}
      <AddToList
        rowName="criterion of your own"
        most={LIMITS.label}
        whenFull={isFull && texts.appraisalHoldsCriteria(LIMITS.criteria)}
        onAdd={(label) => {
          change((now) => addCriterion(now, { id: randomId(), label, meaning: '', low: '', high: '', isMust: false, sources: [], reason: '' }));
          setSaid(texts.labelIsAdded(label));
        }}
      />
      <WithOptionsData>
        {({ criteria }) => (
          <TickList
            legend={texts.readyMadeCriteria}
            hint={texts.fromTheFieldsOfScotlandsOptionsPaper}
            items={criteria.map(({ id: one, label, meaning, low, high, isMust }) => ({
              id: one,
              label,
              text: joinSentences([meaning, isMust ? texts.offeredAsAMustHaveSentence : endsOfScores({ low, high })]),
            }))}
            ticked={body.criteria.map((criterion) => criterion.id)}
            onTick={(one, isTicked) => {
              const criterion = criteria.find((ready) => ready.id === one);
              if (!criterion) return;
              change((now) => (isTicked ? addCriterion(now, criterion) : removeCriterion(now, one)));
              setSaid(isTicked && isFull ? texts.thereIsNoRoomForAnotherCriterion : texts.labelIsAddedWithLabel(criterion.label, isTicked));
            }}
          />
        )}
      </WithOptionsData>
      <WayOn href={screenHref(id, 'weights')}>{texts.goOnToWeights}</WayOn>
    </StepFrame>
  );
}
