// The player inside a learning package: one step after the other, with the platform keeping place and answers.
import { useMemo, useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../../../components/app/Button.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { useHandler } from '../../../../components/app/use-handler.ts';
import { ReviewDetails } from '../../../exchange/details.ts';
import { progressOf } from '../../model/answers.ts';
import { questionsOf } from '../../model/questions.ts';
import { kindOfPart } from '../../view/steps.ts';
import { StepView } from '../../view/StepView.tsx';
import { MOST } from '../scorm-edition.ts';
import { entriesByKey, type PackageData } from '../package-data.ts';
import type { Visit } from '../runtime/visit.ts';
import { Notices } from './Notices.tsx';
import { PartList } from './PartList.tsx';
import { openParts, stepHeading, stepName } from './player-steps.ts';
import { useCheck } from './use-check.ts';
import { useKeeping } from './use-keeping.ts';
import { useSteps } from './use-steps.ts';
import { EndWays, PartWays, StillToDo } from './Ways.tsx';
import { cutWords, finishedWords, HOLDING, keepingWords, refusedWords, type Telling } from './words.ts';

interface Props {
  data: PackageData;
  /** Without one, nothing is kept. */
  visit: Visit | undefined;
  /** What to tell from the beginning on, such as that no platform was found. */
  told: readonly Telling[];
}

const clock = (moment: Date) => moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Links to parts lead to their steps, without a trace in the history of the platform’s page. */
function followInside(event: MouseEvent, goTo: (name: string) => void) {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link) return;
  event.preventDefault();
  goTo(link.getAttribute('href')!.slice(1));
}

export function Player({ data, visit, told }: Props) {
  const { assignment, edition } = data;
  const [entries] = useState(() => entriesByKey(data));
  const steps = useSteps(assignment, visit?.found);
  const { state, step, answer } = steps;
  const { answers, done, isFinished } = state;
  const check = useCheck(assignment, entries, visit?.found?.answers ?? {}, steps.changeAnswers);
  const keeps = visit !== undefined && !visit.isLooking;
  /** Before a step is left, the learner looks at what may point to a person. Where nothing is kept, nothing leaves. */
  const checked =
    <Given extends unknown[]>(move: (...given: Given) => void) =>
    (...given: Given) =>
      keeps ? check.before(answers, () => move(...given)) : move(...given);
  const [goTo, goBack, goOn, partDone, finish] = [
    checked(steps.goTo),
    checked(steps.goBack),
    checked(steps.goOn),
    checked(steps.partDone),
    checked(steps.finish),
  ];
  const progress = progressOf(assignment, entries, { answers, done });
  const { review, sendable } = check;
  const held = useHandler((all: typeof answers, _during: typeof review) => (keeps ? sendable(all) : { sent: all, isHolding: false }));
  // Asked anew when a review ends: what was let go may leave.
  const { sent, isHolding } = useMemo(() => held(answers, review), [held, answers, review]);
  const { outcome, keptAt, isOver } = useKeeping(visit, { ...state, answers: sent }, progress.of > 0 ? progress.done / progress.of : 0);
  if (isOver)
    return (
      <main class="wrap py-5">
        <Problem message="This visit is over." whatToDo="What you did was handed to the learning platform. Open the assignment there again to go on." />
      </main>
    );

  const refused = refusedWords(outcome.refusals, edition);
  const cut = keeps ? cutWords(outcome, questionsOf(assignment, entries), edition) : [];
  const open = openParts(assignment, done);
  const facts = step.at === 'part' && [kindOfPart(step.part, entries), step.part.optional && 'you may leave this out'].filter(Boolean).join(' · ');

  const ways = (isFolded: boolean) => {
    if (step.at === 'part') {
      const { part, number } = step;
      const isLast = number === assignment.parts.length;
      const onDone = () => partDone(part.id);
      return <PartWays {...{ part, isLast, isFolded, onDone }} isDone={done.includes(part.id)} onNext={goOn} onBack={goBack} />;
    }
    if (step.at === 'finish')
      return (
        <EndWays
          canFinish={open.length === 0}
          isFinished={isFinished}
          finishedWords={finishedWords(keeps, outcome.refusals, edition)}
          onBack={goBack}
          onFinish={finish}
        />
      );
    return (
      <>
        {keeps && <p class="mt-7 max-w-read">{keepingWords(edition, visit.listsAnswers)}</p>}
        <ButtonRow>
          <Button look="main" onClick={goOn}>
            Begin
          </Button>
        </ButtonRow>
      </>
    );
  };

  return (
    <div class="wrap pb-5">
      <header class="flex flex-wrap items-start justify-between gap-x-6 border-b border-line text-small">
        <PartList assignment={assignment} entries={entries} current={step} done={done} onStep={goTo} />
        <p class="min-h-11 content-center text-soft">{keptAt ? `Kept by the learning platform at ${clock(keptAt)}` : data.siteName}</p>
      </header>
      <main class="py-5">
        {check.review && (
          <ReviewDetails
            notes={check.review.notes}
            goOnLabel="Go on"
            maxLength={MOST[edition].response}
            onDone={check.review.onDone}
            onCancel={check.review.onCancel}
          />
        )}
        <div role="presentation" hidden={check.review !== undefined} onClick={(event) => followInside(event, goTo)}>
          <Screen key={stepName(step)} title={stepHeading(step, assignment, entries)} above={facts && <p class="text-small text-soft">{facts}</p>}>
            {step.at === 'finish' && !isFinished && <StillToDo open={open} entries={entries} onStep={goTo} />}
            <StepView
              assignment={assignment}
              step={step}
              entries={entries}
              answers={answers}
              onAnswer={answer}
              mostLetters={MOST[edition].response}
              isUnfolded={step.at === 'part' && done.includes(step.part.id)}
              hrefOf={({ id }) => `#${id}`}
              below={ways}
            />
          </Screen>
        </div>
      </main>
      <Notices tellings={[...told, ...(refused ? [refused] : []), ...(isHolding && !check.review ? [HOLDING] : []), ...cut]} />
    </div>
  );
}
