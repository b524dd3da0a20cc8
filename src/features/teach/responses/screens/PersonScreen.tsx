// One person: what they did, their answers in order, and the reflective record if they gave it along.
import { useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { longDay } from '../../../../library/words.ts';
import { goTo, screenHref, useLeaving, useMaking } from '../../../application/index.ts';
import { peopleOf, type QuestionAnswers } from '../../model/collected-answers.ts';
import { TAKEN_OUT } from '../../model/earlier.ts';
import { ACCOUNT_PARTS } from '../../model/learning.ts';
import { AskedAndAnswered } from '../../view/AskedAndAnswered.tsx';
import { withoutReturn } from '../marks.ts';
import { AnswerList } from '../parts/AnswerList.tsx';
import { Feedback } from '../parts/Feedback.tsx';
import type { CollectedScreen } from '../collected-screen.ts';
import { PeopleScreen } from './PeopleScreen.tsx';
import * as texts from '../texts.ts';

interface Props extends CollectedScreen {
  returnId: string;
  questions: readonly QuestionAnswers[];
}

/** The person of the address. One who is not there leads to the list. */
export function PersonScreen({ returnId, questions, ...props }: Props) {
  const [isSure, setSure] = useState(false);
  const leaving = useLeaving(props);
  const making = useMaking(texts.yourWordsAreKept, texts.orCopyThemFromTheField);
  const { id, body, change, justOpened, onOpened } = props;
  const person = peopleOf(body).find((one) => one.returnId === returnId);
  if (!person) return <PeopleScreen {...props} />;
  const { who, given, done, of } = person;
  const answers = questions.flatMap(({ key, answers: all }) =>
    all.flatMap((one) => (one.returnId === returnId ? [{ ...one, answerKey: key, question: one.asked }] : [])),
  );
  const facts = [
    texts.doneOfPartsDone(done, of),
    given.minutes === undefined ? texts.minutesNotGiven : texts.minutesAsTheySay(given.minutes),
    texts.begunOnDay(longDay(given.startedOn)),
    given.finishedOn && texts.finishedOnDay(longDay(given.finishedOn)),
  ];
  const takeOut = () => {
    change((now) => withoutReturn(now, returnId));
    onOpened({ id, said: texts.answersOfWhoAreTakenOut(who), refused: justOpened?.refused ?? [], others: justOpened?.others ?? [] });
    goTo(screenHref(id, 'people'));
  };
  return leaving.reviewed(
    <Screen key={returnId} title={who} lead={`${facts.filter(Boolean).join(' · ')}.`}>
      {answers.length > 0 ? <AnswerList {...props} answers={answers} isOnePerson /> : <p>{texts.noQuestionIsAnswered}</p>}
      {given.earlier && (
        <section class="mt-10">
          <h2 class="text-title leading-tight font-bold">{TAKEN_OUT}</h2>
          <AskedAndAnswered answers={given.earlier} />
        </section>
      )}
      {given.account && (
        <section class="mt-10">
          <h2 class="text-title leading-tight font-bold">{texts.reflectiveRecord}</h2>
          <dl class="mt-3 max-w-read space-y-3">
            {ACCOUNT_PARTS.map(({ key, title }) => (
              <div key={key}>
                <dt class="font-semibold">{title}</dt>
                <dd dir="auto" class="whitespace-pre-line">
                  {given.account?.[key] || texts.nothingWritten}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Feedback body={body} change={change} returnId={returnId} who={who} leaving={leaving} making={making} />
      <ButtonRow>
        <LinkButton look="main" href={screenHref(id, 'people')}>
          {texts.backToAllPeople}
        </LinkButton>
        {/* One button with two names keeps the focus, and pressing it twice harms nothing. */}
        <Button onClick={() => setSure(!isSure)}>{isSure ? texts.keepTheseAnswers : texts.takeTheseAnswersOut}</Button>
        {isSure && <Button onClick={takeOut}>{texts.yesTakeThemOutWithMyMarksOnThem}</Button>}
      </ButtonRow>
    </Screen>,
  );
}
