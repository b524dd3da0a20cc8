// What has no answer yet, at the end of an assignment. It is told, not demanded.
import { isAnswered, type Answers } from '../model/answers.ts';
import type { Assignment } from '../model/assignment.ts';
import { questionsOf, type AskedQuestion, type EntriesOf } from '../model/questions.ts';
import * as texts from '../texts.ts';

interface Props {
  assignment: Assignment;
  entries: EntriesOf;
  answers: Answers;
  hrefOf?: (question: AskedQuestion) => string;
}

/** The questions without an answer, or a line that says there are none. */
export function UnansweredView({ assignment, entries, answers, hrefOf }: Props) {
  const questions = questionsOf(assignment, entries);
  const open = questions.filter((question) => !isAnswered(question, answers[question.key]));
  if (questions.length === 0) return <p class="max-w-read">{texts.thisAssignmentAsksNoQuestions}</p>;
  if (open.length === 0) return <p class="max-w-read">{texts.everyQuestionHasAnAnswer}</p>;
  return (
    <section class="max-w-read">
      <h2 class="text-title leading-tight font-bold">{texts.openQuestionsHaveNoAnswer(open.length)}</h2>
      <p class="mt-1 text-soft">{texts.youMayLeaveAnyOfThem}</p>
      <ul class="mt-3 border-b border-line">
        {open.map((question) => (
          <li key={question.key} class="border-t border-line py-1.5">
            {hrefOf ? (
              <a href={hrefOf(question)} dir="auto" class="inline-block py-1.5">
                {question.text}
              </a>
            ) : (
              <span dir="auto">{question.text}</span>
            )}
            {question.part.optional && <span class="text-small text-soft"> {texts.inAPartYouMayLeaveOut}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
