// The fourth step: must-haves, then scores; alone on phones first, then agreed.
import { Fragment } from 'preact';
import { ButtonRow, LinkButton } from '../../../../../components/app/Button.tsx';
import { screenHref, type OpenWhole } from '../../../../application/index.ts';
import { BEST, mustsOf, nameOf, scoredOf, type Appraisal, type Criterion } from '../../model/appraisal.ts';
import { putMeets, putScore } from '../../model/edit.ts';
import { failedMusts } from '../../model/result.ts';
import { names } from '../../model/words.ts';
import { HeardHere } from '../parts/HeardHere.tsx';
import { ScoreField } from '../parts/ScoreField.tsx';
import { StepFrame } from '../parts/StepFrame.tsx';

const MEETS = [
  { value: 'yes', label: 'Meets it' },
  { value: 'no', label: 'Fails it' },
  { value: '', label: 'Not known' },
] as const;

/** One screen. */
export function ScoresScreen(open: OpenWhole<Appraisal>) {
  const { id, body } = open;
  const { areWeightsSettled } = body.settings;
  return (
    <StepFrame
      open={open}
      step="scores"
      title="How well does each do?"
      lead="Each person scores alone first. Then talk about where you differ, and agree on a score."
    >
      {areWeightsSettled ? (
        <Scores {...open} />
      ) : (
        <>
          <p class="mt-5 max-w-read">
            The weights are not settled yet. Settle them first: whoever knows the scores can hardly say any more what matters without thinking of a favourite.
          </p>
          <ButtonRow>
            <LinkButton look="main" href={screenHref(id, 'weights')}>
              Settle the weights
            </LinkButton>
          </ButtonRow>
        </>
      )}
    </StepFrame>
  );
}

function Scores({ id, body, change }: OpenWhole<Appraisal>) {
  const [musts, scored] = [mustsOf(body), scoredOf(body)];
  const given = body.options.reduce((sum, { scores }) => sum + scored.filter((criterion) => scores[criterion.id] !== undefined).length, 0);
  const failing = body.options.filter((option) => failedMusts(musts, option).length > 0);
  return (
    <>
      <section class="no-print mt-7 max-w-read border-s-4 border-both ps-4">
        <h2 class="font-bold">With others: each alone first</h2>
        <p class="mt-1 text-small">
          People score on phones of their own, without a connection if need be. Their scores are opened together, and you see how far apart you are. Alone, or
          once you have talked: fill in the scores below.
        </p>
        <p class="mt-3">
          <LinkButton href={screenHref(id, 'together')}>Score from phones</LinkButton>
        </p>
      </section>
      {musts.length > 0 && (
        <section>
          <h2 class="mt-10 text-title font-bold">Must-haves</h2>
          {musts.map((criterion) => (
            <Fragment key={criterion.id}>
              <h3 class="mt-5 font-semibold wrap-anywhere">{nameOf(criterion)}</h3>
              {criterion.meaning && <p class="max-w-read text-small text-soft">{criterion.meaning}</p>}
              <ul class="mt-2 max-w-[56rem] border-b border-line">
                {body.options.map((option) => (
                  <ScoreField
                    key={option.id}
                    name={nameOf(option)}
                    of={nameOf(criterion)}
                    choices={MEETS}
                    value={option.meets[criterion.id] === undefined ? '' : option.meets[criterion.id] ? 'yes' : 'no'}
                    onValue={(value) => change((now) => putMeets(now, option.id, criterion.id, value === '' ? undefined : value === 'yes'))}
                  />
                ))}
              </ul>
            </Fragment>
          ))}
          {failing.length > 0 && (
            <p class="mt-4 max-w-read border-s-4 border-help ps-4">
              {names(failing)} {failing.length === 1 ? 'fails' : 'fail'} a must-have. You see {failing.length === 1 ? 'it' : 'them'} in the result, marked and
              without a rank.
            </p>
          )}
        </section>
      )}
      <h2 class="mt-10 text-title font-bold">Scores</h2>
      <p class="max-w-read text-small text-soft">
        Take one criterion at a time and score all options on it. Leave open what nobody can judge: an option with a score missing is not ranked, and you see
        what it could come to.
      </p>
      {scored.map((criterion, at) => (
        <OneCriterion key={criterion.id} criterion={criterion} number={at + 1} of={scored.length} body={body} change={change} />
      ))}
      <p role="status" class="mt-6">
        {given} of {scored.length * body.options.length} scores are agreed.
      </p>
      <ButtonRow>
        <LinkButton look="main" href={screenHref(id, 'result')}>
          See the result
        </LinkButton>
      </ButtonRow>
    </>
  );
}

interface OneProps extends Pick<OpenWhole<Appraisal>, 'body' | 'change'> {
  criterion: Criterion;
  number: number;
  of: number;
}

function OneCriterion({ criterion, number, of, body, change }: OneProps) {
  const { id, low, high, meaning } = criterion;
  const [worst, best] = [low.trim() || 'worst', high.trim() || 'best'];
  const choices = [
    ...Array.from({ length: BEST }, (_, index) => {
      const score = index + 1;
      const end = score === 1 ? worst : score === BEST ? best : '';
      return { value: String(score), label: String(score), heard: end ? `${score}, ${end}` : String(score) };
    }),
    { value: '', label: '–', heard: 'No score' },
  ];
  return (
    <section>
      <h3 class="mt-7 font-semibold wrap-anywhere">
        <span class="font-normal text-soft">
          {number} of {of}:{' '}
        </span>
        {nameOf(criterion)}
      </h3>
      <p class="max-w-read text-small text-soft">
        {meaning} <span class="font-semibold">1: {worst}.</span> <span class="font-semibold">{`${BEST}: ${best}.`}</span>
      </p>
      <ul class="mt-2 max-w-[56rem] border-b border-line">
        {body.options.map((option) => (
          <ScoreField
            key={option.id}
            name={nameOf(option)}
            of={nameOf(criterion)}
            choices={choices}
            value={String(option.scores[id] ?? '')}
            onValue={(value) => change((now) => putScore(now, option.id, id, value === '' ? undefined : Number(value)))}
          >
            {option.heard?.[id] && <HeardHere criterion={criterion} heard={option.heard[id]} />}
          </ScoreField>
        ))}
      </ul>
    </section>
  );
}
