// What went wrong on a real Moodle 4.5, replayed on the strict model that keeps what it keeps by Moodle’s rules.
import { describe, expect, it } from 'vitest';
import { exampleAssignment, prose, questionsOnly } from '../../../../../tests/helpers/learning-package.ts';
import type { Attempt } from '../../../../../tests/helpers/learning-platform.ts';
import { begun, visiting } from '../../../../../tests/helpers/learning-visit.ts';
import type { Answer } from '../../model/answers.ts';
import { SCORM_EDITIONS, type ScormEdition } from '../scorm-edition.ts';
import { NAMES } from './elements.ts';
import { packState, readState } from './state.ts';

const text = (words: string): Answer => ({ is: 'text', text: words });
/** What stands on the platform’s server in one column of the trainer’s report, by row. */
const column = ({ values }: Attempt, name: string, rows: number) => Array.from({ length: rows }, (_, at) => values[`cmi.interactions.${at}.${name}`]);

describe.each(SCORM_EDITIONS)('SCORM %s', (edition: ScormEdition) => {
  const names = NAMES[edition];
  const assignment = questionsOnly(4);
  const open = (options: Omit<Parameters<typeof visiting>[0], 'edition'> = {}) => visiting({ edition, assignment, ...options });

  it('has each question in the same row for every learner, whatever the order in which they answer, and at every visit', () => {
    const sam = open();
    sam.visit.keep({ ...begun, answers: { p1: text('Sam, first') } }, 0);
    const mo = open();
    mo.visit.keep({ ...begun, answers: { p3: text('Mo, third') } }, 0);
    mo.visit.keep({ ...begun, answers: { p3: text('Mo, third'), p1: text('Mo, first') } }, 0);
    const ids = column(sam.lms.attempt(), 'id', 4);
    expect(ids.map((id) => id?.slice(0, 2))).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(column(mo.lms.attempt(), 'id', 4)).toEqual(ids);
    expect(column(mo.lms.attempt(), names.response, 4)).toEqual(['Mo, first', undefined, 'Mo, third', undefined]);
    const again = open({ attempt: mo.lms.attempt() });
    again.visit.keep({ ...begun, answers: { p3: text('Mo, changed'), p1: text('Mo, first') } }, 0);
    expect(column(again.lms.attempt(), 'id', 5)).toEqual([...ids, undefined]);
    expect(column(again.lms.attempt(), names.response, 4)).toEqual(['Mo, first', undefined, 'Mo, changed', undefined]);
    expect([...sam.lms.wrong, ...mo.lms.wrong, ...again.lms.wrong]).toEqual([]);
  });

  it('overwrites no answer where rows are missing on the platform, and lists what it has again', () => {
    const before = open();
    before.visit.keep({ ...begun, answers: { p1: text('One'), p2: text('Two'), p3: text('Three'), p4: text('Four') } }, 0);
    const { values, entry } = before.lms.attempt();
    const damaged = Object.fromEntries(Object.entries(values).filter(([name]) => !/interactions\.[12]\./.test(name)));
    const { lms, visit } = open({ attempt: { values: damaged, entry } });
    visit.keep(visit.found!, 0);
    expect(column(lms.attempt(), names.response, 4)).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(lms.wrong).toEqual([]);
  });

  it('puts an attempt of an earlier package in order: no answer is left in the row of another question', () => {
    const answers = { p1: text('One'), p3: text('Three') };
    const { text: state } = packState({ at: 'p3', done: [], answers, isFinished: false }, 4096);
    const row = (at: number, id: string, words: string) => ({
      [`cmi.interactions.${at}.id`]: id,
      [`cmi.interactions.${at}.type`]: edition === '1.2' ? 'fill-in' : 'long-fill-in',
      [`cmi.interactions.${at}.${names.response}`]: words,
    });
    const values = { [names.state]: state, [names.place]: 'p3', ...row(0, 'p3', 'Three'), ...row(1, 'p1', 'One'), ...row(2, 'p3', 'Three again') };
    const { lms, visit } = open({ attempt: { values, entry: 'resume' } });
    expect(visit.found).toMatchObject({ at: 'p3', answers });
    visit.keep(visit.found!, 0);
    expect(column(lms.attempt(), names.response, 4)).toEqual(['One', '', 'Three', '']);
    expect(column(lms.attempt(), 'id', 4).map((id) => id?.slice(0, 2))).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(lms.wrong).toEqual([]);
  });

  it('says that nothing is kept without a connection, and hands everything over once it is back', () => {
    const online = { is: true };
    const { lms, visit } = open({ isOnline: () => online.is });
    expect(visit.keep({ ...begun, answers: { p1: text('One') } }, 0).isKept).toBe(true);
    online.is = false;
    const finished = { ...begun, answers: { p1: text('One'), p2: text('Two') }, isFinished: true };
    expect(visit.keep(finished, 0.5)).toMatchObject({ isKept: false, refusals: [] });
    online.is = true;
    expect(visit.keepAgain(finished, 0.5).isKept).toBe(true);
    expect(column(lms.attempt(), names.response, 2)).toEqual(['One', 'Two']);
    expect(lms.attempt().values[names.status]).toBe('completed');
  });

  it('sends again what was lost before the browser noticed that the connection was gone', () => {
    const online = { is: true };
    const { lms, visit } = open({ isOnline: () => online.is, saysOnline: () => true });
    visit.keep(begun, 0);
    online.is = false;
    const state = { ...begun, at: 'p2', answers: { p1: text('One'), p2: text('x'.repeat(255)) } };
    visit.keep(state, 0);
    online.is = true;
    visit.keepAgain(state, 0);
    expect(column(lms.attempt(), names.response, 2)).toEqual(['One', 'x'.repeat(255)]);
    expect(lms.attempt().values[names.place]).toBe('p2');
    expect(readState(lms.attempt().values[names.state]!)?.answers).toEqual(state.answers);
    expect(lms.wrong).toEqual([]);
  });

  it('lists an answer again that only the learner’s own state holds', () => {
    const before = open();
    before.visit.keep({ ...begun, answers: { p1: text('One'), p4: text('Four') } }, 0);
    const { values, entry } = before.lms.attempt();
    const { [`cmi.interactions.3.${names.response}`]: _lost, ...rest } = values;
    const { lms, visit } = open({ attempt: { values: rest, entry } });
    visit.keep(visit.found!, 0);
    expect(column(lms.attempt(), names.response, 4)).toEqual(['One', undefined, undefined, 'Four']);
  });

  it('never puts an answer that came back cut in the place of the whole one that the trainer has', () => {
    const count = edition === '1.2' ? 40 : 80;
    const letters = edition === '1.2' ? 255 : 4000;
    const many = questionsOnly(count);
    const answers = Object.fromEntries(many.parts.map(({ id }, at) => [id, text(prose(letters, at).trim())]));
    const whole = many.parts.map(({ id }) => (answers[id] as { text: string }).text);
    let { lms, visit } = open({ assignment: many });
    visit.close({ ...begun, answers }, 0.5);
    for (const again of [1, 2]) {
      ({ lms, visit } = open({ assignment: many, attempt: lms.attempt() }));
      const found = visit.found!;
      expect(found.shortened, `visit ${again}`).toHaveLength(count);
      visit.close({ ...found, at: `p${again}` }, 0.5);
      expect(column(lms.attempt(), names.response, count)).toEqual(whole);
    }
    ({ lms, visit } = open({ assignment: many, attempt: lms.attempt() }));
    visit.keep({ ...visit.found!, answers: { ...visit.found!.answers, p1: text('Changed by the learner') } }, 0.5);
    expect(column(lms.attempt(), names.response, 2)).toEqual(['Changed by the learner', whole[1]]);
  });

  it('gives full marks to whoever finishes, where the package was made so, and to nobody else', () => {
    const score = edition === '1.2' ? 'cmi.core.score' : 'cmi.score';
    const scoreAfter = (fullMarks: boolean, isFinished: boolean) => {
      const { lms, visit } = open({ fullMarks });
      visit.keep({ ...begun, isFinished }, isFinished ? 1 : 0.5);
      expect(lms.wrong).toEqual([]);
      return lms.attempt().values[`${score}.raw`];
    };
    expect([scoreAfter(true, true), scoreAfter(true, false), scoreAfter(false, true)]).toEqual(['100', undefined, undefined]);
  });

  it('says in each row what was asked, and the answer in words', () => {
    const { lms, visit } = visiting({ edition });
    const answers: Record<string, Answer> = { p2: { is: 'level', level: 'partly' }, p3: { is: 'choice', chosen: [0, 2] }, p4: { is: 'rating', value: 4 } };
    visit.keep({ ...begun, answers }, 0);
    expect(column(lms.attempt(), 'id', 6)).toEqual([
      'p1_what-now_What-would-you-do-now',
      'p1_who_Who-would-you-ask-first',
      'p2_Is-there-one-agreed-route',
      'p2_Is-there-one-agreed-route_note',
      'p3_Who-was-there',
      'p4_How-sure-are-you',
    ]);
    const [, , level, , choice, rating] = column(lms.attempt(), names.response, 6);
    expect([level, choice, rating]).toEqual(edition === '1.2' ? ['Partly', 'Nurses; Nobody', '4 of 5'] : ['partly', 'a-Nurses[,]c-Nobody', '4']);
    expect(lms.wrong).toEqual([]);
  });

  it('keeps every letter and every line as it was written, where the platform takes them', () => {
    const words = 'She said “é 🙂 £20 中文 العربية”\nand then…';
    const { lms, visit } = open({ keepsUnicode: true });
    const { cutForTrainer } = visit.keep({ ...begun, answers: { p1: text(words) } }, 0);
    expect(column(lms.attempt(), names.response, 1)).toEqual([words]);
    expect(cutForTrainer).toEqual([]);
    expect(lms.wrong).toEqual([]);
  });

  it('hands over the last words and the time of the visit when a page with long answers is closed', () => {
    const many = questionsOnly(20);
    const leaving = { is: false };
    const { lms, visit, pass } = open({ assignment: many, isLeaving: () => leaving.is });
    // All words of 1.2 together are far below what a page may send.
    const letters = edition === '1.2' ? 255 : 1500;
    const answers = Object.fromEntries(many.parts.map(({ id }, at) => [id, text(prose(letters, at))]));
    visit.keep({ ...begun, answers }, 0.5);
    pass(60);
    leaving.is = true;
    visit.close({ ...begun, answers: { ...answers, p20: text('The last words') } }, 0.5);
    expect(column(lms.attempt(), names.response, 20).at(-1)).toBe('The last words');
    expect(lms.attempt().times).toEqual([edition === '1.2' ? '0000:01:00.00' : 'PT0H1M0S']);
  });
});

it('writes plainly in 1.2 only what the platform refuses otherwise, and tells only then that it was cut', () => {
  const { lms, visit } = visiting({ edition: '1.2', assignment: exampleAssignment() });
  visit.keep({ ...begun, answers: { 'p1/who': text('“Café”\n£5') } }, 0);
  expect(lms.attempt().values['cmi.interactions.1.student_response']).toBe('"Cafe" GBP 5');
  const { cutForTrainer, refusals } = visit.keep({ ...begun, answers: { 'p1/who': text('£'.repeat(255)) } }, 0);
  expect(cutForTrainer).toEqual(['p1/who']);
  expect(refusals).toEqual([]);
  // It asks once, and remembers.
  expect(lms.wrong).toHaveLength(1);
});
