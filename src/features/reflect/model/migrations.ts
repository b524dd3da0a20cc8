// Brings documents of this feature that were kept by an earlier version of the site up to this one: one step for each version, in order.
import * as z from 'zod/mini';
import { pooledAnswersSchema } from './answers.ts';
import { questionKeySchema } from './fields.ts';
import { countRows } from './results.ts';
import { sessionQuestionSchema } from './question.ts';
import { ANONYMITY, GROUPS } from '../../together/index.ts';

type Migrations = Readonly<Record<number, (body: unknown) => unknown>>;

/** What the step to version 3 has to know; everything else stays as it is. */
const version2Schema = z.looseObject({
  anonymity: z.enum(ANONYMITY),
  groups: z.array(z.enum(GROUPS)),
  questions: z.array(sessionQuestionSchema),
  pool: z.array(pooledAnswersSchema),
  discussion: z.record(questionKeySchema, z.unknown()),
});

/**
 * Below names, rows of people gave way to sealed answers that are opened together. A team that had begun to talk has seen its answers: of
 * them the counts and notes stay. A team that was still handing in keeps its mixed rows until it opens them.
 */
function toVersion3(body: unknown): unknown {
  const session = version2Schema.parse(body);
  const isSeen = session.anonymity !== 'names' && session.pool.length > 0 && Object.keys(session.discussion).length > 0;
  if (!isSeen) return { ...session, sealed: [] };
  const { questions, ...whole } = countRows(session.pool, session);
  const counted = [...questions].map(([key, { evidence, ...counts }]) => [key, { ...counts, evidence: evidence.map(({ text }) => text) }] as const);
  return { ...session, pool: [], sealed: [], opened: { ...whole, questions: Object.fromEntries(counted) } };
}

const version3Schema = z.looseObject({});

/** 2, 5 and 6: how many are expected and who took part last time, and where an action was sent from and to, became known; the number keeps older copies of the site from losing it. */
export const sessionMigrations: Migrations = {
  2: (body) => body,
  3: toVersion3,
  // Sessions before the last one are remembered from here on.
  4: (body) => ({ ...version3Schema.parse(body), earlier: [] }),
  5: (body) => body,
  6: (body) => body,
};

const ownVersion1Schema = z.looseObject({ addedToPool: z.optional(z.boolean()) });

/** 2: how often answers were handed in is counted, so that a later time can take the place of an earlier one. */
export const ownReflectionMigrations: Migrations = {
  2: (body) => {
    const { addedToPool, ...own } = ownVersion1Schema.parse(body);
    return { ...own, handedIn: addedToPool ? 1 : 0 };
  },
};
