// A person’s slip: filling it in, checking what was written, and handing it in as a code, a QR code or a file.
import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../../../components/app/Button.tsx';
import { CopyText } from '../../../../components/app/CopyText.tsx';
import { LoneScreen, Screen } from '../../../../components/app/Screen.tsx';
import { QrParts, useLeaving, type OpenWhole } from '../../../application/index.ts';
import { fileName, randomId, saveFile, textFile } from '../../../exchange/index.ts';
import { GROUP_LABELS } from '../../../together/index.ts';
import type { Column } from '../../model/definition.ts';
import { makeSlipCode, slipFileText } from '../../together/slip-code.ts';
import { hasAnswers, slipTexts, toSlip, type OwnSlip } from '../../together/slip.ts';
import { SlipFields } from './SlipFields.tsx';
import * as texts from '../texts.ts';

/** One screen. The code is made when the person says so, not before. */
export function SlipScreen({ id, body, change }: OpenWhole<OwnSlip>) {
  const { reviewed, leave } = useLeaving<OwnSlip>({ body, change });
  const [made, setMade] = useState<{ code: string; own: OwnSlip }>();
  const [isEmpty, setEmpty] = useState(false);
  const { invite, answers } = body;
  const handIn = () => {
    setEmpty(!hasAnswers(answers));
    if (!hasAnswers(answers)) return;
    leave(slipTexts(body), texts.handIn, (own) => {
      void makeSlipCode(own).then((code) => {
        change((now) => ({ ...now, handedIn: own.handedIn + 1 }));
        setMade({ code, own });
      });
    });
  };
  if (made) return <HandedIn {...made} onBack={() => setMade(undefined)} />;
  return (
    <div class="py-8">
      {reviewed(
        <Screen key={id} title={invite.title} lead={texts.toolWhatYouFillInStaysInThisBrowserUntil(invite.tool)}>
          <SlipFields invite={invite} answers={answers} onAnswers={(update) => change((now) => ({ ...now, answers: update(now.answers) }))} />
          {body.handedIn > 0 && <p class="mt-7 max-w-read">{texts.youHaveHandedThisSlipInBefore}</p>}
          <p role="status" class="mt-5 font-semibold text-help">
            {isEmpty && texts.thereIsNothingOnYourSlipYet}
          </p>
          <ButtonRow>
            <Button look="main" onClick={handIn}>
              {texts.handIn}
            </Button>
          </ButtonRow>
        </Screen>,
      )}
    </div>
  );
}

const valueWords = (column: Column, value: number): string => {
  if (column.kind === 'choice') return column.choices[value - 1]?.label ?? '';
  return column.kind === 'scale' ? texts.ofSteps(value, column.steps) : texts.votes(value);
};

/** Three ways to hand in, and exactly what is handed in. */
function HandedIn({ code, own, onBack }: { code: string; own: OwnSlip; onBack: () => void }) {
  const { name, group, notes, values, texts: allTexts } = toSlip(own);
  const { invite } = own;
  const save = async () => {
    // A few random letters keep files apart. They belong to this file alone, and lead to nobody’s slip.
    saveFile(textFile(fileName(texts.slipTitleId(invite.title, randomId().slice(0, 4)), 'txt'), await slipFileText(own)));
  };
  const filled = invite.rows.flatMap((label, row) =>
    invite.columns.flatMap((column, at) => {
      const [value, text] = [values[at]?.[row] ?? 0, allTexts[at]?.[row] ?? ''];
      return value > 0 || text ? [{ label, words: `${column.label}: ${text || valueWords(column, value)}` }] : [];
    }),
  );
  return (
    <LoneScreen key="made" title={texts.handInYourSlip} lead={texts.giveThePersonWhoRunsTheWorksheet}>
      {/* The picture last: in a call only a code or a file gets through. */}
      <div class="grid gap-x-10 gap-y-8 md:grid-cols-2">
        <div>
          <h2 class="text-large font-bold">{texts.asACode}</h2>
          <p class="mt-1 mb-3 text-soft">{texts.copyItIntoAMessage}</p>
          <CopyText label={texts.codeOfYourSlip} text={code} buttonLabel={texts.copyTheCode} />
          <h2 class="mt-8 text-large font-bold">{texts.asAFile}</h2>
          <p class="mt-1 mb-3 text-soft">{texts.sendItOrHandItOver}</p>
          <Button onClick={() => void save()}>{texts.saveTheSlipAsAFile}</Button>
        </div>
        <div>
          <h2 class="text-large font-bold">{texts.asAQRCode}</h2>
          <p class="mt-1 mb-3 text-soft">{texts.letThemScanItFromYourScreen}</p>
          <QrParts text={code} label={texts.yourSlipAsAQRCode} />
        </div>
      </div>
      <p class="mt-8 max-w-read">{invite.sealKey ? texts.itIsSealed : texts.itIsPacked}</p>
      <section class="mt-10 border-t border-line pt-5">
        <h2 class="text-large font-bold">{texts.whatIsHandedIn}</h2>
        <p class="mt-1 max-w-read">
          {name ? texts.yourName(name) : texts.noName}
          {texts.noTimes(group ? texts.yourGroupWithGroup(GROUP_LABELS[group]) : texts.noGroup)}
        </p>
        <ul class="mt-3 max-w-read space-y-2 text-small">
          {notes.map((note, index) => (
            <li key={index}>{note}</li>
          ))}
          {filled.map(({ label, words }, index) => (
            <li key={`f${index}`}>
              {label}. <strong>{words}</strong>
            </li>
          ))}
        </ul>
      </section>
      <ButtonRow>
        <Button onClick={onBack}>{texts.backToTheSlip}</Button>
      </ButtonRow>
    </LoneScreen>
  );
}
