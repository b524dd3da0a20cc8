// A slip as a code or a file, and back: sealed where the round has a key, plain where names are shown. Values travel as one letter for each row.
import * as z from 'zod/mini';
import { codeFailure, findCodes, makeCode, randomIdSchema, readCode, seal, unseal, type CodeFailure, type CodeFormat } from '../../exchange/index.ts';
import {
  envelopesIn,
  GROUPS,
  makeEnvelopeCode,
  markSchema,
  readEnvelopeCode,
  readInTurn,
  timesSchema,
  type Envelope,
  type HandedEnvelope,
} from '../../together/index.ts';
import { LIMITS } from '../model/definition.ts';
import { markOfRound, MOST, type Answers, type Invite, type Round, type Slip } from './round.ts';
import { keepsToRound, toSlip, type OwnSlip } from './slip.ts';
import * as texts from '../texts.ts';

z.config({ jitless: true });

const WHAT = texts.aSlip;

const wireShape = {
  n: z.optional(z.string().check(z.minLength(1), z.maxLength(MOST.name))),
  g: z.optional(z.enum(GROUPS)),
  /** Notes. */
  w: z.optional(z.array(z.string().check(z.maxLength(LIMITS.label))).check(z.maxLength(MOST.notes))),
  /** For each column its values, one letter of base 36 for each row; what is 0 at the end is left out. */
  c: z.array(z.string().check(z.regex(/^[0-9a-z]*$/), z.maxLength(LIMITS.rows))).check(z.maxLength(LIMITS.columns)),
  /** Words: place of the column, place of the row, text. */
  t: z.optional(
    z.array(z.tuple([z.int().check(z.gte(0), z.lt(LIMITS.columns)), z.int().check(z.gte(0), z.lt(LIMITS.rows)), z.string().check(z.maxLength(MOST.text))])),
  ),
};
const wireSchema = z.strictObject(wireShape);
type Wire = z.infer<typeof wireSchema>;

/** Join key, mark of the invitation, id, and how often it was handed in; once if it is missing. */
const plainSchema = z.strictObject({ k: randomIdSchema, m: markSchema, i: randomIdSchema, v: z.optional(timesSchema), ...wireShape });
const plain: CodeFormat<z.infer<typeof plainSchema>> = { letter: 's', version: 1, what: WHAT, schema: plainSchema };

function toWire({ name, group, notes, values, texts: allTexts }: Slip): Wire {
  const words = allTexts.flatMap((list, column) => list.flatMap((text, row): [number, number, string][] => (text ? [[column, row, text]] : [])));
  return {
    ...(name && { n: name }),
    ...(group && { g: group }),
    ...(notes.length > 0 && { w: notes }),
    c: values.map((list) =>
      list
        .map((value) => value.toString(36))
        .join('')
        .replace(/0+$/, ''),
    ),
    ...(words.length > 0 && { t: words }),
  };
}

/** The answers of a wire; undefined where they do not keep to what the round asks. */
function fromWire({ w: notes = [], c, t = [] }: Wire, round: Pick<Round, 'notes' | 'votes' | 'columns' | 'rows'>): Answers | undefined {
  const values = c.map((letters) => Array.from(letters, (letter) => parseInt(letter, 36)));
  const allTexts = round.columns.map((): string[] => []);
  for (const [column, row, text] of t) {
    const list = allTexts[column];
    if (!list || row >= round.rows.length) return undefined;
    while (list.length < row) list.push('');
    list[row] = text;
  }
  const answers = { notes, values, texts: allTexts };
  return keepsToRound(round, answers) ? answers : undefined;
}

/** A slip in an envelope that only the round can open. */
async function sealSlip(invite: Invite, sealKey: string, slip: Slip): Promise<HandedEnvelope> {
  const { id, times } = slip;
  return { joinKey: invite.joinKey, inviteMark: markOfRound(invite), envelope: { id, times, sealed: await seal(sealKey, JSON.stringify(toWire(slip))) } };
}

/** The slip as a code, for a message or a QR code. Plain only where names are shown. */
export async function makeSlipCode(own: OwnSlip): Promise<string> {
  const { invite } = own;
  const slip = toSlip(own);
  if (invite.sealKey) return makeEnvelopeCode(await sealSlip(invite, invite.sealKey, slip));
  return makeCode(plain, { k: invite.joinKey, m: markOfRound(invite), i: slip.id, ...(slip.times > 1 && { v: slip.times }), ...toWire(slip) });
}

/** The slip as the text of a file. Whoever opens it sees what it is for. */
export const slipFileText = async (own: OwnSlip): Promise<string> =>
  [
    texts.aSlipForAWorksheet,
    texts.giveThisFileToThePersonWhoRunsTheWorksheet,
    own.invite.sealKey ? texts.linesBelowAreSealed : texts.linesBelowHoldWhatWasWrittenAndChosen,
    '',
    await makeSlipCode(own),
    '',
  ].join('\n');

/** Opens an envelope with the private key of the round. Undefined if it was sealed for another key, or does not hold what the round asks. */
export async function openSlip({ id, times, sealed }: Envelope, privateKey: string, round: Round): Promise<Slip | undefined> {
  const text = await unseal(privateKey, sealed);
  if (text === undefined) return undefined;
  try {
    const wire = wireSchema.safeParse(JSON.parse(text));
    const answers = wire.success ? fromWire(wire.data, round) : undefined;
    return wire.success && answers ? { id, times, ...whoOf(wire.data, round), ...answers } : undefined;
  } catch {
    // Sealed for this key, but no slip.
    return undefined;
  }
}

const whoOf = ({ n: name, g: group }: Wire, { anonymity, groups }: Round): Pick<Slip, 'name' | 'group'> => {
  const known = anonymity === 'none' ? undefined : groups.find((one) => one === group);
  return { ...(name && anonymity === 'names' && { name }), ...(known && { group: known }) };
};

/** Something that came in: an open slip with its marks, or an envelope. A slip of another round is there without answers. */
export type HandedIn = { joinKey: string; inviteMark: string; slip: Slip } | { handed: HandedEnvelope };
export type ReadSlip = ({ ok: true } & HandedIn) | CodeFailure;

async function readPlain(code: string, round: Round): Promise<ReadSlip> {
  const read = await readCode(plain, code);
  if (!read.ok) return read;
  const { k: joinKey, m: inviteMark, i: id, v: times = 1, ...wire } = read.value;
  const isOurs = joinKey === round.joinKey && inviteMark === markOfRound(round);
  const answers = isOurs ? fromWire(wire, round) : { notes: [], values: [], texts: [] };
  return answers ? { ok: true, joinKey, inviteMark, slip: { id, times, ...whoOf(wire, round), ...answers } } : codeFailure('altered', WHAT);
}

/** Reads all slips in a text: a pasted code, a message with several, a file, a QR code. At least one result; each is a slip, or why it could not be read. */
export async function readSlips(text: string, round: Round): Promise<ReadSlip[]> {
  const [sealed, open] = [envelopesIn(text), findCodes(plain.letter, text)];
  if (sealed.length + open.length === 0) return [await readPlain(text, round)];
  const reading = [...open.map((code) => () => readPlain(code, round)), ...sealed.map((code) => (): Promise<ReadSlip> => readEnvelopeCode(code, WHAT))];
  return readInTurn(reading, MOST.people);
}
