// Questions for teaching: those at which the story stops, and those to discuss at the end.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { Line, Select } from '../../../../components/app/Field.tsx';
import { TakeOut } from '../../../../components/app/TakeOut.tsx';
import { CASE_STUDY_GUIDANCE, PAUSE_HEADINGS } from '../../../../library/case-study-shape.ts';
import { LIMITS, newQuestion, type StudyQuestion } from '../../../own-case-study/index.ts';
import type { Form } from '../form.ts';
import { HowItReads } from './HowItReads.tsx';
import * as texts from '../../texts.ts';

const PLACES = [['', texts.atTheEndToDiscuss], ...PAUSE_HEADINGS.map((heading) => [heading, texts.storyStopsAfterHeading(heading)] as const)] as const;
const isPlace = (words: string): words is StudyQuestion['after'] => PLACES.some(([place]) => place === words);

/** A box for each question, and buttons for more. What was taken out comes back by Undo. */
export function Questions({ study: { questions }, write, names }: Form) {
  const root = useRef<HTMLElement>(null);
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    if (wanted) root.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [wanted, questions.length]);
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
          <fieldset key={question.id} class="mt-5 max-w-read min-w-0 border-t border-line pt-3">
            <legend class="float-start w-full font-semibold">{texts.questionAt(at + 1)}</legend>
            <div class="clear-both">
              <Line label={texts.whatIsAsked} value={question.text} max={LIMITS.line} onValue={(text) => change({ text }, `${question.id}/text`)} />
              <HowItReads text={question.text} names={names} isMeasured={false} />
              <Select label={texts.when} value={question.after} options={PLACES} onValue={(after) => isPlace(after) && change({ after })} />
              <Line
                label={texts.hint}
                hint={texts.whereToLookIfSomeoneIsStuck}
                value={question.hint}
                max={LIMITS.line}
                onValue={(hint) => change({ hint }, `${question.id}/hint`)}
              />
              <HowItReads text={question.hint} names={names} isMeasured={false} />
              <Line
                label={texts.whatToListenFor}
                hint={texts.forWhoeverRunsIt}
                value={question.listenFor}
                max={LIMITS.line}
                onValue={(listenFor) => change({ listenFor }, `${question.id}/listen`)}
              />
              <HowItReads text={question.listenFor} names={names} isMeasured={false} />
            </div>
            <TakeOut
              label={texts.takeOutQuestionAt(at + 1)}
              onTakeOut={() => {
                write(texts.takeOutQuestionAt(at + 1), { questions: questions.filter(({ id }) => id !== question.id) });
                setWanted(undefined);
              }}
            />
          </fieldset>
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
