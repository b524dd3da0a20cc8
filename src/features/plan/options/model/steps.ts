// Changes of an appraisal, each of which can be taken back and done again, also after the page is loaded anew.
import { changesOf, grownRows, itemsAfter, itemsBefore, stepAgain, stepBack, withStep, type WantedChange } from '../../../workbook/index.ts';
import type { Appraisal, Content, Step } from './appraisal.ts';

/** What has to become of things so that one list becomes the other. Where they have changed places, all of them are named. */
function wantedFor<Item extends { id: string }>(before: readonly Item[], after: readonly Item[]): WantedChange<Item>[] {
  const [was, is] = [new Map(before.map((item) => [item.id, item])), new Map(after.map((item, at) => [item.id, { item, at }]))];
  const stayed = after.filter(({ id }) => was.has(id));
  const isInOrder = before.filter(({ id }) => is.has(id)).every(({ id }, index) => stayed[index]?.id === id);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): WantedChange<Item>[] => {
    const now = is.get(id);
    if (!now) return [{ id, after: null }];
    return isInOrder && was.get(id) === now.item ? [] : [{ id, after: now.item, at: now.at }];
  });
}

/** The criteria of a step, as steps of one list hold theirs. */
const ofCriteria = ({ words, criteria }: Step) => ({ words, rows: criteria });

/** A step with another that follows by more typing in the same field. */
const grown = (before: Step, now: Step): Step => ({ ...before, rows: grownRows(before, now), criteria: grownRows(ofCriteria(before), ofCriteria(now)) });

/**
 * The appraisal with other content, remembered as one step. Steps with the same `typing` one after the other become one: they change the same
 * one thing. The same appraisal where nothing changes.
 */
export function step(appraisal: Appraisal, words: string, content: Partial<Content>, typing?: string): Appraisal {
  const after = { ...appraisal, ...content };
  const made: Step = {
    words,
    ...(typing !== undefined && { typing }),
    rows: changesOf(appraisal.options, wantedFor(appraisal.options, after.options)),
    criteria: changesOf(appraisal.criteria, wantedFor(appraisal.criteria, after.criteria)),
    ...(appraisal.settings !== after.settings && { settings: { before: appraisal.settings, after: after.settings } }),
  };
  if (made.rows.length === 0 && made.criteria.length === 0 && !made.settings) return appraisal;
  return { ...after, ...withStep(appraisal, made, grown) };
}

/** The appraisal on one side of a step: as it was before, or as it became. */
function at(side: 'before' | 'after', appraisal: Appraisal, found: ReturnType<typeof stepBack<Step>>): Appraisal {
  if (!found) return appraisal;
  const { step, ...steps } = found;
  const items = side === 'before' ? itemsBefore : itemsAfter;
  return {
    ...appraisal,
    options: items(appraisal.options, step),
    criteria: items(appraisal.criteria, ofCriteria(step)),
    settings: step.settings?.[side] ?? appraisal.settings,
    ...steps,
  };
}

/** Takes the last step back. The same appraisal where there is none. */
export const undo = (appraisal: Appraisal): Appraisal => at('before', appraisal, stepBack(appraisal));

/** Does the last step that was taken back again. */
export const redo = (appraisal: Appraisal): Appraisal => at('after', appraisal, stepAgain(appraisal));
