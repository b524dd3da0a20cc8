// Questions for teaching: those at which the story stops, and those to discuss at the end.
import { Button } from '../../../../components/app/Button.tsx';
import { Select } from '../../../../components/app/Field.tsx';
import { useWantedFocus } from '../../../../components/app/use-wanted-focus.ts';
import { PAUSE_HEADINGS } from '../../../../library/body-headings.ts';
import { CASE_STUDY_GUIDANCE } from '../../../../library/case-study-shape.ts';
import { LIMITS, newQuestion, type StudyQuestion } from '../../../own-case-study/index.ts';
import type { Form } from '../form.ts';
import { Piece } from './Piece.tsx';
import { ReadLine } from './ReadLine.tsx';
import * as texts from '../../texts.ts';

const PLACES = [['', texts.atTheEndToDiscuss], ...PAUSE_HEADINGS.map((heading) => [heading, texts.storyStopsAfterHeading(heading)] as const)] as const;
const isPlace = (words: string): words is StudyQuestion['after'] => PLACES.some(([place]) => place === words);

/** A box for each question, and buttons for more. What was taken out comes back by Undo. */
export function Questions({ study: { questions }, write, names }: Form) {
  const [root, setWanted] = useWantedFocus<HTMLElement>();
  const add = (after: StudyQuestion['after']) => {
    write(after ? texts.addAPause : texts.addAQuestion, { questions: [...questions, newQuestion(after)] });
    setWanted('fieldset:last-of-type input');
  };
  return (
    <section ref={root} class="mt-9">
      <h2 class="text-large font-bold">{texts.questions}</h2>
      <p class="max-w-read text-small text-soft">{CASE_STUDY_GUIDANCE.discussion}</p>
      <p class="max-w-read text-small text-soft">{texts.pausesAt(CASE_STUDY_GUIDANCE.pauses.charAt(0).toLowerCase() + CASE_STUDY_GUIDANCE.pauses.slice(1))}</p>
      {questions.map((question, at) => {
        const change = (fields: Partial<StudyQuestion>, typing?: string) =>
          write(texts.questionAt(at + 1), { questions: questions.map((one) => (one.id === question.id ? { ...one, ...fields } : one)) }, typing);
        return (
          <Piece
            key={question.id}
            name={texts.questionAt(at + 1)}
            takeOut={texts.takeOutQuestionAt(at + 1)}
            onTakeOut={(words) => write(words, { questions: questions.filter(({ id }) => id !== question.id) })}
          >
            <ReadLine label={texts.whatIsAsked} value={question.text} names={names} onValue={(text) => change({ text }, `${question.id}/text`)} />
            <Select label={texts.when} value={question.after} options={PLACES} onValue={(after) => isPlace(after) && change({ after })} />
            <ReadLine
              label={texts.hint}
              hint={texts.whereToLookIfSomeoneIsStuck}
              value={question.hint}
              names={names}
              onValue={(hint) => change({ hint }, `${question.id}/hint`)}
            />
            <ReadLine
              label={texts.whatToListenFor}
              hint={texts.forWhoeverRunsIt}
              value={question.listenFor}
              names={names}
              onValue={(listenFor) => change({ listenFor }, `${question.id}/listen`)}
            />
          </Piece>
        );
      })}
      <div class="mt-4 flex flex-wrap gap-3" data-adds>
        {questions.length < LIMITS.questions ? (
          <>
            <Button onClick={() => add(texts.whatPromptedIt)}>{texts.addAPauseInTheStory}</Button>
            <Button onClick={() => add('')}>{texts.addAQuestionToDiscuss}</Button>
          </>
        ) : (
          <p class="text-small text-soft">{texts.thereIsRoomForQuestions(LIMITS.questions)}</p>
        )}
      </div>
    </section>
  );
}
