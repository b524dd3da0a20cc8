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

/** The screen. The code is made when the person says so, not before. */
export function HandInScreen({ id, body, change }: Open<OwnReflection>) {
  const { reviewed, leave } = useReview();
  const [made, setMade] = useState<{ code: string; own: OwnReflection }>();
  const rated = countRatings(body.questions, body.answers);
  const words = wordsOfAnswers(body);
  const handIn = () => {
    leave({
      notes: notesIn(words),
      goOnLabel: 'Hand in',
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
    saveFile(textFile(fileName(`answers ${invite.team} ${randomId().slice(0, 4)}`, 'txt'), text));
  };
  if (made)
    return (
      <Screen key="made" title="Hand in your answers" lead="Give the person who runs the session one of these three. One is enough." side={<AnsweringHelp />}>
        <div class="grid gap-x-10 gap-y-8 md:grid-cols-2">
          <div>
            <h2 class="text-large font-bold">As a QR code</h2>
            <p class="mt-1 mb-3 text-soft">Let them scan it from your screen.</p>
            <QrParts text={made.code} label="Your answers as a QR code" />
          </div>
          <div>
            <h2 class="text-large font-bold">As a code</h2>
            <p class="mt-1 mb-3 text-soft">Copy it into a message.</p>
            <CopyText label="Answer code" text={made.code} buttonLabel="Copy the code" />
            <h2 class="mt-8 text-large font-bold">As a file</h2>
            <p class="mt-1 mb-3 text-soft">Send it, or hand it over.</p>
            <Button onClick={() => void saveAnswers(made.own)}>Save the answers as a file</Button>
          </div>
        </div>
        {made.own.invite.sealKey && (
          <p class="mt-8 max-w-read">
            {canSeal()
              ? 'It is sealed: only the session can open it, together with everyone else’s. Not even the person who runs the session can read it by itself.'
              : 'It is packed, not sealed, because this page is not served securely: whoever gets it can read it.'}
          </p>
        )}
        <HandedIn own={made.own} />
        <ButtonRow>
          <LinkButton href={screenHref(id, 'questions', 1)}>Back to the questions</LinkButton>
        </ButtonRow>
      </Screen>
    );
  return reviewed(
    <Screen key="before" title="Hand in your answers" side={<AnsweringHelp />}>
      <p class="mb-5 max-w-read font-semibold">
        {rated} of {body.questions.length} questions are rated. {rated > 0 && rated < body.questions.length && 'The others count as passed.'}
      </p>
      <WhoSees invite={body.invite} />
      {body.handedIn > 0 && (
        <p class="mt-5 max-w-read">
          You have handed these answers in before. If you changed something, hand in again: the later answers take the place of the earlier ones, as long as the
          session has not been opened.
        </p>
      )}
      <ButtonRow>
        {rated > 0 && (
          <Button look="main" onClick={handIn}>
            Hand in
          </Button>
        )}
        <LinkButton href={screenHref(id, 'questions', 1)}>{rated > 0 ? 'Back to the questions' : 'Rate at least one question first'}</LinkButton>
      </ButtonRow>
    </Screen>,
  );
}
