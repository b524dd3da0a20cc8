// The ways in which something from other people’s devices comes in: files, pasted codes, and QR codes.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { Text } from '../../components/app/Field.tsx';
import { FilePicker } from '../../components/app/FilePicker.tsx';
import { Problem } from '../../components/app/Problem.tsx';
import { foreignWords, mayHoldCode, readTextFile } from '../exchange/index.ts';
import { Scanner } from './Scanner.tsx';
import * as texts from './texts.ts';

/** The most letters of a file or of pasted text that are looked at. */
const MOST_LETTERS = 2_000_000;

/** How something came in. */
type Via = 'file' | 'code' | 'scan';

interface Props {
  /** Headings and names, and what comes in. Examples: Open answer files · Paste an answer code · Answer code · answers */
  words: { files: string; paste: string; code: string; holds: string };
  /** Takes texts in; undefined is a file far too large. Gives how many things came in. */
  take: (texts: readonly (string | undefined)[], via: Via) => Promise<number>;
}

/** One of the ways, under its heading. */
export const Way = ({ title, text, children }: { title: string; text: string; children: ComponentChildren }) => (
  <section class="mt-8 border-t border-line pt-5">
    <h2 class="text-large font-bold">{title}</h2>
    <p class="mt-1 text-soft">{text}</p>
    <div class="mt-3">{children}</div>
  </section>
);

/** All three. */
export function WaysIn({ words, take }: Props) {
  const [code, setCode] = useState('');
  /** Files without any code, by their names: for them the words about codes would say the wrong thing. */
  const [foreign, setForeign] = useState<readonly { name: string; words: string }[]>([]);
  const takeFiles = async (files: File[]) => {
    const read = await Promise.all(files.map(async (file) => ({ name: file.name, text: await readTextFile(file, MOST_LETTERS) })));
    const isOther = (text: string | undefined): text is string => text !== undefined && !mayHoldCode(text);
    setForeign(read.flatMap(({ name, text }) => (isOther(text) ? { name, words: foreignWords(text, words.holds) } : [])));
    const texts = read.map(({ text }) => text).filter((text) => !isOther(text));
    if (texts.length > 0) await take(texts, 'file');
  };
  const takeCode = async () => {
    if ((await take([code], 'code')) > 0) setCode('');
  };
  return (
    <>
      <Way title={words.files} text={texts.oneOrManyAtOnce}>
        <FilePicker label={texts.chooseFiles} accept=".txt,text/plain" isMany onFiles={(files) => void takeFiles(files)} />
        {foreign.map(({ name, words: why }) => (
          <Problem key={name} message={texts.nameDoesNotHoldHolds(name, words.holds)} whatToDo={why} />
        ))}
      </Way>
      <Way title={words.paste} text={texts.fromAMessage}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void takeCode();
          }}
        >
          <Text label={words.code} value={code} max={MOST_LETTERS} rows={2} onValue={setCode} />
          <div class="mt-3">
            <Button isSubmit>{texts.bringIn}</Button>
          </div>
        </form>
      </Way>
      <Way title={texts.scanACodeFromAnotherScreen} text={texts.pictureIsReadOnThisDeviceAndNotKept}>
        <Scanner onText={(text) => void take([text], 'scan')} />
      </Way>
    </>
  );
}
