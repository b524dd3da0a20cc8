// The last step, in this order: how scores are spread, what people disagree about, what comes out and of which parts, and how robust that is.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { ButtonRow, LinkButton } from '../../../../../components/app/Button.tsx';
import { Text } from '../../../../../components/app/Field.tsx';
import { applicationPath } from '../../../../../library/applications.ts';
import { screenHref, sitePath, useApplication, useLoaded, type OpenWhole } from '../../../../application/index.ts';
import { spreadWords } from '../../../../toolkit/rounds.ts';
import { acceptabilityOf } from '../../model/acceptability.ts';
import { LIMITS, nameOf, type Appraisal, type Criterion } from '../../model/appraisal.ts';
import { verdictOf } from '../../model/apart.ts';
import { asWorksheet, columnOf } from '../../model/as-worksheet.ts';
import { disagreements, heardScores } from '../../model/disagreement.ts';
import { resultOf, type Failed, type Result } from '../../model/result.ts';
import { weightRanges } from '../../model/weight-range.ts';
import {
  acceptabilityWords,
  DRAWS_WORDS,
  failedWords,
  incompleteWords,
  lateWords,
  names,
  ONLY_WEIGHT,
  percent,
  plainNumber,
  rangeWords,
  sharesWords,
  unknownWords,
  verdictWords,
  whyNoRanges,
} from '../../model/words.ts';
import { loadRounds } from '../later.ts';
import { fillOf, PartsDrawing } from '../parts/PartsDrawing.tsx';
import { RangeDrawing } from '../parts/RangeDrawing.tsx';
import { SharesDrawing } from '../parts/SharesDrawing.tsx';
import { StepFrame } from '../parts/StepFrame.tsx';
import { TakeAway } from '../parts/TakeAway.tsx';

const HEADING = 'mt-10 text-title font-bold';
const MARKED = 'mt-3 max-w-read border-s-4 border-help ps-4';

/** One screen. */
export function ResultScreen(open: OpenWhole<Appraisal>) {
  const { id, body, change } = open;
  const { site } = useApplication();
  const { options, criteria } = body;
  const result = useMemo(() => resultOf({ options, criteria }), [options, criteria]);
  return (
    <StepFrame
      open={open}
      step="result"
      title="What comes out?"
      lead="Read it from the top: where people differ comes before any total. The numbers help to talk. They decide nothing."
    >
      <Spread body={body} />
      {result && body.settings.areWeightsSettled ? (
        <>
          <Weighted body={body} result={result} />
          <Robust result={result} />
          <AnyWeights result={result} />
        </>
      ) : (
        <>
          <h2 class={HEADING}>Weighted result</h2>
          <p class="mt-2 max-w-read">There is no result before the weights are settled.</p>
          <ButtonRow>
            <LinkButton look="main" href={screenHref(id, 'weights')}>
              Settle the weights
            </LinkButton>
          </ButtonRow>
        </>
      )}
      <h2 class={HEADING}>What you conclude</h2>
      <Text
        label="What you recommend, why, whom it leaves out, and who decides when"
        hint="Where two options are close, the reasons decide. Write down what speaks against your choice too."
        value={body.conclusion}
        onValue={(conclusion) => change((now) => ({ ...now, conclusion }))}
        max={LIMITS.text}
        rows={5}
      />
      <TakeAway {...open} />
      <section class="no-print mt-10 border-t border-line pt-7">
        <h2 class="text-title font-bold">What comes next</h2>
        <p class="mt-2 max-w-read">
          Say in your local protocol what you chose and who does it: <a href={sitePath(site, applicationPath('localProtocol'))}>write your local protocol</a>.
          Before you decide, read <a href={sitePath(site, '/options-appraisal-method/')}>how the method works, and its limits</a>.
        </p>
      </section>
    </StepFrame>
  );
}

