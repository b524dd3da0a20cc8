// The second step: what a good choice has to do. Must-haves first, then what is scored.
import { useState } from 'preact/hooks';
import { AddToList } from '../../../../../components/app/AddToList.tsx';
import { ButtonRow, LinkButton } from '../../../../../components/app/Button.tsx';
import { screenHref, type OpenWhole } from '../../../../application/index.ts';
import { randomId } from '../../../../exchange/index.ts';
import { BEST, LIMITS, mustsOf, scoredOf, type Appraisal, type Criterion } from '../../model/appraisal.ts';
import { addCriterion, removeCriterion } from '../../model/edit.ts';
import { OneCriterion } from '../parts/OneCriterion.tsx';
import { StepFrame } from '../parts/StepFrame.tsx';
import { TickList } from '../parts/TickList.tsx';
import { WithOptionsData } from '../parts/WithOptionsData.tsx';

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
    <StepFrame
      open={open}
      step="criteria"
      title="What has a good choice to do?"
      lead="Agree on this before you compare. Three to six scored criteria are enough for most decisions."
      told={said}
    >
      {body.settings.areWeightsSettled && (
        <p class="mt-5 max-w-read border-s-4 border-both ps-4 text-small">
          The weights are settled. If you add, take out or change what is scored, they have to be settled again.
        </p>
      )}
      <h2 class="mt-7 text-title font-bold">Must-haves</h2>
      <p class="max-w-read text-small text-soft">An option that fails one stays in view, marked, and is not ranked. Keep them few.</p>
      {list(musts, 'None yet. You may do without.')}
      <h2 class="mt-10 text-title font-bold">Scored criteria</h2>
      <p class="max-w-read text-small text-soft">
        Each option gets a score from 1 to {BEST}. Say the same thing once: two criteria that mean the same count twice.
      </p>
      {list(scored, 'None yet. Take some from the list below, or add your own.')}
      {scored.length >= MANY && (
        <p class="mt-3 max-w-read border-s-4 border-both ps-4 text-small">
          {scored.length} criteria are a lot to weigh. Take out what does not tell the options apart.
        </p>
      )}
      <AddToList
        rowName="criterion of your own"
        most={LIMITS.label}
        whenFull={isFull && `An appraisal holds ${LIMITS.criteria} criteria, which is as many as it can.`}
        onAdd={(label) => {
          change((now) => addCriterion(now, { id: randomId(), label, meaning: '', low: '', high: '', isMust: false, sources: [], reason: '' }));
          setSaid(`“${label}” is added. Say below it what the scores mean.`);
        }}
      />
      <div class="no-print mt-10">
        <WithOptionsData>
          {({ criteria }) => (
            <TickList
              legend="Ready-made criteria"
              hint="From the fields of Scotland’s options paper. Let people with lived experience choose at least one."
              items={criteria.map(({ id: one, label, meaning, low, high, isMust }) => ({
                id: one,
                label,
                text: `${meaning} ${isMust ? 'Offered as a must-have.' : `1: ${low}. ${BEST}: ${high}.`}`,
              }))}
              ticked={body.criteria.map((criterion) => criterion.id)}
              onTick={(one, isTicked) => {
                const criterion = criteria.find((ready) => ready.id === one);
                if (!criterion) return;
                change((now) => (isTicked ? addCriterion(now, criterion) : removeCriterion(now, one)));
                setSaid(
                  isTicked && isFull
                    ? 'There is no room for another criterion.'
                    : `“${criterion.label}” is ${isTicked ? 'added' : 'taken out. Undo brings it back'}.`,
                );
              }}
            />
          )}
        </WithOptionsData>
      </div>
      <ButtonRow>
        <LinkButton look="main" href={screenHref(id, 'weights')}>
          Go on to weights
        </LinkButton>
      </ButtonRow>
    </StepFrame>
  );
}
