// Invitations and answers travel as codes and files, and come back whole or are refused with a reason.
import { describe, expect, test } from 'vitest';
import { makeQuestion, makeQuestions, makeSession, submissionOf } from '../../../../tests/helpers/reflection-model.ts';
import { fitsQr, makeSealKeys } from '../../exchange/index.ts';
import { answerFileText, makeAnswerCode, readAnswers } from './answer-code.ts';
import { LIMITS } from './fields.ts';
import { makeInviteCode, readInviteCode } from './invite-code.ts';
import { newOwnQuestion } from './own-question.ts';
import { meetInvite } from './own-reflection.ts';
import { addAllToPool } from './pool.ts';
import type { QuestionData } from './question-data-types.ts';
import { inviteOf } from './session.ts';
import { RATINGS } from './vocabulary.ts';

const session = makeSession({ anonymity: 'names', questions: makeQuestions(6) });
const invite = inviteOf(session);
const submission = submissionOf(session, {
  ratings: [...RATINGS],
  name: 'Sam O’Neill',
  group: 'third-sector',
  evidence: 'the rota – “always”',
  privateNote: 'secret',
});

describe('an invitation', () => {
  test('comes back the same from a code, from a link and from a message around the link', async () => {
    const code = await makeInviteCode(invite);
    for (const text of [code, `https://both-together.example/reflect/answer/#s=${code}`, `Please answer: https://x.example/#s=${code}\nThank you`])
      expect(await readInviteCode(text)).toEqual({ ok: true, invite });
  });
  test('for sixty real-sized questions with its link still fits a QR code', async () => {
    const questions = Array.from({ length: 60 }, (_, index) => ({
      ...makeQuestion(index),
      key: `set-${index >> 4}#${['who', 'signs', 'off', 'a', 'referral', String(index * 37)].slice(index % 3).join('-')}` as const,
    }));
    const code = await makeInviteCode(inviteOf(makeSession({ questions })));
    expect(fitsQr(`https://both-together.example/reflect/answer/#s=${code}`)).toBe(true);
  });
  test('carries questions in the team’s own words, and a key, there and back', async () => {
    const own = newOwnQuestion('Who rings on Fridays?', 'access-and-engagement');
    for (const sealKey of [undefined, (await makeSealKeys()).publicKey]) {
      const asked = inviteOf({ ...makeSession({ questions: [...makeQuestions(1), own] }), ...(sealKey && { sealKey }) });
      const read = await readInviteCode(await makeInviteCode(asked));
      expect(read).toEqual({ ok: true, invite: asked });
      const data: QuestionData = { siteVersion: '2', dimensions: [], sets: [], ideas: [], exercises: [] };
      expect(meetInvite(asked, data)).toEqual({ questions: [own], reworded: [], missing: ['referrals#question-1'] });
    }
  });
  test('promises no groups where none are shown', () => {
    expect(inviteOf(makeSession({ anonymity: 'none' })).groups).toEqual([]);
  });
  test('tells which questions this site words differently, and which it lacks', () => {
    const [same, changed] = makeQuestions(3);
    const toData = ({ key, text, dimension, ideas, wording, anchors }: NonNullable<typeof same>) => ({
      id: key.split('#')[1]!,
      part: '',
      text,
      dimension,
      ideas,
      wording,
      anchors,
    });
    const set = {
      id: 'referrals',
      title: 'Referrals',
      kind: 'reflection',
      audiences: [],
      nations: [],
      minutes: 5,
      url: '/',
      questions: [toData(same!), { ...toData(changed!), wording: '0000000' }],
    };
    const data: QuestionData = { siteVersion: '2', dimensions: [], sets: [set], ideas: [], exercises: [] };
    const met = meetInvite(inviteOf(makeSession()), data);
    expect(met).toMatchObject({ reworded: ['referrals#question-2'], missing: ['referrals#question-3'] });
    expect(met.questions.map(({ key }) => key)).toEqual(['referrals#question-1', 'referrals#question-2']);
  });
});

describe('answers', () => {
  test('come back the same from a code and from a file', async () => {
    const expected = [{ ok: true, submission }];
    expect(await readAnswers(await makeAnswerCode(invite, submission), session)).toEqual(expected);
    expect(await readAnswers(await answerFileText(invite, submission), session)).toEqual(expected);
  });
  test('of several people are read from one message', async () => {
    const other = submissionOf(session, { ratings: ['partly'] });
    const message = `> From Sam:\n> ${await makeAnswerCode(invite, submission)}\n\nand mine: ${await makeAnswerCode(invite, other)}.`;
    expect(await readAnswers(message, session)).toEqual([
      { ok: true, submission },
      { ok: true, submission: other },
    ]);
  });
  test('with the longest notes to the most questions still come back whole', async () => {
    const large = makeSession({ questions: makeQuestions(LIMITS.questions) });
    const long = submissionOf(large, { ratings: large.questions.map(() => 'partly'), evidence: '–'.repeat(LIMITS.note) });
    const [read] = await readAnswers(await makeAnswerCode(inviteOf(large), long), large);
    expect(read).toEqual({ ok: true, submission: long });
  });
  test('to another session are read, carry no answers, and the pool says why it does not take them', async () => {
    const [read] = await readAnswers(await makeAnswerCode(invite, submission), makeSession());
    expect(read).toMatchObject({ ok: true, submission: { answers: {} } });
    expect(read!.ok && 'submission' in read! && addAllToPool(makeSession(), [read.submission], 'code').refused[0]).toMatchObject({ reason: 'another-session' });
  });
  test('an invitation pasted in their place is named as one', async () => {
    expect(await readAnswers(await makeInviteCode(invite), session)).toMatchObject([{ ok: false, reason: 'other-kind' }]);
  });
  test('a text without any code is refused with what to do', async () => {
    expect(await readAnswers('Hello, here are my answers.', session)).toMatchObject([
      { ok: false, reason: 'not-ours', whatToDo: expect.stringMatching(/\.$/) },
    ]);
  });
});
