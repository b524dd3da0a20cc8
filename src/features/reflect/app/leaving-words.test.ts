import { expect, it } from 'vitest';
import { notesIn, putBack, type ChangedNotes } from '../../exchange/index.ts';
import type { ReflectionSession } from '../model/documents.ts';
import { newAction, withDiscussion } from '../model/actions.ts';
import type { SessionQuestion } from '../model/question.ts';
import { createSession } from '../model/session.ts';
import { wordsOfAnswers, wordsOfSession } from './leaving-words.ts';

const question: SessionQuestion = { key: 'referrals#first', setTitle: 'Referrals', text: 'Who is asked?', dimension: 'access', ideas: [], wording: '0000000' };
const choices = {
  team: 'Team',
  groups: [],
  anonymity: 'none',
  exercise: { title: 'One' },
  questions: [question],
  siteVersion: '1',
  heldOn: '2026-11-22',
} as const;

const sessionNotes = (session: ReflectionSession) => notesIn(wordsOfSession(session));
const withSessionNotes = (session: ReflectionSession, changed: ChangedNotes) => putBack(session, wordsOfSession(session), changed);

it('every note of a session is checked, and new words go back to where they came from', () => {
  const action = { ...newAction(), what: 'Ring Mr A', ownerRole: 'Team lead', firstStep: 'Find the number' };
  const empty = createSession({ ...choices, groups: [], questions: [question] });
  const pool = [{ id: 'abcdefgh', answers: { [question.key]: { rating: 'partly' as const, evidence: 'Mr B said so' } } }];
  const session = withDiscussion({ ...empty, pool }, question.key, { note: 'Mr C knows', actions: [action] });
  const notes = sessionNotes(session);
  expect(notes.map(({ text }) => text)).toEqual(['Mr C knows', 'Ring Mr A', 'Team lead', 'Find the number', 'Mr B said so']);

  const changed = withSessionNotes(session, new Map(notes.map(({ id, text }) => [id, text.replace(/Mr \w/, 'someone')])));
  expect(sessionNotes(changed).map(({ text }) => text)).toEqual(['someone knows', 'Ring someone', 'Team lead', 'Find the number', 'someone said so']);
  expect(changed.discussion[question.key]?.actions[0]?.id).toBe(action.id);
  expect(sessionNotes(session)).toEqual(notes);
});

it('new words for the owner of an action never outgrow what can be saved', () => {
  const session = withDiscussion(createSession({ ...choices, groups: [], questions: [question] }), question.key, {
    actions: [{ ...newAction(), ownerRole: 'Mr A' }],
  });
  const owner = sessionNotes(session).find(({ text }) => text === 'Mr A')!;
  expect(withSessionNotes(session, new Map([[owner.id, 'x'.repeat(900)]])).discussion[question.key]?.actions[0]?.ownerRole).toHaveLength(200);
});

it('private notes are never among what is checked for handing in, because they never leave', () => {
  const own = { questions: [question], answers: { [question.key]: { rating: 'partly' as const, privateNote: 'Mr P', evidence: 'The rota' } } };
  const words = wordsOfAnswers(own);
  expect(notesIn(words).map(({ text }) => text)).toEqual(['The rota']);
  expect(putBack(own, words, new Map([[words[0]!.note.id, 'A list']])).answers[question.key]).toEqual({
    rating: 'partly',
    privateNote: 'Mr P',
    evidence: 'A list',
  });
});
