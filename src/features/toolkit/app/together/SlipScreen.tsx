// A person’s slip: filling it in, checking what was written, and handing it in as a code, a QR code or a file.
import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../../../components/app/Button.tsx';
import { CopyText } from '../../../../components/app/CopyText.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { QrParts, useLeaving, type OpenWhole } from '../../../application/index.ts';
import { fileName, randomId, saveFile, textFile } from '../../../exchange/index.ts';
import { GROUP_LABELS } from '../../../together/index.ts';
import type { Column } from '../../model/definition.ts';
import { makeSlipCode, slipFileText } from '../../together/slip-code.ts';
import { hasAnswers, slipTexts, toSlip, type OwnSlip } from '../../together/slip.ts';
import { SlipFields } from './SlipFields.tsx';

/** One screen. The code is made when the person says so, not before. */
export function SlipScreen({ id, body, change }: OpenWhole<OwnSlip>) {
  const { reviewed, leave } = useLeaving<OwnSlip>({ body, change });
  const [made, setMade] = useState<{ code: string; own: OwnSlip }>();
  const [isEmpty, setEmpty] = useState(false);
  const { invite, answers } = body;
  const handIn = () => {
    setEmpty(!hasAnswers(answers));
    if (!hasAnswers(answers)) return;
    leave(slipTexts(body), 'Hand in', (own) => {
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
        <Screen key={id} title={invite.title} lead={`${invite.tool}. What you fill in stays in this browser until you hand it in.`}>
          <SlipFields invite={invite} answers={answers} onAnswers={(update) => change((now) => ({ ...now, answers: update(now.answers) }))} />
          {body.handedIn > 0 && (
            <p class="mt-7 max-w-read">
              You have handed this slip in before. If you changed something, hand in again: the later slip takes the place of the earlier one, as long as the
              slips have not been opened.
            </p>
          )}
          <p role="status" class="mt-5 font-semibold text-help">
            {isEmpty && 'There is nothing on your slip yet. Fill in at least one thing.'}
          </p>
          <ButtonRow>
            <Button look="main" onClick={handIn}>
              Hand in
            </Button>
          </ButtonRow>
        </Screen>,
      )}
    </div>
  );
}

const valueWords = (column: Column, value: number): string => {
  if (column.kind === 'choice') return column.choices[value - 1]?.label ?? '';
  return column.kind === 'scale' ? `${value} of ${column.steps}` : `${value} ${value === 1 ? 'vote' : 'votes'}`;
};

/** Three ways to hand in, and exactly what is handed in. */
function HandedIn({ code, own, onBack }: { code: string; own: OwnSlip; onBack: () => void }) {
  const { name, group, notes, values, texts } = toSlip(own);
  const { invite } = own;
  const save = async () => {
    // A few random letters keep files apart. They belong to this file alone, and lead to nobody’s slip.
    saveFile(textFile(fileName(`slip ${invite.title} ${randomId().slice(0, 4)}`, 'txt'), await slipFileText(own)));
  };
  const filled = invite.rows.flatMap((label, row) =>
    invite.columns.flatMap((column, at) => {
      const [value, text] = [values[at]?.[row] ?? 0, texts[at]?.[row] ?? ''];
      return value > 0 || text ? [{ label, words: `${column.label}: ${text || valueWords(column, value)}` }] : [];
    }),
  );
  return (
    <div class="py-8">
      <Screen key="made" title="Hand in your slip" lead="Give the person who runs the worksheet one of these three. One is enough.">
        <div class="grid gap-x-10 gap-y-8 md:grid-cols-2">
          <div>
            <h2 class="text-large font-bold">As a QR code</h2>
            <p class="mt-1 mb-3 text-soft">Let them scan it from your screen.</p>
            <QrParts text={code} label="Your slip as a QR code" />
          </div>
          <div>
            <h2 class="text-large font-bold">As a code</h2>
            <p class="mt-1 mb-3 text-soft">Copy it into a message.</p>
            <CopyText label="Code of your slip" text={code} buttonLabel="Copy the code" />
            <h2 class="mt-8 text-large font-bold">As a file</h2>
            <p class="mt-1 mb-3 text-soft">Send it, or hand it over.</p>
            <Button onClick={() => void save()}>Save the slip as a file</Button>
          </div>
        </div>
        <p class="mt-8 max-w-read">
          {invite.sealKey
            ? 'It is sealed: only the worksheet can open it, together with everyone else’s. Not even the person who runs it can read it by itself.'
            : 'It is packed, not sealed: the person who runs the worksheet sees your name with it.'}
        </p>
        <section class="mt-10 border-t border-line pt-5">
          <h2 class="text-large font-bold">What is handed in</h2>
          <p class="mt-1 max-w-read">
            {name ? `Your name: ${name}. ` : 'No name. '}
            {group ? `Your group: ${GROUP_LABELS[group]}. ` : 'No group. '}
            No times.
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
          <Button onClick={onBack}>Back to the slip</Button>
        </ButtonRow>
      </Screen>
    </div>
  );
}
