// One list of what was agreed in sessions and worksheets, each action once.
import { expect, test } from 'vitest';
import { blankProtocol } from '../../../tests/helpers/local-protocol.ts';
import { makeSession } from '../../../tests/helpers/reflection-model.ts';
import { localProtocolKind } from '../plan/kinds.ts';
import { withSentAction } from '../plan/protocol/model/actions.ts';
import { newAction, withDiscussion } from '../reflect/model/actions.ts';
import { startAgain } from '../reflect/model/comparison.ts';
import { sessionKind } from '../reflect/index.ts';
import type { ReflectionSession } from '../reflect/model/documents.ts';
import { worksheetKind } from '../toolkit/kinds.ts';
import type { Worksheet } from '../toolkit/model/worksheet.ts';
import type { DocumentKind, ListedDocument } from '../workbook/index.ts';
import { findActions } from './find-actions.ts';

const listed = (kind: DocumentKind<unknown>, id: string, body: unknown, createdAt: string): ListedDocument => ({
  document: { id, kind: kind.kind, version: kind.version, title: `Document ${id}`, createdAt, changedAt: createdAt, revision: 1, body },
  kind,
  size: 1,
  hasStates: false,
});
const action = (id: string, what: string, by?: string) => ({ ...newAction(), id, what, ...(by && { by }) });
const KEY = 'referrals#question-1';
const session = withDiscussion(makeSession(), KEY, { actions: [action('aaaaaaaa', 'Ring the ward', '2026-12-20'), action('bbbbbbbb', '')] });
const worksheet = {
  tool: { id: 'how-might-we', title: 'How might we', steps: [] },
  definition: {
    intro: 'One note for each question.',
    rowName: 'Question',
    ownRows: true,
    columns: [{ id: 'who', label: 'Who', kind: 'text' }],
    rows: [],
    pictures: [{ kind: 'sheet', title: 'The sheet', words: 'A sheet.' }],
    prompts: [],
  },
  example: { title: 'An example', note: 'Illustrative.', rows: [] },
  rows: [],
  roles: [],
  stepsDone: [],
  actions: [
    { id: 'cccccccc', text: 'Write the rota down', role: 'Team lead', due: '2026-12-10', status: 'open' },
    { id: 'dddddddd', text: 'Sent on', role: '', due: '', status: 'open', sentTo: { title: 'A session', path: '/reflect/session/#s' } },
  ],
  past: [],
  future: [],
};

test('actions of sessions and worksheets stand in one list by their day, without empty ones and those kept elsewhere', () => {
  const { actions, unreadable } = findActions([
    listed(sessionKind, 's', session, '2026-11-01T10:00:00.000Z'),
    listed(worksheetKind, 'w', worksheet, '2026-11-02T10:00:00.000Z'),
  ]);
  expect(actions.map(({ what, role, by, kind }) => [what, role, by, kind.label])).toEqual([
    ['Write the rota down', 'Team lead', '2026-12-10', 'Worksheet'],
    ['Ring the ward', '', '2026-12-20', 'Reflection session'],
  ]);
  expect(unreadable).toEqual([]);
});

test('an action that was carried on into the next session is listed from there', () => {
  const next: ReflectionSession = startAgain(session, { questions: session.questions, siteVersion: '0.1.0', heldOn: '2027-02-01' });
  const { actions } = findActions([
    listed(sessionKind, 'later', next, '2027-02-01T10:00:00.000Z'),
    listed(sessionKind, 'first', session, '2026-11-01T10:00:00.000Z'),
  ]);
  expect(actions.map(({ document }) => document.id)).toEqual(['later']);
});

test('an action that was sent to a protocol is listed from there, whichever was begun first, and no longer from where it came', () => {
  const from = { title: 'A session', path: '/reflect/session/#s' };
  const sent = { id: 'aaaaaaaa', what: 'Ring the ward', role: '', status: 'open' as const };
  const protocol = withSentAction(blankProtocol(), 'owner#line-1', sent, from);
  const next = startAgain(session, { questions: session.questions, siteVersion: '0.1.0', heldOn: '2027-02-01' });
  const to = { title: 'Local protocol', path: '/plan/protocol/#p/owner' };
  const { actions } = findActions([
    listed(localProtocolKind, 'p', protocol, '2026-10-01T10:00:00.000Z'),
    listed(sessionKind, 'first', session, '2026-11-01T10:00:00.000Z'),
    listed(sessionKind, 'later', sessionKind.actions!.sent!(next, 'aaaaaaaa', to), '2027-02-01T10:00:00.000Z'),
    listed(worksheetKind, 'w', worksheetKind.actions!.sent!(worksheet as Worksheet, 'cccccccc', to), '2027-02-02T10:00:00.000Z'),
  ]);
  expect(actions.map(({ what, document }) => [what, document.id])).toEqual([['Ring the ward', 'p']]);
});

test('a damaged document is named, and the others are listed', () => {
  const { actions, unreadable } = findActions([
    listed(worksheetKind, 'damaged', { ...worksheet, rows: 'none' }, '2026-11-02T10:00:00.000Z'),
    listed(worksheetKind, 'w', worksheet, '2026-11-02T10:00:00.000Z'),
  ]);
  expect(actions).toHaveLength(1);
  expect(unreadable).toEqual(['Document damaged']);
});
