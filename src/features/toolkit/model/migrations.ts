// Brings worksheets that were kept by an earlier version of the site up to this one: one step for each version, in order.
import * as z from 'zod/mini';
import { withMarks } from './example-left.ts';
import type { Worksheet } from './worksheet.ts';

const version1Schema = z.looseObject({ actions: z.array(z.looseObject({ done: z.boolean() })) });

/**
 * 2: an action is open, done or dropped; before, it was done or not. 3: groups add to worksheets; the number keeps older copies of the site
 * from losing what they added. 4: a row may say which columns it asks; the number keeps older copies of the site from refusing it as broken.
 * 5: rows that came from the example of the tool are marked.
 */
export const worksheetMigrations: Readonly<Record<number, (body: unknown) => unknown>> = {
  2: (body) => {
    const worksheet = version1Schema.parse(body);
    return { ...worksheet, actions: worksheet.actions.map(({ done, ...action }) => ({ ...action, status: done ? 'done' : 'open' })) };
  },
  3: (body) => body,
  4: (body) => body,
  5: (body) => withMarks(body as Worksheet),
};
