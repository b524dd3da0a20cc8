// Takes many files in without holding the page up: they are read together, and looked through a few at a time.
import { keptOf } from '../../application/index.ts';
import { readTextFile } from '../../exchange/index.ts';
import type { Workbook } from '../../workbook/index.ts';
import { collectedKind } from '../kinds.ts';
import { titleOf } from '../model/assignment.ts';
import { newCollected } from '../model/collected.ts';
import { holdsReturnCodes, readReturnCodes } from '../model/return-code.ts';
import { putReturns, readReturns, type ChosenFile, type Outcome, type ReadReturn, type RefusedFile } from '../model/returns.ts';
import * as texts from './texts.ts';

/** So many files are looked through before the page may draw again. */
const AT_ONCE = 20;

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What a pasted message is called where it is named among files. */
const PASTED = texts.whatYouPasted;

/** A pasted message as a file, so that it goes the same way in. */
export const pasted = (text: string): File => new File([text], PASTED, { type: 'text/plain' });

/** Reads the codes of a text, which may be a message that was pasted or saved. */
async function readCodes({ name, text = '' }: ChosenFile): Promise<ReturnType<typeof readReturns>> {
  const codes = await readReturnCodes(text);
  const nameOf = (place: number) => texts.nameCodePlace(codes.length, name, place + 1);
  return {
    read: codes.flatMap((code, place) => (code.ok ? [{ file: nameOf(place), value: code.value }] : [])),
    refused: codes.flatMap((code, place) => (code.ok ? [] : [{ file: nameOf(place), reason: code.message, whatToDo: code.whatToDo }])),
  };
}

/** Reads chosen files, and messages with codes. One that cannot be opened, such as a folder, counts as one without any text of ours. */
export async function readChosen(files: readonly File[]): Promise<ReturnType<typeof readReturns>> {
  const chosen = await Promise.all(files.map(async (file): Promise<ChosenFile> => ({ name: file.name, text: await readTextFile(file).catch(() => '') })));
  const isMessage = ({ name, text = '' }: ChosenFile) => name === PASTED || (!text.trimStart().startsWith('{') && holdsReturnCodes(text));
  const allTexts = chosen.filter((one) => !isMessage(one));
  const read: ReadReturn[] = [];
  const refused: RefusedFile[] = [];
  for (let from = 0; from < allTexts.length; from += AT_ONCE) {
    const few = readReturns(allTexts.slice(from, from + AT_ONCE));
    read.push(...few.read);
    refused.push(...few.refused);
    await breathe();
  }
  for (const message of chosen.filter(isMessage)) {
    const few = await readCodes(message);
    read.push(...few.read);
    refused.push(...few.refused);
  }
  return { read, refused };
}

/** Outcomes of several lots of files as one. */
export const addUp = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce(
    (sum, one) => ({
      added: sum.added + one.added,
      replaced: sum.replaced + one.replaced,
      same: sum.same + one.same,
      refused: [...sum.refused, ...one.refused],
      others: [...sum.others, ...one.others],
    }),
    { added: 0, replaced: 0, same: 0, refused: [], others: [] },
  );

/** A document that files were added to, with what became of them. */
export interface Filled {
  id: string;
  title: string;
  outcome: Outcome;
}

/** Puts each file into the document of its assignment: the one that is kept here, or a new one. @throws SaveFailedError, StaleDocumentError */
export async function collectAll(workbook: Workbook, read: readonly ReadReturn[]): Promise<Filled[]> {
  const kept = await keptOf(workbook, collectedKind);
  const filled: Filled[] = [];
  let left = read;
  for (let first = left[0]; first; first = left[0]) {
    const { assignment } = first.value;
    const here = kept.find(({ body }) => body.key === assignment.key);
    const { collected, outcome } = putReturns(here?.body ?? newCollected(assignment), left);
    const document = here
      ? await workbook.save({ ...here, body: collected })
      : await workbook.create(collectedKind, texts.answersColon(titleOf(assignment)), collected);
    left = outcome.others;
    filled.push({ id: document.id, title: document.title, outcome: { ...outcome, others: [] } });
  }
  return filled;
}

/** What became of several lots, by the document they went into. */
export function filledTogether(lots: readonly (readonly Filled[])[]): Filled[] {
  const byId = new Map<string, Filled>();
  for (const one of lots.flat()) {
    const before = byId.get(one.id);
    byId.set(one.id, before ? { ...one, outcome: addUp([before.outcome, one.outcome]) } : one);
  }
  return [...byId.values()];
}
