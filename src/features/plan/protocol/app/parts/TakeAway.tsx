// Takes a protocol away: as Word, on paper, or as a file that somebody else goes on with. Details of people are looked for before anything leaves.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '../../../../../components/app/Button.tsx';
import { goTo, screenHref, useApplication, useAttempt, useLeaving, useMaking, useReview, type OpenWhole } from '../../../../application/index.ts';
import { notesIn, putBack, within } from '../../../../exchange/index.ts';
import { saveDocuments, wordsOfDocument } from '../../../../workbook/index.ts';
import { localProtocolKind } from '../../kind.ts';
import { protocolTexts } from '../../model/leaving-texts.ts';
import { LIMITS, type LocalProtocol } from '../../model/protocol.ts';
import { loadFiles } from '../later.ts';
import * as texts from '../../texts.ts';

/** A protocol with its name. */
interface Named {
  title: string;
  protocol: LocalProtocol;
}

type Props = Pick<OpenWhole<LocalProtocol>, 'id' | 'body' | 'change' | 'rename' | 'flush'> & { title: string };

/** The ways, under a heading of their own. */
export function TakeAway({ id, title, body, change, rename, flush }: Props) {
  const { site, workbook } = useApplication();
  const onChange = (updater: (named: Named) => Named) => {
    const named = updater({ title, protocol: body });
    if (named.title !== title) rename(named.title);
    change((now) => updater({ title, protocol: now }).protocol);
  };
  const { leave, reviewed } = useLeaving<Named>({ body: { title, protocol: body }, change: onChange });
  const whole = useReview();
  const { attempt, problem } = useAttempt();
  const [said, setSaid] = useState('');
  const { make, outcome } = useMaking(texts.protocolIsKept, texts.orPrint);
  const allTexts = () => [
    { note: { id: 'title', label: texts.nameOfTheProtocol, text: title }, most: LIMITS.line, put: (now: Named, words: string) => ({ ...now, title: words }) },
    ...within<Named, 'protocol'>('protocol', protocolTexts(body)),
  ];
  const toWord = () =>
    leave(allTexts(), texts.saveAsWord, (checked) =>
      make(texts.wordDocument, async () => {
        const { protocolWord, reportToday } = await loadFiles();
        return protocolWord(checked.title, reportToday(checked.title, checked.protocol, site), checked.protocol);
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
                {texts.word}
              </Button>
              <Button onClick={() => leave(allTexts(), texts.showItForPrint, () => goTo(screenHref(id, 'print')))}>{texts.printOrPDF}</Button>
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
