// The earlier states of one document: when each was saved, what is different in it, and the ways to have it back.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { fittingTitle, type KeptState, type Workbook, type WorkbookDocument } from '../workbook/index.ts';
import { wordsOnlyIn } from './different-words.ts';
import { wordSize, wordTime } from './sizes.ts';
import type { Run } from './use-save-to-file.tsx';
import * as texts from './texts.ts';

interface Props {
  workbook: Workbook;
  /** The document as it is now. */
  document: WorkbookDocument;
  run: Run;
}

/** Texts that are shown of a state before the rest is only counted. */
const MOST_TEXTS = 6;

function Words({ label, lines }: { label: string; lines: readonly string[] }) {
  const more = lines.length - MOST_TEXTS;
  return lines.length ? (
    <>
      <p class="mt-2 text-small font-semibold">{label}</p>
      <ul class="list-disc ps-5 text-small">
        {lines.slice(0, MOST_TEXTS).map((text) => (
          <li key={text} class="break-words whitespace-pre-line">
            {text}
          </li>
        ))}
        {more > 0 && <li>{texts.andMore(more)}</li>}
      </ul>
    </>
  ) : null;
}

function Different({ then, now }: { then: WorkbookDocument; now: WorkbookDocument }) {
  const [gone, come] = [wordsOnlyIn(then, now), wordsOnlyIn(now, then)];
  if (!gone.length && !come.length) return <p class="mt-2 text-small">{texts.wordsAreTheSameAsNow}</p>;
  return (
    <>
      <Words label={texts.writtenThen} lines={gone} />
      <Words label={texts.writtenSince} lines={come} />
    </>
  );
}

/** The list, latest first. Bringing one back keeps what is there now as an earlier state. */
export function EarlierStates({ workbook, document, run }: Props) {
  const [states, setStates] = useState<readonly KeptState[]>();
  useEffect(() => {
    let isCurrent = true;
    void workbook.states(document.id).then((found) => isCurrent && setStates(found));
    return () => {
      isCurrent = false;
    };
  }, [workbook, document.id, document.revision]);
  if (!states) return <p class="mt-3 text-small">{texts.reading}</p>;
  if (!states.length) return <p class="mt-3 text-small">{texts.thereAreNoEarlierStates}</p>;
  const keepAsCopy = (state: WorkbookDocument) => {
    const title = fittingTitle(state.title, texts.asItWasOnTime(wordTime(state.changedAt)));
    run(() => workbook.addCopy(state, title), texts.titleIsADocumentOfItsOwnNow(title));
  };
  return (
    <ol class="mt-3 border-s-2 border-line ps-4">
      {states.map(({ document: state, size }) => (
        <li key={`${state.revision} ${state.changedAt}`} class="py-2">
          <details>
            <summary class="cursor-pointer text-small">{texts.asItWasOnTimeSize(wordTime(state.changedAt), wordSize(size))}</summary>
            <Different then={state} now={document} />
            <p class="mt-3 flex flex-wrap gap-3">
              <Button
                onClick={() => run(() => workbook.bringBack(state), texts.titleIsAsItWasOnTimeWhatWasThereUntilNow(state.title, wordTime(state.changedAt)))}
              >
                {texts.bringThisBack}
              </Button>
              <Button onClick={() => keepAsCopy(state)}>{texts.keepItAsACopy}</Button>
            </p>
          </details>
        </li>
      ))}
    </ol>
  );
}
