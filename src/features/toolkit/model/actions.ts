// The actions that follow from a worksheet.
import type { AgreedAction } from '../../../library/agreed-actions.ts';
import { randomId } from '../../exchange/index.ts';
import type { Worksheet, WorksheetAction } from './worksheet.ts';

/** An empty action. */
export const newAction = (): WorksheetAction => ({ id: randomId(), text: '', role: '', due: '', status: 'open' });

/** Those with something in them that are kept here: one that was sent on is kept there. */
export const ownActions = ({ actions }: Pick<Worksheet, 'actions'>): WorksheetAction[] => actions.filter(({ text, sentTo }) => text.trim() !== '' && !sentTo);

/** The actions as lists of all documents show them. */
export const agreedActions = (worksheet: Pick<Worksheet, 'actions'>): AgreedAction[] =>
  ownActions(worksheet).map(({ id, text, role, due, status }) => ({ id, what: text, role, status, ...(due && { by: due }) }));

/** The worksheet with one of its actions changed. */
export const withAction = (worksheet: Worksheet, id: string, change: Partial<WorksheetAction>): Worksheet => ({
  ...worksheet,
  actions: worksheet.actions.map((action) => (action.id === id ? { ...action, ...change } : action)),
});
