// One step of an assignment as a learner sees it, below its heading. It keeps nothing and leads nowhere by itself: the application around it does.
import type { ComponentChildren } from 'preact';
import type { Answer, Answers } from '../model/answers.ts';
import type { Assignment, Part } from '../model/assignment.ts';
import { entryOfPart, questionsOfPart, type AnswerKey, type AskedQuestion, type EntriesOf } from '../model/questions.ts';
import { AnswerRead } from './AnswerRead.tsx';
import { IntroView } from './IntroView.tsx';
import { QuestionField } from './QuestionField.tsx';
import { ReadView } from './ReadView.tsx';
import { isThere, type Step } from './steps.ts';
import { UnansweredView } from './UnansweredView.tsx';
import * as texts from '../texts.ts';

interface Props {
  assignment: Assignment;
  step: Step;
  entries: EntriesOf;
  answers: Answers;
  onAnswer: (key: AnswerKey, answer: Answer | undefined) => void;
  /** The most letters of a text. */
  mostLetters: number;
  /** What becomes of each answer, said below its question. */
  keptNote?: string;
  /** Answers are shown to be read; none can be changed. */
  isReadOnly?: boolean;
  /** Whether all of a story is shown at once, also what follows a pause. */
  isUnfolded?: boolean;
  /** The question somebody came for, where they came for one. */
  wanted?: AnswerKey | undefined;
  /** The address of a question, for the list of what has no answer. Without it the list has no links. */
  hrefOf?: (question: AskedQuestion) => string;
  /** What stands below the step. It is told whether part of a story is still folded. */
  below?: (isFolded: boolean) => ComponentChildren;
}

/** A part whose entry the library has no more. */
const Missing = () => <p class="max-w-read border-s-4 border-help bg-sunk px-5 py-4">{texts.libraryOfThisSiteDoesNotHaveThisAnyMore}</p>;

function PartView({ part, props }: { part: Part; props: Props }) {
  const { entries, answers, onAnswer, mostLetters, keptNote, isReadOnly = false, isUnfolded = false, wanted, below } = props;
  const entry = entryOfPart(part, entries);
  const isTitled = part.is !== 'read';
  const field = (question: AskedQuestion) =>
    isReadOnly ? (
      <AnswerRead key={question.key} question={question} answer={answers[question.key]} isTitled={isTitled} />
    ) : (
      <QuestionField
        key={question.key}
        question={question}
        answer={answers[question.key]}
        onAnswer={(answer) => onAnswer(question.key, answer)}
        mostLetters={mostLetters}
        isTitled={isTitled}
        {...(keptNote && { keptNote })}
      />
    );
  const questions = questionsOfPart(part, entries);
  if (part.is === 'read' && entry)
    return <ReadView part={part} entry={entry} questions={questions} answers={answers} field={field} isUnfolded={isUnfolded} wanted={wanted} below={below} />;
  return (
    <>
      {isThere(part, entries) ? <div class="-mt-5">{questions.map(field)}</div> : <Missing />}
      {below?.(false)}
    </>
  );
}

/** The step. Give it a `key` for each new step: a story is then folded again. */
export function StepView(props: Props) {
  const { assignment, step, entries, answers, hrefOf, below } = props;
  if (step.at === 'part') return <PartView part={step.part} props={props} />;
  return (
    <>
      {step.at === 'intro' ? (
        <IntroView assignment={assignment} />
      ) : (
        <UnansweredView assignment={assignment} entries={entries} answers={answers} {...(hrefOf && { hrefOf })} />
      )}
      {below?.(false)}
    </>
  );
}
