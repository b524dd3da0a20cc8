// Takes a protocol away: as Word, on paper, or as a file that somebody else goes on with. Details of people are looked for before anything leaves.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '../../../../../components/app/Button.tsx';
import {
  AS_WORD,
  goTo,
  screenHref,
  useApplication,
  useAttempt,
  useLeavingTitled,
  useMaking,
  useReview,
  type OpenWhole,
} from '../../../../application/index.ts';
import { notesIn, putBack } from '../../../../exchange/index.ts';
import { saveDocuments, wordsOfDocument } from '../../../../workbook/index.ts';
import { localProtocolKind } from '../../kind.ts';
import { protocolTexts } from '../../model/leaving-texts.ts';
import { LIMITS, type LocalProtocol } from '../../model/protocol.ts';
import { loadFiles } from '../later.ts';
import * as texts from '../../texts.ts';

type Props = Pick<OpenWhole<LocalProtocol>, 'id' | 'body' | 'change' | 'rename' | 'flush'> & { title: string };

/** The ways, under a heading of their own. */
export function TakeAway({ id, title, body, change, rename, flush }: Props) {
  const { site, workbook } = useApplication();
  const name = { label: texts.nameOfTheProtocol, most: LIMITS.line };
  const { leave, reviewed } = useLeavingTitled<LocalProtocol>({ title, body, name, wordsOf: protocolTexts, change, rename });
  const whole = useReview();
  const { attempt, problem } = useAttempt();
  const [said, setSaid] = useState('');
  const { make, outcome } = useMaking(texts.protocolIsKept);
  const toWord = () =>
    leave(AS_WORD.goOnLabel, (checked) =>
      make(AS_WORD.what, async () => {
        const { protocolWord, reportToday } = await loadFiles();
        return protocolWord(checked.title, reportToday(checked.title, checked.body, site), checked.body);
      }),
    );
  /** A file holds all of the document, also what can be taken back: all of it is looked at. */
  const toFile = async () => {
    await flush();
    const kept = await workbook.get(id, localProtocolKind);
    if (!kept) throw new Error('The protocol is no longer kept.');
    const words = wordsOfDocument(kept);
    whole.leave({
      notes: notesIn(words),
      goOnLabel: texts.saveTheFile,
      goOn: (changed) => {
        const checked = putBack(kept, words, changed);
        if (changed.size > 0) {
          if (checked.title !== title) rename(checked.title);
          change(() => checked.body);
        }
        saveDocuments([checked]);
        setSaid(texts.savedToAFile);
      },
    });
  };
  return (
    <section class="mt-10 border-t border-line pt-7">
      <h2 class="text-title font-bold">{texts.takeItAway}</h2>
      {whole.reviewed(
        reviewed(
          <>
            <div class="mt-4 flex flex-wrap gap-3">
              <Button look="main" onClick={toWord}>
                {AS_WORD.label}
              </Button>
              <Button onClick={() => leave(texts.showItForPrint, () => goTo(screenHref(id, 'print')))}>{texts.printOrPDF}</Button>
              <Button onClick={() => attempt(toFile)}>{texts.fileForAnotherPerson}</Button>
              <LinkButton href={screenHref(id, 'compare')}>{texts.compareTwoVersions}</LinkButton>
            </div>
            <p class="mt-3 max-w-read text-small text-soft">{texts.inWordAndOnPaper}</p>
            {outcome}
            {problem}
            <p role="status">{said}</p>
          </>,
        ),
      )}
    </section>
  );
}
