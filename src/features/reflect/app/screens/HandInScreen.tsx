// Handing in: the answers as a code, a QR code or a file, after the check of the notes; then what was handed in.
import { useState } from 'preact/hooks';
import { canSeal, fileName, notesIn, putBack, randomId, saveFile, textFile } from '../../../exchange/index.ts';
import { answerFileText, makeAnswerCode } from '../../model/answer-code.ts';
import type { OwnReflection } from '../../model/documents.ts';
import { toSubmission } from '../../model/own-reflection.ts';
import { wordsOfAnswers } from '../leaving-words.ts';
import { type Open, QrParts, useReview, screenHref } from '../../../application/index.ts';
import { countRatings } from '../parts/AnswerQuestions.tsx';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { AnsweringHelp } from '../parts/Care.tsx';
import { CopyText } from '../../../../components/app/CopyText.tsx';
import { HandedIn } from '../parts/HandedIn.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { WhoSees } from '../parts/WhoAmI.tsx';
import * as texts from '../texts.ts';

/** The screen. The code is made when the person says so, not before. */
export function HandInScreen({ id, body, change }: Open<OwnReflection>) {
  const { reviewed, leave } = useReview();
  const [made, setMade] = useState<{ code: string; own: OwnReflection }>();
  const rated = countRatings(body.questions, body.answers);
  const words = wordsOfAnswers(body);
  const handIn = () => {
    leave({
      notes: notesIn(words),
      goOnLabel: texts.handIn,
      goOn: (changed) => {
        const own = putBack(body, words, changed);
        change((now) => ({ ...putBack(now, words, changed), handedIn: now.handedIn + 1 }));
        void makeAnswerCode(own.invite, toSubmission(own)).then((code) => setMade({ code, own }));
      },
    });
  };
  const saveAnswers = async ({ invite, ...own }: OwnReflection) => {
    const text = await answerFileText(invite, toSubmission({ invite, ...own }));
    // A few random letters keep files apart. They belong to this file alone, and lead to nobody’s answers.
    saveFile(textFile(fileName(texts.answersTeamId(invite.team, randomId().slice(0, 4)), 'txt'), text));
  };
  if (made)
    return (
      <Screen key="made" title={texts.handInYourAnswers} lead={texts.giveThePersonWhoRunsTheSession} side={<AnsweringHelp />}>
        <div class="grid gap-x-10 gap-y-8 md:grid-cols-2">
          <div>
            <h2 class="text-large font-bold">{texts.asAQRCode}</h2>
            <p class="mt-1 mb-3 text-soft">{texts.letThemScanItFromYourScreen}</p>
            <QrParts text={made.code} label={texts.yourAnswersAsAQRCode} />
          </div>
          <div>
            <h2 class="text-large font-bold">{texts.asACode}</h2>
            <p class="mt-1 mb-3 text-soft">{texts.copyItIntoAMessage}</p>
            <CopyText label={texts.answerCode} text={made.code} buttonLabel={texts.copyTheCode} />
            <h2 class="mt-8 text-large font-bold">{texts.asAFile}</h2>
            <p class="mt-1 mb-3 text-soft">{texts.sendItOrHandItOver}</p>
            <Button onClick={() => void saveAnswers(made.own)}>{texts.saveTheAnswersAsAFile}</Button>
          </div>
        </div>
        {made.own.invite.sealKey && <p class="mt-8 max-w-read">{canSeal() ? texts.itIsSealed : texts.itIsPacked}</p>}
        <HandedIn own={made.own} />
        <ButtonRow>
          <LinkButton href={screenHref(id, 'questions', 1)}>{texts.backToTheQuestions}</LinkButton>
        </ButtonRow>
      </Screen>
    );
  return reviewed(
    <Screen key="before" title={texts.handInYourAnswers} side={<AnsweringHelp />}>
      <p class="mb-5 max-w-read font-semibold">
        {texts.ratedOfQuestionsAreRated(rated, body.questions.length, rated > 0 && rated < body.questions.length && texts.othersCountAsPassed)}
      </p>
      <WhoSees invite={body.invite} />
      {body.handedIn > 0 && <p class="mt-5 max-w-read">{texts.youHaveHandedTheseAnswersInBefore}</p>}
      <ButtonRow>
        {rated > 0 && (
          <Button look="main" onClick={handIn}>
            {texts.handIn}
          </Button>
        )}
        <LinkButton href={screenHref(id, 'questions', 1)}>{rated > 0 ? texts.backToTheQuestions : texts.rateAtLeastOneQuestionFirst}</LinkButton>
      </ButtonRow>
    </Screen>,
  );
}
