// A local protocol: what is expected, line by line, and what a partnership agrees about it. Sections and lines keep the wording that they were begun with.
import * as z from 'zod/mini';
import { ACTION_STATUSES } from '../../../../library/agreed-actions.ts';
import { daySchema, entryIdSchema, originSchema, sitePathSchema, textUpTo } from '../../../exchange/index.ts';
import { stepFields } from '../../../workbook/index.ts';
import * as texts from '../texts.ts';

// Zod’s generated code would need eval, which the content security policy forbids.
z.config({ jitless: true });

/**
 * The most that a protocol may hold. Characters, or things. `text` is about two pages of typing; `action` and `role` are as long as those of a
 * reflection session and of a worksheet, so that whatever is sent on from there has room.
 */
export const LIMITS = { line: 200, label: 600, text: 6000, action: 4000, role: 600, actions: 60, lines: 400, sections: 40, passages: 1000 } as const;

/** How far a line is. */
export const STATES = ['agreed', 'discussing', 'not-yet'] as const;
export type LineState = (typeof STATES)[number];
export const STATE_LABELS: Readonly<Record<LineState, string>> = { agreed: texts.agreed, discussing: texts.beingDiscussed, 'not-yet': texts.notYet };

/** The place of an expectation, a principle or an element in the library, or a random id. Example: access-and-engagement#help-from-any-door */
const lineIdSchema = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/), z.maxLength(200));
const dayOrNone = z.union([z.literal(''), daySchema]);

/** Words that were put in from elsewhere, as they were then: until somebody edits them they are not the partnership’s own. */
const takenSchema = z.strictObject({ from: originSchema, words: textUpTo(LIMITS.text) });
export type Taken = z.infer<typeof takenSchema>;

/** What has to be done for a line. */
const actionSchema = z.strictObject({
  id: entryIdSchema,
  text: textUpTo(LIMITS.action),
  /** A job title. */
  role: textUpTo(LIMITS.role),
  due: dayOrNone,
  status: z.enum(ACTION_STATUSES),
  /** The session or worksheet that it was sent from. */
  from: z.optional(originSchema),
});
export type LineAction = z.infer<typeof actionSchema>;

export const lineSchema = z.strictObject({
  id: lineIdSchema,
  /** The id of its section. */
  section: entryIdSchema,
  /** What is expected, or what the line is about. */
  label: textUpTo(LIMITS.label),
  hint: z.optional(textUpTo(LIMITS.label)),
  /** Passages that it rests on, by id. */
  cites: z.array(entryIdSchema).check(z.maxLength(LIMITS.passages)),
  /** The partnership wrote it itself. */
  isOwn: z.optional(z.literal(true)),
  /** Whoever owns it is the one accountable role. */
  isAccountable: z.optional(z.literal(true)),
  /** Where we are now. */
  now: textUpTo(LIMITS.text),
  /** The reflection session that `now` was taken over from. */
  nowTaken: z.optional(takenSchema),
  /** What we agree. */
  agreed: textUpTo(LIMITS.text),
  /** The idea in practice that `agreed` was borrowed from. */
  borrowed: z.optional(takenSchema),
  /** A job title. */
  owner: textUpTo(LIMITS.role),
  by: dayOrNone,
  /** How we will know. */
  known: textUpTo(LIMITS.text),
  state: z.enum(STATES),
  /** Why it is left out. The line stays, with all that was written in it. */
  leftOut: z.optional(textUpTo(LIMITS.text)),
  actions: z.array(actionSchema).check(z.maxLength(LIMITS.actions)),
});
export type Line = z.infer<typeof lineSchema>;

export const sectionSchema = z.strictObject({
  id: entryIdSchema,
  title: textUpTo(LIMITS.line),
  /** What belongs here. */
  words: textUpTo(LIMITS.label),
  /** The number of the dimension, 1 to 7. */
  dimension: z.optional(z.int()),
  isOwn: z.optional(z.literal(true)),
});
export type Section = z.infer<typeof sectionSchema>;

