// Changes of an appraisal, each of which can be taken back and done again, also after the page is loaded anew.
import { LIMITS, type Appraisal, type Content, type Step } from './appraisal.ts';

/** How many steps can be taken back. */
const MOST_STEPS = 60;

interface Change<Item> {
  id: string;
  before: Item | null;
  beforeAt: number;
  after: Item | null;
  afterAt: number;
}

const placesOf = <Item extends { id: string }>(list: readonly Item[]) => new Map(list.map((item, at) => [item.id, { item, at }]));

/** What has changed from one list to another. Where things have changed places, all of them are named. */
function changesBetween<Item extends { id: string }>(before: readonly Item[], after: readonly Item[]): Change<Item>[] {
  if (before === after) return [];
  const [was, is] = [placesOf(before), placesOf(after)];
  const stayed = after.filter(({ id }) => was.has(id));
  const isInOrder = before.filter(({ id }) => is.has(id)).every(({ id }, index) => stayed[index]?.id === id);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [one, other] = [was.get(id), is.get(id)];
    if (isInOrder && one && one.item === other?.item) return [];
    return [{ id, before: one?.item ?? null, beforeAt: one?.at ?? -1, after: other?.item ?? null, afterAt: other?.at ?? -1 }];
  });
}

/** The list with some things put in place of what they were: those are taken out, then put in at their places, lowest first. */
function put<Item extends { id: string }>(list: readonly Item[], changes: readonly { id: string; item: Item | null; at: number }[]): Item[] {
  const touched = new Set(changes.map(({ id }) => id));
  const next = list.filter(({ id }) => !touched.has(id));
  for (const { item, at } of changes.toSorted((one, other) => one.at - other.at)) if (item) next.splice(at, 0, item);
  return next;
}

const back = <Item>({ id, before, beforeAt }: Change<Item>) => ({ id, item: before, at: beforeAt });
const forth = <Item>({ id, after, afterAt }: Change<Item>) => ({ id, item: after, at: afterAt });

/** The content before a step that led to this one. */
const contentBefore = ({ options, criteria, settings }: Content, step: Step): Content => ({
  options: put(options, step.options.map(back)),
  criteria: put(criteria, step.criteria.map(back)),
  settings: step.settings?.before ?? settings,
});

const contentAfter = ({ options, criteria, settings }: Content, step: Step): Content => ({
  options: put(options, step.options.map(forth)),
  criteria: put(criteria, step.criteria.map(forth)),
  settings: step.settings?.after ?? settings,
});

/**
 * The appraisal with other content, remembered as one step. Steps with the same `typing` one after the other become one. The same appraisal
 * where nothing changes.
 */
export function step(appraisal: Appraisal, words: string, content: Partial<Content>, typing?: string): Appraisal {
  const last = appraisal.past.at(-1);
  const isMore = last !== undefined && typing !== undefined && last.typing === typing && appraisal.future.length === 0;
  const before = isMore ? contentBefore(appraisal, last) : appraisal;
  const after = { ...appraisal, ...content };
  const made: Step = {
    words: words.slice(0, LIMITS.words),
    ...(typing !== undefined && { typing }),
    options: changesBetween(before.options, after.options),
    criteria: changesBetween(before.criteria, after.criteria),
    ...(before.settings !== after.settings && { settings: { before: before.settings, after: after.settings } }),
  };
  if (made.options.length === 0 && made.criteria.length === 0 && !made.settings) return appraisal;
  return { ...after, past: [...(isMore ? appraisal.past.slice(0, -1) : appraisal.past), made].slice(-MOST_STEPS), future: [] };
}

/** Takes the last step back. The same appraisal where there is none. */
export function undo(appraisal: Appraisal): Appraisal {
  const last = appraisal.past.at(-1);
  return last ? { ...appraisal, ...contentBefore(appraisal, last), past: appraisal.past.slice(0, -1), future: [last, ...appraisal.future] } : appraisal;
}

/** Does the last step that was taken back again. */
export function redo(appraisal: Appraisal): Appraisal {
  const [next, ...rest] = appraisal.future;
  return next ? { ...appraisal, ...contentAfter(appraisal, next), past: [...appraisal.past, next], future: rest } : appraisal;
}
