// All answers of the learner on one page, to read, to copy and to print: a platform’s own page prints one screen of them.
import { Button, ButtonRow } from '../../../../components/app/Button.tsx';
import { useCopying } from '../../../../components/app/use-copying.ts';
import { answerInWords, isAnswered } from '../../model/answers.ts';
import { titleOf, type Assignment } from '../../model/assignment.ts';
import { questionsOf, type EntriesOf } from '../../model/questions.ts';
import { AskedAndAnswered } from '../../view/AskedAndAnswered.tsx';
import type { LearnerState } from '../runtime/state.ts';
import * as texts from '../texts.ts';

interface Props {
  assignment: Assignment;
  entries: EntriesOf;
  answers: LearnerState['answers'];
}

/** The list with its two ways out; nothing where nothing is answered. */
export function OwnAnswers({ assignment, entries, answers }: Props) {
  const [copy, message] = useCopying({
    done: texts.copied,
    byHand: texts.copyByHand,
  });
  const given = questionsOf(assignment, entries).flatMap((question) => {
    const answer = answers[question.key];
    return isAnswered(question, answer) ? { asked: question.text, words: answerInWords(answer, question) } : [];
  });
  if (given.length === 0) return null;
  const copyAll = () => copy([titleOf(assignment), ...given.map(({ asked, words }) => `${asked}\n${words}`)].join('\n\n'));
  return (
    <section aria-labelledby="own-answers" class="mt-10">
      <h2 id="own-answers" class="text-title leading-tight font-bold">
        {texts.yourAnswers}
      </h2>
      <p class="no-print mt-1 max-w-read text-soft">{texts.takeACopyForYourself}</p>
      <AskedAndAnswered answers={given} />
      <ButtonRow>
        <Button onClick={copyAll}>{texts.copyMyAnswers}</Button>
        <Button onClick={() => print()}>{texts.printMyAnswers}</Button>
        <p role="status" class="text-small">
          {message}
        </p>
      </ButtonRow>
    </section>
  );
}
