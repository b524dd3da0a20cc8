// The kinds of document that this feature keeps in the workbook.
import { applicationPath } from '../../library/applications.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { agreedActions, withAction } from './model/actions.ts';
import { ownReflectionMigrations, sessionMigrations } from './model/migrations.ts';
import { accountSchema, ownReflectionSchema, reflectionSessionSchema, type Account, type OwnReflection, type ReflectionSession } from './model/documents.ts';
import * as texts from './texts.ts';

/** A team’s session. */
export const sessionKind: DocumentKind<ReflectionSession> = {
  kind: 'reflection-session',
  label: texts.reflectionSession,
  holds: texts.teamsNameAndTheQuestions,
  version: 6,
  schema: reflectionSessionSchema,
  migrations: sessionMigrations,
  openAt: (id) => applicationPath('session', id),
  actions: {
    list: agreedActions,
    change: (session, id, { what, role, status }) =>
      withAction(session, id, { ...(what !== undefined && { what }), ...(role !== undefined && { ownerRole: role }), ...(status && { status }) }),
    sent: (session, id, sentTo) => withAction(session, id, { sentTo }),
  },
};

/** A person’s own answers for a session they were invited to. */
export const ownReflectionKind: DocumentKind<OwnReflection> = {
  kind: 'reflection-answers',
  label: texts.yourOwnAnswers,
  holds: texts.yourAnswersAndNotesForASessionThatYouWere,
  version: 2,
  schema: ownReflectionSchema,
  migrations: ownReflectionMigrations,
  openAt: (id) => applicationPath('answer', id),
};

/** One person’s reflection for a written reflective account. */
export const accountKind: DocumentKind<Account> = {
  kind: 'reflective-account',
  label: texts.reflectiveAccount,
  holds: texts.yourAnswers,
  version: 1,
  schema: accountSchema,
  migrations: {},
  openAt: (id) => applicationPath('session', id),
};

/** All of them, for pages that put a workbook together. */
export const reflectKinds = [sessionKind, ownReflectionKind, accountKind] as const;
