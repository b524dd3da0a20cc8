// The earlier states of one document: when each was saved, what is different in it, and the ways to have it back.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { fittingTitle, type KeptState, type Workbook, type WorkbookDocument } from '../workbook/index.ts';
import { wordsOnlyIn } from './different-words.ts';
import { wordSize, wordTime } from './sizes.ts';
import type { Run } from './use-save-to-file.tsx';

interface Props {
  workbook: Workbook;
  /** The document as it is now. */
  document: WorkbookDocument;
  run: Run;
}

/** Texts that are shown of a state before the rest is only counted. */
const MOST_TEXTS = 6;

function Words({ label, texts }: { label: string; texts: readonly string[] }) {
  const more = texts.length - MOST_TEXTS;
  return texts.length ? (
    <>
      <p class="mt-2 text-small font-semibold">{label}</p>
      <ul class="list-disc ps-5 text-small">
        {texts.slice(0, MOST_TEXTS).map((text) => (
          <li key={text} class="break-words whitespace-pre-line">
            {text}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </>
  ) : null;
}

function Different({ then, now }: { then: WorkbookDocument; now: WorkbookDocument }) {
  const [gone, come] = [wordsOnlyIn(then, now), wordsOnlyIn(now, then)];
  if (!gone.length && !come.length) return <p class="mt-2 text-small">The words are the same as now. Choices or numbers may differ.</p>;
  return (
    <>
      <Words label="Written then, and not there now:" texts={gone} />
      <Words label="Written since:" texts={come} />
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
  if (!states) return <p class="mt-3 text-small">Reading …</p>;
  if (!states.length) return <p class="mt-3 text-small">There are no earlier states.</p>;
  const keepAsCopy = (state: WorkbookDocument) => {
    const title = fittingTitle(state.title, ` (as it was on ${wordTime(state.changedAt)})`);
    run(() => workbook.addCopy(state, title), `“${title}” is a document of its own now.`);
  };
  return (
    <ol class="mt-3 border-s-2 border-line ps-4">
      {states.map(({ document: state, size }) => (
        <li key={`${state.revision} ${state.changedAt}`} class="py-2">
          <details>
            <summary class="cursor-pointer text-small">
              As it was on {wordTime(state.changedAt)} · {wordSize(size)}
            </summary>
            <Different then={state} now={document} />
            <p class="mt-3 flex flex-wrap gap-3">
              <Button
                onClick={() =>
                  run(
                    () => workbook.bringBack(state),
                    `“${state.title}” is as it was on ${wordTime(state.changedAt)}. What was there until now is among its earlier states.`,
                  )
                }
              >
                Bring this back
              </Button>
              <Button onClick={() => keepAsCopy(state)}>Keep it as a copy</Button>
            </p>
          </details>
        </li>
      ))}
    </ol>
  );
}