/** A passage of a source, as the annex names it. */
export const passageSchema = z.strictObject({
  label: textUpTo(LIMITS.label),
  /** The short title of its source. */
  source: textUpTo(LIMITS.label),
  locator: textUpTo(LIMITS.label),
  /** Where the site has it, without the base path. */
  path: sitePathSchema,
  /** Whom it speaks of, where its source limits it. */
  population: z.optional(textUpTo(LIMITS.label)),
});
export type Passage = z.infer<typeof passageSchema>;

/** What holds for the whole protocol. */
const aboutSchema = z.strictObject({
  /** Whom and where it is for. */
  area: textUpTo(LIMITS.line),
  /** Example: Draft 2 */
  version: textUpTo(LIMITS.line),
  /** The one accountable senior role. */
  owner: textUpTo(LIMITS.role),
  /** When it is looked at again. */
  reviewOn: dayOrNone,
});
export type About = z.infer<typeof aboutSchema>;

const change = <Value>(value: z.ZodMiniType<Value>) => z.optional(z.strictObject({ before: value, after: value }));
const sectionsSchema = z.array(sectionSchema).check(z.maxLength(LIMITS.sections));

/** One step back or forth. */
const stepSchema = z.strictObject({ ...stepFields(lineSchema), about: change(aboutSchema), sections: change(sectionsSchema) });
export type Step = z.infer<typeof stepSchema>;

export const protocolSchema = z.strictObject({
  /** The state of the library that its wording is from. */
  edition: textUpTo(80),
  about: aboutSchema,
  sections: sectionsSchema,
  /** Section by section. */
  lines: z.array(lineSchema).check(z.maxLength(LIMITS.lines)),
  /** Every passage that lines name. */
  passages: z.record(entryIdSchema, passageSchema),
  past: z.array(stepSchema),
  future: z.array(stepSchema),
});
export type LocalProtocol = z.infer<typeof protocolSchema>;

/** The lines of a section, in their order. */
export const linesIn = ({ lines }: Pick<LocalProtocol, 'lines'>, section: string): Line[] => lines.filter((line) => line.section === section);

export const isLeftOut = ({ leftOut }: Pick<Line, 'leftOut'>): boolean => leftOut !== undefined;

/** Whether what is agreed still stands as it was borrowed. */
export const isBorrowed = ({ agreed, borrowed }: Pick<Line, 'agreed' | 'borrowed'>): boolean =>
  borrowed !== undefined && agreed.trim() === borrowed.words.trim();

/** Whether where we are now still stands as it was taken over. */
export const isTakenOver = ({ now, nowTaken }: Pick<Line, 'now' | 'nowTaken'>): boolean => nowTaken !== undefined && now.trim() === nowTaken.words.trim();

/** What a line is called where it has no words yet. */
export const lineName = ({ label }: Pick<Line, 'label'>): string => label.trim() || texts.noWordsYet;

/** Every line with its number, by id. Example: 4.2 is the second line of the fourth section. */
export function lineNumbers({ sections, lines }: Pick<LocalProtocol, 'sections' | 'lines'>): ReadonlyMap<string, string> {
  return new Map(sections.flatMap(({ id }, at) => linesIn({ lines }, id).map((line, index) => [line.id, `${at + 1}.${index + 1}`] as const)));
}

/** Whether anything of the partnership’s own stands in a line. */
export const isUntouched = ({ now, agreed, owner, by, known, state, leftOut, actions }: Line): boolean =>
  [now, agreed, owner, by, known].every((words) => words.trim() === '') && state === 'not-yet' && leftOut === undefined && actions.length === 0;

/** Whether most of it is still to be written: its tables with room need sheets that lie on their sides. */
export const isMostlyRoom = ({ lines }: Pick<LocalProtocol, 'lines'>): boolean => lines.filter(isUntouched).length * 2 > lines.length;
