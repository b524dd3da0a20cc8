// Tries to name people from everything that a session leaves behind: each kept state, saved files, codes, answer files, exports, names and ids.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exampleSetting } from '../../../tests/helpers/finished-reflection.ts';
import { makeQuestions, makeSession, submissionOf } from '../../../tests/helpers/reflection-model.ts';
import { makeSealKeys, unseal, type OutgoingFile } from '../exchange/index.ts';
import { documentKey, documentsToFile } from '../workbook/index.ts';
import { openAll, takeIn } from './app/take-in.ts';
import { actionsCsv, answersCsv, sessionCalendar, sessionSpreadsheet, sessionWord } from './exports/files.ts';
import { sessionKind } from './kinds.ts';
import { answerFileText, makeAnswerCode, readAnswers } from './model/answer-code.ts';
import { startAgain } from './model/comparison.ts';
import type { ReflectionSession } from './model/documents.ts';
import type { Submission } from './model/own-reflection.ts';
import { resultsOf } from './model/results.ts';
import { createSession, inviteOf } from './model/session.ts';
import { countAnswers } from './model/spread.ts';
import { keysFor, type Group } from '../together/index.ts';
import { RATINGS } from './model/vocabulary.ts';

const questions = makeQuestions(12);
/** Eleven people of four groups, two of them small. Nobody answers like anybody else, and some pass. */
const people = (['mental-health', 'substance-use', 'third-sector', 'housing'] as const).flatMap((group, place) =>
  Array.from({ length: [5, 4, 1, 1][place]! }, (_, number) => ({
    group,
    name: `Name${place}${number}`,
    note: `note-of-${place}-${number}-zqxvwk`,
    ratings: questions.map((_question, at) =>
      (at + number * 3) % 5 === 4 && number > 0 ? undefined : RATINGS[(at * (place + 2) + number * number + place) % 4],
    ),
  })),
);

interface Left {
  /** Every state in which the session was kept, in order, as text. */
  states: string[];
  codes: string[];
  answerFiles: string[];
  final: ReflectionSession;
  submissions: Submission[];
  /** Texts of everything that is taken away at the end, and the names of all files. */
  takenAway: string;
}

const textOf = async ({ name, content }: OutgoingFile): Promise<string> => {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const inside = /\.(docx|xlsx)$/.test(name) ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [strFromU8(bytes)];
  return [name, ...inside].join('\n');
};

const workbookFile = (body: ReflectionSession) => {
  const times = { createdAt: '2026-11-22T10:00:00.000Z', changedAt: '2026-11-22T11:00:00.000Z' };
  return documentsToFile([{ id: 'doc', kind: sessionKind.kind, version: sessionKind.version, title: 'A session', ...times, revision: 3, body }]).text;
};

/** Plays a whole session: people hand in one by one, the last two from one file after the other; then all are opened. */
async function play(id: string, anonymity: 'groups' | 'none'): Promise<Left> {
  const { sealKey, keep } = await keysFor(anonymity);
  await keep(id);
  let session = createSession({ ...makeSession({ anonymity, questions, groups: ['mental-health', 'substance-use', 'third-sector', 'housing'] }), sealKey });
  const change = (updater: (now: ReflectionSession) => ReflectionSession) => {
    session = updater(session);
    states.push(JSON.stringify(session), workbookFile(session));
  };
  const states: string[] = [];
  const submissions = people.map(({ ratings, group, name, note }) => submissionOf(session, { ratings, group, name, evidence: note }));
  const invite = inviteOf(session);
  const codes = await Promise.all(submissions.map((submission) => makeAnswerCode(invite, submission)));
  const answerFiles = await Promise.all(submissions.map((submission) => answerFileText(invite, submission)));
  const ways = [...codes.slice(0, -2), ...answerFiles.slice(-2)];
  for (const text of ways) {
    const read = await readAnswers(text, session);
    const outcome = await takeIn(
      id,
      session,
      read.flatMap((one) => (one.ok ? [one] : [])),
      'code',
      change,
    );
    expect(outcome).toMatchObject({ added: 1, problems: [] });
  }
  expect(await openAll(id, session, change, () => Promise.resolve(true))).toBe(0);
  const next = startAgain(session, { questions, siteVersion: '2', heldOn: '2027-02-22' });
  const files = [
    await sessionWord(session, exampleSetting),
    await sessionSpreadsheet(session, exampleSetting),
    answersCsv(session, exampleSetting),
    actionsCsv(session, exampleSetting),
    await sessionCalendar({ ...session, nextOn: '2027-02-22' }, exampleSetting),
    await sessionWord(next, exampleSetting),
  ];
  const texts = await Promise.all(files.flatMap((file) => (file ? [textOf(file)] : [])));
  return { states, codes, answerFiles, final: session, submissions, takenAway: [JSON.stringify(session), JSON.stringify(next), ...texts].join('\n') };
}

