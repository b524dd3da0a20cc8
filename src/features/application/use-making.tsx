// Makes a file when asked and saves it, and says what came of it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Problem } from '../../components/app/Problem.tsx';
import { useArrival } from '../../components/app/use-arrival.ts';
import { saveFile, type OutgoingFile } from '../exchange/index.ts';
import * as texts from './texts.ts';

/** Milliseconds after which making a file counts as slow: a part of the site that makes it may not have come yet. */
const SLOW = 12_000;

interface Making {
  /**
   * Makes a file and saves it.
   * @param what names the file for messages. Example: The Word document
   * @param maker gives nothing where there is nothing to put into the file: `none` is then said in its place
   */
  make: (what: string, maker: () => OutgoingFile | undefined | Promise<OutgoingFile | undefined>, none?: string) => void;
  /** What came of the last one, to be shown near the buttons. */
  outcome: ComponentChildren;
}

/**
 * For the buttons of one section.
 * @param whatIsKept said when a file could not be made. Example: the session is kept
 * @param otherWay what always works, as a sentence
 */
export function useMaking(whatIsKept: string, otherWay: string = texts.orPrint): Making {
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState('');
  const run = async (what: string, maker: Parameters<Making['make']>[1], none = '') => {
    setFailed('');
    setSaid(texts.makingTheFile);
    const slow = setTimeout(() => setSaid(texts.makingTheFileTakesLong), SLOW);
    try {
      const file = await maker();
      if (file) saveFile(file);
      setSaid(file ? texts.savedName(file.name) : none);
    } catch {
      setSaid('');
      setFailed(what);
    } finally {
      clearTimeout(slow);
    }
  };
  // Below a long list of files it may stand out of sight. It is a status, so the focus stays where it is.
  const place = useArrival<HTMLDivElement>(said || failed, { isFocused: false });
  const outcome = (
    <div ref={place}>
      <p role="status" class={said ? 'mt-3' : ''}>
        {said}
      </p>
      {failed && <Problem message={texts.failedCouldNotBeMade(failed)} whatToDo={texts.nothingIsLostWhatIsKept(whatIsKept, otherWay)} />}
    </div>
  );
  return { make: (...how) => void run(...how), outcome };
}
