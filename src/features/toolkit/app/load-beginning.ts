// What a worksheet is begun from: a page of the site, or a reflection session of this browser.
import { applicationPath } from '../../../library/applications.ts';
import type { BegunFrom } from '../../../library/worksheet-links.ts';
import { sitePath, titleOfPage, type SiteFacts } from '../../application/index.ts';
import { originSchema, randomId, type Origin } from '../../exchange/index.ts';
import type { Workbook } from '../../workbook/index.ts';
import { LIMITS } from '../model/definition.ts';
import type { Row } from '../model/worksheet.ts';

/** A row that may come along. */
export interface OfferedRow {
  row: Row;
  /** Whether it is taken along unless somebody says otherwise. */
  isWanted: boolean;
}

export interface Beginning {
  /** Where it leads back to. */
  origin: Origin | undefined;
  /** What the worksheet is about, to be changed. */
  subject: string;
  rows: OfferedRow[];
}

/** Titles in lists show about this many characters. */
const LONGEST_SUBJECT = 120;

const origin = (title: string, path: string): Origin | undefined => {
  const read = originSchema.safeParse({ title: title.slice(0, LIMITS.label), path });
  return read.success ? read.data : undefined;
};

async function fromSession(workbook: Workbook, id: string, actionId: string | undefined): Promise<Beginning> {
  const { sessionKind, lowestFirst, findAction } = await import('../../reflect/for-worksheets.ts');
  const session = await workbook.get(id, sessionKind);
  if (!session) throw new Error('The session that it was to begin from is not kept in this browser.');
  const path = (screen = '') => applicationPath('session', screen ? `${id}/${screen}` : id);
  if (actionId === undefined)
    return {
      origin: origin(session.title, path()),
      subject: '',
      rows: lowestFirst(session.body).map(({ text, stands, isLow }) => ({
        row: { id: randomId(), label: text.slice(0, LIMITS.label), cells: {}, ...(stands && { hint: stands.slice(0, LIMITS.words) }) },
        isWanted: isLow,
      })),
    };
  const found = findAction(session.body, actionId);
  if (!found) throw new Error('The action that it was to begin from is no longer in its session.');
  const number = session.body.questions.findIndex(({ key }) => key === found.key) + 1;
  const { what } = found.action;
  return { origin: origin(`“${what}”, ${session.title}`, path(number > 0 ? `discuss/${number}` : '')), subject: what.slice(0, LONGEST_SUBJECT), rows: [] };
}

/** @throws an Error whose message says what happened, where the session or its action is not there */
export async function loadBeginning(site: SiteFacts, workbook: Workbook, { page, session, action }: BegunFrom): Promise<Beginning> {
  if (session) return fromSession(workbook, session, action);
  // A path of this site and nothing else: an address can be written by anybody.
  const isPath = page !== undefined && originSchema.safeParse({ title: '', path: page }).success;
  const title = isPath ? await titleOfPage(sitePath(site, page.split('#')[0]!)) : undefined;
  return { origin: title ? origin(title, page!) : undefined, subject: '', rows: [] };
}