describe.each(['groups', 'none'] as const)('below names (%s)', async (anonymity) => {
  const id = `attacked-${anonymity}`;
  const left = await play(id, anonymity);
  const beforeOpening = left.states.slice(0, -2);

  test('the answers were there: what was opened adds up to what people said', () => {
    const { questions: results, people: count } = resultsOf(left.final);
    expect(count).toBe(people.length);
    for (const [at, { tallies, evidence }] of results.entries()) {
      for (const rating of RATINGS) expect(tallies[rating]).toBe(people.filter(({ ratings }) => ratings[at] === rating).length);
      expect(evidence.map(({ text }) => text)).toEqual(people.flatMap(({ ratings, note }) => (ratings[at] ? [note] : [])).sort());
    }
  });

  test('no code, answer file or state before opening holds a word or a rating of anyone', () => {
    for (const text of [...left.codes, ...left.answerFiles, ...beforeOpening]) expect(text).not.toMatch(/zqxvwk|Name\d|"rating"|"group":|"r":/);
  });

  test('two states one after the other differ in sealed answers alone: nothing can be subtracted', () => {
    const open = left.states.filter((_, place) => place % 2 === 0).slice(0, -1);
    const withoutSealed = open.map((state) => JSON.stringify({ ...(JSON.parse(state) as ReflectionSession), sealed: [] }));
    expect(new Set(withoutSealed).size).toBe(1);
    expect(open.length).toBe(people.length);
  });

  test('once opened, what was sealed cannot be read by anyone: the key is gone, and no other fits', async () => {
    expect(await documentKey(id)).toBeUndefined();
    const { privateKey } = await makeSealKeys();
    const { sealed } = JSON.parse(beforeOpening.at(-2)!) as ReflectionSession;
    expect(sealed).toHaveLength(people.length);
    for (const envelope of sealed) expect(await unseal(privateKey, envelope.sealed)).toBeUndefined();
    for (const { id: answersId } of left.submissions) expect(left.takenAway).not.toContain(answersId);
  });

  test('nothing that is left holds a row, a name, or two notes of one person side by side', () => {
    expect(left.takenAway).not.toMatch(/Name\d|"rating"/);
    for (const { note } of people) expect(left.takenAway.split(note).length - 1).toBeGreaterThan(0);
    expect(JSON.stringify(left.final.opened)).not.toMatch(/"pool"|"answers"/);
  });

  test('for each question, each person may have said more than one thing, among at least four who answered', () => {
    for (const { group, ratings } of people)
      for (const [at, { tallies, groups }] of resultsOf(left.final).questions.entries()) {
        if (!ratings[at]) continue;
        const narrowest = groups.find(({ bucket }) => bucket.groups.includes(group))?.tallies ?? tallies;
        expect(countAnswers(narrowest)).toBeGreaterThanOrEqual(4);
        expect(RATINGS.filter((rating) => narrowest[rating] > 0).length).toBeGreaterThan(1);
      }
  });

  test('the whole less the groups shown leaves nobody, or at least four who answered', () => {
    for (const { tallies, groups } of resultsOf(left.final).questions) {
      const shown = groups.reduce((sum, { tallies: own }) => sum + countAnswers(own), 0);
      if (groups.length > 0) expect(countAnswers(tallies) - shown).toBe(0);
    }
    const small: Group[] = ['third-sector', 'housing'];
    for (const { groups } of resultsOf(left.final).questions)
      for (const { bucket } of groups) expect(bucket.groups.some((group) => small.includes(group as Group)) && bucket.groups.length === 1).toBe(false);
  });
});

test('where names are shown, that is what is promised: names and answers, and still no private note', async () => {
  const session = makeSession({ anonymity: 'names', questions });
  const submission = submissionOf(session, { ratings: ['partly'], name: 'Sam', evidence: 'the rota', privateNote: 'for me alone' });
  const code = await makeAnswerCode(inviteOf(session), submission);
  const read = await readAnswers(code, session);
  expect(JSON.stringify(read)).toMatch(/Sam.*the rota/);
  expect(JSON.stringify([read, await answerFileText(inviteOf(session), submission)])).not.toContain('for me alone');
});
