// Changes of a list that can be taken back and done again, also after the page is loaded anew: for documents that keep their past with them.
import * as z from 'zod/mini';

// Zod’s generated code would need eval, which the content security policy forbids.
z.config({ jitless: true });

/** How many steps can be taken back. */
const MOST_STEPS = 60;
/** The most characters of what a step is called. */
const LONGEST_WORDS = 600;

interface WithId {
  id: string;
}

/** What became of one item, with its places from 0. An item that is not there is null. */
export interface ItemChange<Item> {
  id: string;
  before: Item | null;
  beforeAt: number;
  after: Item | null;
  afterAt: number;
}

/** One step: items as they were and as they became. */
export interface ListStep<Item> {
  /** What was done, for whoever takes it back. Example: Move “Housing” */
  words: string;
  /** Typing on in one place is one step: the key of the place. */
  typing?: string | undefined;
  rows: ItemChange<Item>[];
}

/** The steps before and after a document as it is now. */
export interface StepsOf<Step> {
  past: Step[];
  future: Step[];
}

/** What an item is to become. Without a place it stays where it is. */
export interface WantedChange<Item> {
  id: string;
  after: Item | null;
  /** From 0, among the items as they will be. */
  at?: number;
}

/** The fields of a step, for the schema of a document. */
export const stepFields = <Item>(item: z.ZodMiniType<Item>) => ({
  words: z.string().check(z.maxLength(LONGEST_WORDS)),
  typing: z.optional(z.string()),
  rows: z.array(z.strictObject({ id: z.string(), before: z.nullable(item), beforeAt: z.int(), after: z.nullable(item), afterAt: z.int() })),
});

/** The items with some of them changed: those are taken out, then put in at their new places, lowest first. The others keep their order. */
function applied<Item extends WithId>(items: readonly Item[], changes: readonly { id: string; item: Item | null; at: number }[]): Item[] {
  const touched = new Set(changes.map(({ id }) => id));
  const next = items.filter(({ id }) => !touched.has(id));
  for (const { item, at } of [...changes].sort((one, other) => one.at - other.at)) if (item) next.splice(at, 0, item);
  return next;
}

/** The items as they were before a step. */
export const itemsBefore = <Item extends WithId>(items: readonly Item[], step: ListStep<Item>): Item[] =>
  applied(
    items,
    step.rows.map(({ id, before, beforeAt }) => ({ id, item: before, at: beforeAt })),
  );

/** The items as they became by a step. */
export const itemsAfter = <Item extends WithId>(items: readonly Item[], step: ListStep<Item>): Item[] =>
  applied(
    items,
    step.rows.map(({ id, after, afterAt }) => ({ id, item: after, at: afterAt })),
  );

/** What is really to be changed, with the places; nothing where all is as it should be. */
export function changesOf<Item extends WithId>(items: readonly Item[], wanted: readonly WantedChange<Item>[]): ItemChange<Item>[] {
  const places = new Map(items.map((item, at) => [item.id, { item, at }]));
  return wanted.flatMap(({ id, after, at }): ItemChange<Item>[] => {
    const was = places.get(id);
    const afterAt = after ? (at ?? was?.at ?? items.length) : -1;
    const isSame = was ? was.item === after && was.at === afterAt : after === null;
    return isSame ? [] : [{ id, before: was?.item ?? null, beforeAt: was?.at ?? -1, after, afterAt }];
  });
}

/** The step before a document as it is now, and the steps around it once that is taken back; nothing where there is none. */
export function stepBack<Step>({ past, future }: StepsOf<Step>): (StepsOf<Step> & { step: Step }) | undefined {
  const step = past.at(-1);
  return step === undefined ? undefined : { step, past: past.slice(0, -1), future: [step, ...future] };
}

/** The step that was taken back last, and the steps around it once that is done again; nothing where there is none. */
export function stepAgain<Step>({ past, future }: StepsOf<Step>): (StepsOf<Step> & { step: Step }) | undefined {
  const [step, ...rest] = future;
  return step === undefined ? undefined : { step, past: [...past, step], future: rest };
}

/**
 * The steps with one more, and nothing left to be done again. Steps with the same `typing` one after the other become one: `grown` makes it,
 * from the one before and the new one.
 */
export function withStep<Step extends { words: string; typing?: string | undefined }>(
  { past, future }: StepsOf<Step>,
  step: Step,
  grown: (before: Step, now: Step) => Step,
): StepsOf<Step> {
  const last = past.at(-1);
  const isMore = step.typing !== undefined && last?.typing === step.typing && future.length === 0;
  const made = isMore ? grown(last, step) : { ...step, words: step.words.slice(0, LONGEST_WORDS) };
  return { past: [...(isMore ? past.slice(0, -1) : past), made].slice(-MOST_STEPS), future: [] };
}

/** A step that grew by more typing in the same items. */
export const grownRows = <Item>(before: ListStep<Item>, now: ListStep<Item>): ItemChange<Item>[] =>
  now.rows.map((change, index) => ({ ...change, before: before.rows[index]!.before, beforeAt: before.rows[index]!.beforeAt }));

/** Words short enough to name a step. */
export const shortName = (words: string) => (words.length > 40 ? `${words.slice(0, 39)}…` : words);