/** What people scored alone, and where they are furthest apart. */
function Spread({ body }: { body: Appraisal }) {
  const rounds = useLoaded(loadRounds);
  const worksheet = useMemo(() => asWorksheet(body), [body]);
  const heard = heardScores(body);
  const apart = disagreements(body);
  if (heard.length === 0)
    return (
      <>
        <h2 class={HEADING}>Spread of scores</h2>
        <p class="mt-2 max-w-read">
          Nobody has scored alone, so there is one set of scores and no spread. Whether people agree cannot be seen here. To see it, score from phones.
        </p>
      </>
    );
  return (
    <>
      <h2 class={HEADING}>Spread of scores</h2>
      <p class="mt-2 max-w-read text-small text-soft">What people scored alone, before they talked. The scores that you agreed on stand in the result below.</p>
      {body.round?.opened && (
        <p class="mt-2 max-w-read">
          {body.round.opened.who}. {body.round.opened.why}
        </p>
      )}
      {rounds.state === 'ready' && <rounds.value.SpreadList worksheet={worksheet} Heading="h3" />}
      <h2 class={HEADING}>What people disagree about</h2>
      {apart.length === 0 ? (
        <p class="mt-2 max-w-read">Nowhere are two people two steps apart or more.</p>
      ) : (
        <>
          <p class="mt-2 max-w-read">Talk about these before you look at any total. They are furthest apart at the top.</p>
          <ol class="mt-3 max-w-read list-decimal space-y-2 ps-6">
            {apart.map(({ option, criterion, heard: scores }) => (
              <li key={`${option.id}/${criterion.id}`}>
                <strong class="wrap-anywhere">
                  {nameOf(option)}: {nameOf(criterion)}
                </strong>
                <span class="block text-small">{spreadWords(columnOf(criterion), scores.counts)}.</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** What each option comes to, and of which parts. */
function Weighted({ body, result }: { body: Appraisal; result: Result }) {
  const { criteria, weights, placed, failed, incomplete } = result;
  const late = lateWords(body);
  return (
    <>
      <h2 class={HEADING}>Weighted result</h2>
      <p class="mt-2 max-w-read text-large">{verdictWords(verdictOf(result))}</p>
      {late && <p class={MARKED}>{late}</p>}
      {placed.length > 0 && (
        <>
          <p class="mt-5 max-w-read text-small text-soft">
            0 is the worst score on everything, 100 the best. Each part of a bar is what one criterion adds; its number is that of the criterion.
          </p>
          <ol class="mt-2 grid gap-x-6 text-small sm:grid-cols-2">
            {criteria.map((criterion, at) => (
              <li key={criterion.id} class="flex items-baseline gap-2">
                <svg aria-hidden="true" viewBox="0 0 12 12" class="size-3 shrink-0">
                  <rect width="12" height="12" class={fillOf(at)} />
                </svg>
                <span class="wrap-anywhere">
                  {at + 1} {nameOf(criterion)}, weight {percent(weights[at]!)}
                </span>
              </li>
            ))}
          </ol>
          <ol class="mt-4 border-b border-line">
            {placed.map((one) => (
              <Outcome key={one.option.id} criteria={criteria} one={one} mark={`${one.rank}.`} />
            ))}
            {failed.map((one) => (
              <Outcome key={one.option.id} criteria={criteria} one={one} mark="No rank:">
                <p class="mt-1 border-s-4 border-help ps-3 text-small font-semibold">Fails {names(one.musts)}</p>
              </Outcome>
            ))}
          </ol>
        </>
      )}
      {placed.length === 0 &&
        failed.map((one) => (
          <p key={one.option.id} class={MARKED}>
            {failedWords(one)}
          </p>
        ))}
      {incomplete.map((one) => (
        <p key={one.option.id} class={MARKED}>
          {incompleteWords(one)}
        </p>
      ))}
      {unknownWords(result).map((words) => (
        <p key={words} class="mt-3 max-w-read border-s-4 border-both ps-4">
          {words}
        </p>
      ))}
    </>
  );
}

interface OutcomeProps {
  criteria: readonly Criterion[];
  one: Pick<Failed, 'option' | 'value' | 'parts'>;
  /** Its rank, or that it has none. */
  mark: string;
  children?: ComponentChildren;
}

/** What one option comes to: its bar, and its parts in numbers. */
function Outcome({ criteria, one: { option, value, parts }, mark, children }: OutcomeProps) {
  return (
    <li class="border-t border-line py-3">
      <p class="flex flex-wrap justify-between gap-x-5 font-semibold">
        <span class="wrap-anywhere">
          {mark} {nameOf(option)}
        </span>
        <span class="tabular">{value === undefined ? 'Scores missing' : `${plainNumber(value)} of 100`}</span>
      </p>
      <div class="mt-1">
        <PartsDrawing parts={parts} />
      </div>
      {children}
      <details class="mt-1">
        <summary class="min-h-11 cursor-pointer content-center text-small text-link underline underline-offset-4">
          The parts in numbers<span class="sr-only">: {nameOf(option)}</span>
        </summary>
        <ul class="text-small">
          {criteria.map((criterion, at) => (
            <li key={criterion.id}>
              {nameOf(criterion)}: score {option.scores[criterion.id] ?? 'not given'}, adds {plainNumber(parts[at]!)}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** How far each weight can move before somebody else comes first. */
function Robust({ result }: { result: Result }) {
  const why = whyNoRanges(result);
  const first = result.placed[0]?.option;
  return (
    <>
      <h2 class={HEADING}>How far each weight can move</h2>
      {why || !first ? (
        <p class="mt-2 max-w-read">{why}</p>
      ) : (
        <>
          <p class="mt-2 max-w-read text-small text-soft">
            One weight moves, and the others keep their proportions to each other. The mark is the weight as it is; the bar is where the first place stays the
            same.
          </p>
          <ul class="mt-3 border-b border-line">
            {weightRanges(result).map((range, at) => {
              const criterion = result.criteria[at]!;
              return (
                <li key={criterion.id} class="grid items-center gap-x-6 gap-y-1 border-t border-line py-3 md:grid-cols-[minmax(0,1fr)_14rem_minmax(0,1.4fr)]">
                  <span class="font-semibold wrap-anywhere">
                    {nameOf(criterion)} <span class="font-normal text-soft">{percent(result.weights[at]!)}</span>
                  </span>
                  {range ? <RangeDrawing range={range} /> : <span />}
                  <span class="text-small wrap-anywhere">{range ? rangeWords(range, first) : ONLY_WEIGHT}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

/** How often each option has each place, whatever the weights. */
function AnyWeights({ result }: { result: Result }) {
  const { placed } = result;
  const shares = useMemo(() => acceptabilityOf(result), [result]);
  if (placed.length < 2) return null;
  return (
    <>
      <h2 class={HEADING}>Whatever the weights</h2>
      <p class="mt-2 max-w-read">{acceptabilityWords(result, shares)}</p>
      <p class="mt-2 max-w-read text-small text-soft">
        {DRAWS_WORDS} weightings were drawn, each as likely as any other. An option that often comes first suits many views of what matters. Full: first place;
        lighter: second; lightest: third.
      </p>
      <ul class="mt-4 border-b border-line">
        {placed.map(({ option }, at) => (
          <li key={option.id} class="grid items-center gap-x-6 gap-y-1 border-t border-line py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,1fr)]">
            <span class="font-semibold wrap-anywhere">{nameOf(option)}</span>
            <SharesDrawing shares={shares[at]!} />
            <span class="text-small">{sharesWords(shares[at]!)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
