// The fourth step: must-haves, then scores; alone on phones first, then agreed.
import { Fragment, type ComponentChildren, type ComponentProps } from 'preact';
import { useCallback } from 'preact/hooks';
import { LinkButton, WayOn } from '../../../../../components/app/Button.tsx';
import { joinSentences } from '../../../../../library/plain-text.ts';
import { screenHref, useApplication, useLoaded, type OpenWhole } from '../../../../application/index.ts';
import { BEST, mustsOf, nameOf, scoredOf, type Appraisal, type Criterion, type Option } from '../../model/appraisal.ts';
import { putMeets, putScore } from '../../model/edit.ts';
import type { OptionsData } from '../../model/options-data.ts';
import { modelOf } from '../../model/of-library.ts';
import { failedMusts } from '../../model/result.ts';
import { endsOfScores, names } from '../../model/words.ts';
import { loadOptionsData } from '../load-options-data.ts';
import { HeardHere } from '../parts/HeardHere.tsx';
import { ScoreField } from '../parts/ScoreField.tsx';
import { StepFrame } from '../parts/StepFrame.tsx';
import { WhatIsSaid } from '../parts/WhatIsSaid.tsx';
import * as texts from '../../texts.ts';

const MEETS = [
  { value: 'yes', label: texts.meetsIt },
  { value: 'no', label: texts.failsIt },
  { value: '', label: texts.notKnown },
] as const;

/** One screen. */
export function ScoresScreen(open: OpenWhole<Appraisal>) {
  const { id, body } = open;
  const { areWeightsSettled } = body.settings;
  return (
    <StepFrame open={open} step="scores" title={texts.howWellDoesEachDo} lead={texts.eachPersonScoresAloneFirst}>
      {areWeightsSettled ? (
        <Scores {...open} />
      ) : (
        <>
          <p class="mt-5 max-w-read">{texts.weightsAreNotSettledYet}</p>
          <WayOn href={screenHref(id, 'weights')}>{texts.settleTheWeights}</WayOn>
        </>
      )}
    </StepFrame>
  );
}

function Scores({ id, body, change }: OpenWhole<Appraisal>) {
  const { site } = useApplication();
  const offered = useLoaded(useCallback(() => loadOptionsData(site), [site]));
  /** What is said of the options. Without a connection people score without it, as they score options of their own. */
  const library = offered.state === 'ready' ? offered.value : undefined;
  const [musts, scored] = [mustsOf(body), scoredOf(body)];
  const given = body.options.reduce((sum, { scores }) => sum + scored.filter((criterion) => scores[criterion.id] !== undefined).length, 0);
  const failing = body.options.filter((option) => failedMusts(musts, option).length > 0);
  return (
    <>
      <section class="no-print mt-7 max-w-read border-s-4 border-both ps-4">
        <h2 class="font-bold">{texts.withOthers}</h2>
        <p class="mt-1 text-small">{texts.peopleScoreOnPhonesOfTheirOwn}</p>
        <p class="mt-3">
          <LinkButton href={screenHref(id, 'together')}>{texts.scoreFromPhones}</LinkButton>
        </p>
      </section>
      {musts.length > 0 && (
        <section>
          <h2 class="mt-10 text-title font-bold">{texts.mustHaves}</h2>
          {musts.map((criterion) => (
            <Fragment key={criterion.id}>
              <h3 class="mt-5 font-semibold wrap-anywhere">{nameOf(criterion)}</h3>
              {criterion.meaning && <p class="max-w-read text-small text-soft">{criterion.meaning}</p>}
              <ScoreOfEach
                options={body.options}
                criterion={criterion}
                library={library}
                choices={MEETS}
                valueOf={({ meets }) => (meets[criterion.id] === undefined ? '' : meets[criterion.id] ? 'yes' : 'no')}
                onValue={(option, value) => change((now) => putMeets(now, option, criterion.id, value === '' ? undefined : value === 'yes'))}
              />
            </Fragment>
          ))}
          {failing.length > 0 && <p class="mt-4 max-w-read border-s-4 border-help ps-4">{texts.namesFailAMustHave(names(failing), failing.length)}</p>}
        </section>
      )}
      <h2 class="mt-10 text-title font-bold">{texts.scores}</h2>
      <p class="max-w-read text-small text-soft">{texts.takeOneCriterionAtATimeAndScoreAllOptions}</p>
      {scored.map((criterion, at) => (
        <OneCriterion key={criterion.id} criterion={criterion} number={at + 1} of={scored.length} body={body} change={change} library={library} />
      ))}
      <p role="status" class="mt-6">
        {texts.givenOfScoredScoresAreAgreed(given, scored.length * body.options.length)}
      </p>
      <WayOn href={screenHref(id, 'result')}>{texts.seeTheResult}</WayOn>
    </>
  );
}

interface OneProps extends Pick<OpenWhole<Appraisal>, 'body' | 'change'>, Pick<EachProps, 'library'> {
  criterion: Criterion;
  number: number;
  of: number;
}

function OneCriterion({ criterion, number, of, body, change, library }: OneProps) {
  const { id, low, high, meaning } = criterion;
  const [worst, best] = [low.trim() || texts.worstInline, high.trim() || texts.bestInline];
  const choices = [
    ...Array.from({ length: BEST }, (_, index) => {
      const score = index + 1;
      const end = score === 1 ? worst : score === BEST ? best : '';
      return { value: String(score), label: String(score), heard: end ? `${score}, ${end}` : String(score) };
    }),
    { value: '', label: '–', heard: texts.noScore },
  ];
  return (
    <section>
      <h3 class="mt-7 font-semibold wrap-anywhere">
        <span class="font-normal text-soft">{texts.ofColon(number, of)} </span>
        {nameOf(criterion)}
      </h3>
      <p class="max-w-read text-small text-soft">
        {joinSentences([meaning])} <span class="font-semibold">{endsOfScores(criterion)}</span>
      </p>
      <ScoreOfEach
        options={body.options}
        criterion={criterion}
        library={library}
        choices={choices}
        valueOf={({ scores }) => String(scores[id] ?? '')}
        onValue={(option, value) => change((now) => putScore(now, option, id, value === '' ? undefined : Number(value)))}
      >
        {({ heard }) => heard?.[id] && <HeardHere criterion={criterion} heard={heard[id]} />}
      </ScoreOfEach>
    </section>
  );
}

interface EachProps extends Pick<ComponentProps<typeof ScoreField>, 'choices'> {
  options: readonly Option[];
  criterion: Criterion;
  /** What the library says, once it is there. */
  library: OptionsData | undefined;
  valueOf: (option: Option) => string;
  onValue: (option: string, value: string) => void;
  /** Beside the choices of an option. */
  children?: (option: Option) => ComponentChildren;
}

/** One criterion: a line for each option. */
const ScoreOfEach = ({ options, criterion, library, choices, valueOf, onValue, children }: EachProps) => (
  <ul class="mt-2 max-w-[56rem] border-b border-line">
    {options.map((option) => {
      const model = modelOf(option, library);
      return (
        <ScoreField
          key={option.id}
          name={nameOf(option)}
          of={nameOf(criterion)}
          choices={choices}
          value={valueOf(option)}
          onValue={(value) => onValue(option.id, value)}
        >
          {model && <WhatIsSaid model={model} field={library?.fields[criterion.id]} />}
          {children?.(option)}
        </ScoreField>
      );
    })}
  </ul>
);
