// What people agree to do: the words for where it stands, the same in sessions, worksheets and the list of all.
import * as texts from './texts.ts';

/** Where an action stands. */
export const ACTION_STATUSES = ['open', 'done', 'dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];
export const ACTION_STATUS_LABELS: Readonly<Record<ActionStatus, string>> = { open: texts.open, done: texts.done, dropped: texts.dropped };

/** An action as lists and calendars show it. */
export interface AgreedAction {
  /** Random and permanent: it stays the same where the action is carried on into the next session. */
  id: string;
  what: string;
  /** A job title, not a person’s name; empty if nobody is named yet. */
  role: string;
  /** By when, as year-month-day; undefined while there is no day. */
  by?: string | undefined;
  status: ActionStatus;
  /** It was sent here from another document: earlier copies of it elsewhere are no longer looked after. */
  isSentHere?: true;
}
type Dated = Pick<AgreedAction, 'status' | 'by'>;

/** Whether an open action has passed its day. `today`: year-month-day. */
export const isOverdue = ({ status, by }: Dated, today: string): boolean => status === 'open' && by !== undefined && by < today;

/** Open ones first, by their day; those without a day after them; then what is done or dropped. Equal ones keep their order. `actionOf` finds the action in what is put in order. */
export function byDay<Item>(items: readonly Item[], actionOf: (item: Item) => Dated): Item[] {
  const placeOf = (item: Item) => {
    const { status, by } = actionOf(item);
    return `${status === 'open' ? 0 : 1} ${by ?? '9999'}`;
  };
  return [...items].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : placeOf(one) > placeOf(other) ? 1 : 0));
}
