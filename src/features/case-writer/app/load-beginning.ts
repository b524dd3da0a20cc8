// What a case study is begun from: a worksheet or a reflection session of this browser.
import type { AgreedAction } from '../../../library/agreed-actions.ts';
import { originSchema, type Origin } from '../../exchange/index.ts';
import { LIMITS } from '../../own-case-study/index.ts';
import { readAs, type Workbook, type WorkbookDocument } from '../../workbook/index.ts';

/** A line that may come along, into what was done. */
export interface OfferedLine {
  id: string;
  words: string;
  isDone: boolean;
}

export interface Beginning {
  title: string;
  origin: Origin | undefined;
  lines: OfferedLine[];
}

/** A document that a case study can begin from. */
export interface Source {
  id: string;
  title: string;
  kind: string;
}

const fromActions = (actions: readonly AgreedAction[]): OfferedLine[] =>
  actions
    .filter(({ what, status }) => what.trim() !== '' && status !== 'dropped')
    .map(({ id, what, role, status }) => ({ id, words: role.trim() ? `${what} (${role})` : what, isDone: status === 'done' }));

/** A kind that a case study can begin from. */
interface SourceKind {
  kind: string;
  label: string;
  openAt: (id: string) => string;
  /** What of a document may come along. @throws where the document cannot be read */
  lines: (document: WorkbookDocument) => OfferedLine[];
}

/** Loaded when they are needed: the form alone needs neither. */
async function loadKinds(): Promise<SourceKind[]> {
  const [{ sessionKind }, { worksheetKind, rowLines }] = await Promise.all([import('../../reflect/for-worksheets.ts'), import('../../toolkit/index.ts')]);
  return [
    { ...sessionKind, lines: (document) => fromActions(sessionKind.actions?.list(readAs(document, sessionKind).body) ?? []) },
    {
      ...worksheetKind,
      lines: (document) => {
        const { body } = readAs(document, worksheetKind);
        return [...fromActions(worksheetKind.actions?.list(body) ?? []), ...rowLines(body).map((row) => ({ ...row, isDone: false }))];
      },
    },
  ];
}

/** All sessions and worksheets that hold something to begin from, last changed first. What cannot be read is left out: the workbook page tells of it. */
export async function listSources(workbook: Workbook): Promise<Source[]> {
  const kinds = await loadKinds();
  return (await workbook.list()).flatMap(({ document }): Source[] => {
    const kind = kinds.find((one) => one.kind === document.kind);
    try {
      return kind && kind.lines(document).length > 0 ? [{ id: document.id, title: document.title, kind: kind.label }] : [];
    } catch {
      return [];
    }
  });
}

/** @throws an Error whose message says what happened, where the document is not there or cannot be read */
export async function loadBeginning(workbook: Workbook, id: string): Promise<Beginning> {
  const kinds = await loadKinds();
  const found = (await workbook.list()).find(({ document }) => document.id === id)?.document;
  const kind = kinds.find((one) => one.kind === found?.kind);
  if (!found || !kind) throw new Error('What it was to begin from is not kept in this browser.');
  const origin = originSchema.safeParse({ title: found.title.slice(0, LIMITS.line), path: kind.openAt(id) });
  return {
    title: found.title,
    origin: origin.success ? origin.data : undefined,
    lines: kind.lines(found),
  };
}
