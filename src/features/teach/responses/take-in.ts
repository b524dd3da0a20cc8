// Takes many files in without holding the page up: they are read together, and looked through a few at a time.
import { readTextFile } from '../../exchange/index.ts';
import type { Workbook, WorkbookDocument } from '../../workbook/index.ts';
import { keptOf } from '../loading/kept.ts';
import { collectedKind } from '../kinds.ts';
import { newCollected, type Collected } from '../model/collected.ts';
import { readReturnFile } from '../model/return.ts';
import { addReturns, type Added, type ChosenFile, type RefusedFile } from '../model/returns.ts';
import { titleOf } from '../model/assignment.ts';

/** So many files are looked through before the page may draw again. */
const AT_ONCE = 20;

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The texts of chosen files. One that cannot be read, such as a folder, counts as one without any text of ours. */
export const readChosen = (files: readonly File[]): Promise<ChosenFile[]> =>
  Promise.all(files.map(async (file) => ({ name: file.name, text: await readTextFile(file).catch(() => '') })));

/** What became of files, without the collected answers themselves. */
export interface TakenIn extends Omit<Added, 'collected' | 'otherAssignment'> {
  /** Files that answer another assignment. */
  others: ChosenFile[];
}

/** Adds files to collected answers. */
export async function takeIn(collected: Collected, files: readonly ChosenFile[]): Promise<{ collected: Collected; outcome: TakenIn }> {
  const outcome: TakenIn = { added: 0, replaced: 0, same: 0, refused: [], others: [] };
  let grown = collected;
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const few = files.slice(from, from + AT_ONCE);
    // Two files may have the same name, so each goes by its place.
    const fileAt = (place: string) => few[Number(place)] ?? { name: '', text: '' };
    const step = addReturns(
      grown,
      few.map(({ text }, place) => ({ name: String(place), text })),
    );
    grown = step.collected;
    outcome.added += step.added;
    outcome.replaced += step.replaced;
    outcome.same += step.same;
    outcome.refused.push(...step.refused.map(({ file, ...why }) => ({ file: fileAt(file).name, ...why })));
    outcome.others.push(...step.otherAssignment.map(({ file }) => fileAt(file)));
    await breathe();
  }
  return { collected: grown, outcome };
}

/** A document that files were added to. */
export interface Filled {
  id: string;
  title: string;
  outcome: Omit<TakenIn, 'others' | 'refused'>;
}

/** Puts each file into the document of its assignment: the one that is kept here, or a new one. @throws SaveFailedError, StaleDocumentError */
export async function collectAll(workbook: Workbook, files: readonly ChosenFile[]): Promise<{ filled: Filled[]; refused: RefusedFile[] }> {
  const kept = await keptOf(workbook, collectedKind);
  const filled: Filled[] = [];
  const refused: RefusedFile[] = [];
  let left = files;
  while (left.length > 0) {
    const first = firstReadable(left);
    if (!first) return { filled, refused: [...refused, ...refusals(left)] };
    const here: WorkbookDocument<Collected> | undefined = kept.find(({ body }) => body.key === first.key);
    const { collected, outcome } = await takeIn(here?.body ?? newCollected(first), left);
    const document = here ? await workbook.save({ ...here, body: collected }) : await workbook.create(collectedKind, `Answers: ${titleOf(first)}`, collected);
    filled.push({ id: document.id, title: document.title, outcome });
    refused.push(...outcome.refused);
    left = outcome.others;
  }
  return { filled, refused };
}

function firstReadable(files: readonly ChosenFile[]) {
  for (const { text } of files) {
    const read = readReturnFile(text);
    if (read.ok) return read.value.assignment;
  }
  return undefined;
}

const refusals = (files: readonly ChosenFile[]): RefusedFile[] =>
  files.flatMap(({ name, text }) => {
    const read = readReturnFile(text);
    return read.ok ? [] : [{ file: name, reason: read.message, whatToDo: read.whatToDo }];
  });
