// The kinds of document that this feature keeps in the workbook.
import { applicationPath } from '../../library/applications.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { agreedActions, withAction } from './model/actions.ts';
import { ownReflectionMigrations, sessionMigrations } from './model/migrations.ts';
import { accountSchema, ownReflectionSchema, reflectionSessionSchema, type Account, type OwnReflection, type ReflectionSession } from './model/documents.ts';

/** A team’s session. */
export const sessionKind: DocumentKind<ReflectionSession> = {
  kind: 'reflection-session',
  label: 'Reflection session',
  holds:
    'The team’s name and the questions; what everyone handed over, with names and groups only where the session shows them, and otherwise sealed until all of it is opened together, after which counts and notes are left; what the team wrote in the discussion, and its actions.',
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
  label: 'Your own answers',
  holds: 'Your answers and notes for a session that you were invited to, with your name and group if you gave them.',
  version: 2,
  schema: ownReflectionSchema,
  migrations: ownReflectionMigrations,
  openAt: (id) => applicationPath('answer', id),
};

/** One person’s reflection for a written reflective account. */
export const accountKind: DocumentKind<Account> = {
  kind: 'reflective-account',
  label: 'Reflective account',
  holds:
    'Your answers, your account, and the minutes that you worked on it, counted while the page is in view and you type, point or scroll. You can change the number.',
  version: 1,
  schema: accountSchema,
  migrations: {},
  openAt: (id) => applicationPath('session', id),
};

/** All of them, for pages that put a workbook together. */
export const reflectKinds = [sessionKind, ownReflectionKind, accountKind] as const;
