// The player inside a learning package: one step after the other, with the platform keeping place and answers.
import { useMemo, useState } from 'preact/hooks';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { useFieldsOnPaper } from '../../../../components/app/use-fields-on-paper.tsx';
import { useHandler } from '../../../../components/app/use-handler.ts';
import { ReviewDetails } from '../../../exchange/details.ts';
import { progressOf } from '../../model/answers.ts';
import { questionsOf } from '../../model/questions.ts';
import { kindOfPart } from '../../view/steps.ts';
import { StepView } from '../../view/StepView.tsx';
import { MOST } from '../scorm-edition.ts';
import { entriesByKey, type PackageData } from '../package-data.ts';
import type { Visit } from '../runtime/visit.ts';
import * as texts from '../texts.ts';
import { Notices } from './Notices.tsx';
import { PartList } from './PartList.tsx';
import { openParts, stepHeading, stepName } from './player-steps.ts';
import { useCheck } from './use-check.ts';
import { useKeeping } from './use-keeping.ts';
import { useSteps } from './use-steps.ts';
import { StepWays } from './StepWays.tsx';
import { tellingsOf } from './tellings.ts';
import { StillToDo } from './Ways.tsx';
import type { Telling } from './words.ts';
import { languageOfTexts } from '../../../../library/texts.ts';

interface Props {
  data: PackageData;
  /** Without one, nothing is kept. */
  visit: Visit | undefined;
  /** What to tell from the beginning on, such as that no platform was found. */
  told: readonly Telling[];
}

const clock = (moment: Date) => moment.toLocaleTimeString(languageOfTexts, { hour: '2-digit', minute: '2-digit' });

/** Links to parts lead to their steps, without a trace in the history of the platform’s page. */
function followInside(event: MouseEvent, goTo: (name: string) => void) {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link) return;
  event.preventDefault();
  goTo(link.getAttribute('href')!.slice(1));
}

export function Player({ data, visit, told }: Props) {
  useFieldsOnPaper();
  const { assignment, edition } = data;
  const [entries] = useState(() => entriesByKey(data));
  const steps = useSteps(assignment, visit?.found);
  const { state, step, answer } = steps;
  const { answers, done, isFinished } = state;
  const check = useCheck(assignment, entries, visit?.found?.answers ?? {}, steps.changeAnswers);
  /** The visit, where the platform keeps what is done. */
  const keeper = visit?.isLooking ? undefined : visit;
  /** What was handed in is read, until the learner opens it again. */
  const [isReopened, setReopened] = useState(false);
  const isReadOnly = visit?.isReview === true || (isFinished && !isReopened);
  /** Before a step is left, the learner looks at what may point to a person. Where nothing is kept, nothing leaves. */
  const checked =
    <Given extends unknown[]>(move: (...given: Given) => void) =>
    (...given: Given) =>
      keeper ? check.before(answers, () => move(...given)) : move(...given);
  const [goTo, goBack, goOn, partDone, finish] = [
    checked(steps.goTo),
    checked(steps.goBack),
    checked(steps.goOn),
    checked(steps.partDone),
    checked(steps.finish),
  ];
  const progress = progressOf(assignment, entries, { answers, done });
  const { review, sendable } = check;
  const held = useHandler((all: typeof answers, _during: typeof review) => (keeper ? sendable(all) : { sent: all, isHolding: false }));
  // Asked anew when a review ends: what was let go may leave.
  const { sent, isHolding } = useMemo(() => held(answers, review), [held, answers, review]);
  const { outcome, keptAt, isOnline, isOver } = useKeeping(visit, { ...state, answers: sent }, progress.of > 0 ? progress.done / progress.of : 0);
  if (isOver)
    return (
      <main class="wrap py-5">
        <Problem message={texts.thisVisitIsOver} whatToDo={texts.whatYouDidWasHandedOver} />
      </main>
    );

  const tellings = tellingsOf({
    ...{ edition, visit: keeper, outcome, isOnline, answers, isReadOnly },
    questions: questionsOf(assignment, entries),
    isHolding: isHolding && !check.review,
    isAtEnd: step.at === 'finish',
  });
  const place = keeper && !isOnline ? texts.notKeptNoConnection : keptAt ? texts.keptAt(clock(keptAt)) : data.siteName;
  const facts = step.at === 'part' && [kindOfPart(step.part, entries), step.part.optional && texts.youMayLeaveThisOut].filter(Boolean).join(' · ');
  const ways = (isFolded: boolean) => (
    <StepWays
      {...{ assignment, entries, edition, step, state, isFolded, isReadOnly }}
      keeping={{ outcome, isOnline }}
      visit={keeper}
      moves={{ goOn, goBack, partDone, finish }}
      onReopen={isReopened || visit?.isReview ? undefined : () => setReopened(true)}
    />
  );
  return (
    <div class="wrap pb-5">
      <header class="no-print flex flex-wrap items-start justify-between gap-x-6 border-b border-line text-small">
        <PartList assignment={assignment} entries={entries} current={step} done={done} onStep={goTo} />
        <p class="min-h-11 content-center text-soft">{place}</p>
      </header>
      <main class="py-5">
        {check.review && (
          <ReviewDetails
            notes={check.review.notes}
            goOnLabel={texts.goOn}
            maxLength={MOST[edition].response}
            onDone={check.review.onDone}
            onCancel={check.review.onCancel}
          />
        )}
        <div role="presentation" hidden={check.review !== undefined} onClick={(event) => followInside(event, goTo)}>
          <Screen key={stepName(step)} title={stepHeading(step, assignment, entries)} above={facts && <p class="text-small text-soft">{facts}</p>}>
            {step.at === 'finish' && !isFinished && !isReadOnly && <StillToDo open={openParts(assignment, done)} entries={entries} onStep={goTo} />}
            <StepView
              assignment={assignment}
              step={step}
              entries={entries}
              answers={answers}
              onAnswer={answer}
              mostLetters={MOST[edition].response}
              isReadOnly={isReadOnly}
              isUnfolded={isReadOnly || (step.at === 'part' && done.includes(step.part.id))}
              hrefOf={({ part }) => `#${part.id}`}
              below={ways}
            />
          </Screen>
        </div>
      </main>
      <Notices tellings={[...told, ...tellings]} />
    </div>
  );
}
