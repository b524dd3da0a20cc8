// A learner’s visits in a strict model of a learning platform, without a browser. Every wrong call is remembered there.
import { describe, expect, it } from 'vitest';
import { exampleAssignment, exampleEntries, prose, questionsOnly } from '../../../../../tests/helpers/learning-package.ts';
import { learningPlatform, type Attempt } from '../../../../../tests/helpers/learning-platform.ts';
import { begun, visiting } from '../../../../../tests/helpers/learning-visit.ts';
import type { Answer } from '../../model/answers.ts';
import { questionsOf } from '../../model/questions.ts';
import { SCORM_EDITIONS, MOST } from '../scorm-edition.ts';
import { NAMES } from './elements.ts';
import { platformOf } from './platform.ts';
import { readState, type LearnerState } from './state.ts';
import { openVisit } from './visit.ts';

const answers: Record<string, Answer> = {
  'p1/what-now': { is: 'text', text: 'Ring "both" teams first.\nThen wait.' },
  'p1/who': { is: 'text', text: 'The people at the door' },
  p2: { is: 'level', level: 'partly', note: 'Nobody wrote it down.' },
  p3: { is: 'choice', chosen: [0, 2] },
  p4: { is: 'rating', value: 4 },
};

describe.each(SCORM_EDITIONS)('SCORM %s', (edition) => {
  const names = NAMES[edition];

  it('records start, place, answers, progress and completion without one wrong call', () => {
    const { lms, visit, pass } = visiting({ edition });
    expect(visit.found).toBeUndefined();
    visit.keep(begun, 0);
    expect(lms.value(names.status)).toBe('incomplete');
    pass(65);
    visit.keep({ ...begun, at: 'p2', done: ['p1'], answers }, 0.25);
    expect(lms.value(names.place)).toBe('p2');
    if (edition === '2004') expect(lms.value('cmi.progress_measure')).toBe('0.2500');
    pass(3600);
    const { refusals } = visit.close({ at: '_finish', done: ['p1', 'p2', 'p3', 'p4'], answers, isFinished: true }, 1);
    expect(refusals).toEqual([]);
    const kept = lms.attempt().values;
    expect(kept[names.status]).toBe('completed');
    expect(kept[names.time]).toBe(edition === '1.2' ? '0001:01:05.00' : 'PT1H1M5S');
    if (edition === '2004') expect(kept).toMatchObject({ 'cmi.success_status': 'unknown', 'cmi.progress_measure': '1' });
    expect(lms.wrong).toEqual([]);
  });

  it('lists each answer for the trainer, in the form of the specification', () => {
    const { lms, visit } = visiting({ edition });
    visit.keep({ ...begun, answers: { ...answers, 'p1/what-now': { is: 'text', text: 'Ring “both” teams — first.\nThen wait…' } } }, 0);
    const listed = Array.from({ length: 6 }, (_, at) =>
      ['type', names.response, 'result'].map((name) => lms.value(`cmi.interactions.${at}.${name}`)).join(' | '),
    );
    expect(listed).toEqual(
      edition === '1.2'
        ? [
            'fill-in | Ring "both" teams - first. Then wait... | neutral',
            'fill-in | The people at the door | neutral',
            'fill-in | Partly | neutral',
            'fill-in | Nobody wrote it down. | neutral',
            'fill-in | Nurses; Nobody | neutral',
            'fill-in | 4 of 5 | neutral',
          ]
        : [
            'long-fill-in | Ring “both” teams — first.\nThen wait… | neutral',
            'long-fill-in | The people at the door | neutral',
            'likert | partly | neutral',
            'long-fill-in | Nobody wrote it down. | neutral',
            'choice | a-Nurses[,]c-Nobody | neutral',
            'likert | 4 | neutral',
          ],
    );
    // Letters beyond ASCII are asked for once where the specification does not have them.
    expect(lms.wrong.map((call) => call.split(' = ')[0])).toEqual(edition === '1.2' ? ['405 type: cmi.interactions.0.student_response'] : []);
  });

  it('comes back with the same place and the same answers, and writes a changed answer in its row', () => {
    const first = visiting({ edition });
    const state: LearnerState = { at: 'p3', done: ['p1', 'p2'], answers, isFinished: false };
    first.visit.keep(state, 0.5);
    first.visit.close(state, 0.5);
    const again = visiting({ edition, attempt: first.lms.attempt() });
    expect(again.visit.found).toEqual({ ...state, order: again.visit.found?.order });
    const count = () => again.lms.api[names.calls.get]!('cmi.interactions._count');
    expect(count()).toBe('6');
    again.visit.keep({ ...state, answers: { ...answers, p4: { is: 'rating', value: 2 } } }, 0.5);
    again.visit.keep({ ...state, answers: { ...answers, p4: { is: 'rating', value: 1 } } }, 0.5);
    expect(count()).toBe('6');
    expect(again.lms.value(`cmi.interactions.5.${names.response}`)).toBe(edition === '1.2' ? '1 of 5' : '1');
    expect([...first.lms.wrong, ...again.lms.wrong]).toEqual([]);
  });

  it('never takes completion back when someone looks at it again', () => {
    const first = visiting({ edition });
    first.visit.close({ ...begun, at: '_finish', answers, isFinished: true }, 1);
    const again = visiting({ edition, attempt: first.lms.attempt() });
    expect(again.visit.found).toMatchObject({ isFinished: true, answers });
    again.visit.keep({ ...begun, answers, isFinished: true }, 0);
    expect(again.lms.value(names.status)).toBe('completed');
    expect(again.lms.wrong).toEqual([]);
  });

  it('takes answers back', () => {
    const { lms, visit } = visiting({ edition });
    visit.keep({ ...begun, answers }, 0);
    visit.keep({ ...begun, answers: {} }, 0);
    const responses = Array.from({ length: 6 }, (_, at) => lms.value(`cmi.interactions.${at}.${names.response}`));
    const none = edition === '1.2' ? '' : 'no-answer';
    expect(responses).toEqual(['', '', none, '', '', none]);
    expect(lms.wrong).toEqual([]);
  });

  it('keeps within the limits when every answer is as long as the platform takes, and says what it cut', () => {
    const count = edition === '1.2' ? 40 : 80;
    const assignment = questionsOnly(count);
    const { lms, visit, questions } = visiting({ edition, assignment });
    const { response, state: room } = MOST[edition];
    const long = Object.fromEntries(questions.map(({ key }, at): [string, Answer] => [key, { is: 'text', text: prose(response, at) }]));
    const state: LearnerState = { at: `p${count}`, done: questions.map(({ key }) => key), answers: long, isFinished: true };
    const { letters, cut, refusals } = visit.close(state, 1);
    expect(refusals).toEqual([]);
    expect(lms.wrong).toEqual([]);
    const kept = lms.attempt().values;
    expect(kept[names.state]!.length).toBeLessThanOrEqual(room);
    // Nearly all of the room is used.
    expect(kept[names.state]!.length).toBeGreaterThan(room * 0.98);
    expect(letters).toBeLessThan(response);
    expect(cut).toHaveLength(count);
    expect(kept[names.status]).toBe('completed');
    expect(kept[names.place]).toBe(`p${count}`);
    expect(kept[`cmi.interactions.${count - 1}.${names.response}`]).toBe(prose(response, count - 1).trim());
    expect(visit.preview(state)).toEqual({ letters, cut });
    const found = readState(kept[names.state]!)!;
    expect(found).toMatchObject({ at: `p${count}`, isFinished: true, done: state.done });
    for (const { key } of questions) expect(found.answers[key]).toEqual({ is: 'text', text: (long[key] as { text: string }).text.slice(0, letters) });
  });

  it('cuts an answer that is too long for the trainer’s list, and says which', () => {
    const { lms, visit } = visiting({ edition });
    const { response } = MOST[edition];
    const text = 'x'.repeat(response + 1);
    const { cutForTrainer } = visit.keep({ ...begun, answers: { 'p1/who': { is: 'text', text } } }, 0);
    expect(cutForTrainer).toEqual(['p1/who']);
    expect(lms.value(`cmi.interactions.1.${names.response}`)).toHaveLength(response);
    expect(lms.wrong).toEqual([]);
  });

  it('writes nothing for someone who only looks', () => {
    const { lms, visit } = visiting({ edition, attempt: { values: {}, entry: 'ab-initio', mode: 'browse' } });
    visit.keep({ ...begun, answers }, 0);
    visit.close({ ...begun, answers }, 0);
    expect(visit.isLooking).toBe(true);
    expect(lms.calls.filter((call) => call.includes('SetValue'))).toEqual([]);
    expect(lms.wrong).toEqual([]);
  });

  it('remembers what the platform refuses, until it takes it', () => {
    const refuse = new Map([[names.state, '351']]);
    const { visit } = visiting({ edition, refuse });
    expect(visit.keep({ ...begun, answers }, 0).refusals).toEqual([{ about: names.state, code: '351' }]);
    refuse.clear();
    expect(visit.keep({ ...begun, answers }, 0).refusals).toEqual([]);
  });

  it('says goodbye once, and nothing after that', () => {
    const { lms, visit } = visiting({ edition });
    visit.close(begun, 0);
    visit.close({ ...begun, answers }, 0);
    visit.keep({ ...begun, answers }, 0);
    expect(lms.calls.filter((call) => call.startsWith(names.calls.terminate))).toHaveLength(1);
    expect(lms.wrong).toEqual([]);
  });

  it('goes on without answers that came back damaged, at the place that is kept', () => {
    const attempt: Attempt = { entry: 'resume', values: { [names.state]: 'bt1.damaged', [names.place]: 'p3', [names.status]: 'incomplete' } };
    const { lms, visit } = visiting({ edition, attempt });
    expect(visit.isDamaged).toBe(true);
    expect(visit.found).toEqual({ at: 'p3', done: [], answers: {}, isFinished: false });
    visit.keep({ ...begun, at: 'p3' }, 0);
    expect(lms.value(names.state)).toBe('bt1.damaged');
    visit.keep({ ...begun, at: 'p3', answers }, 0);
    expect(readState(lms.value(names.state)!)?.answers).toEqual(answers);
  });

  it('does without the list of answers where a platform has none', () => {
    const lms = learningPlatform({ edition });
    const { get } = names.calls;
    const api = { ...lms.api, [get]: (name: unknown) => (String(name).startsWith('cmi.interactions') ? '' : lms.api[get]!(name)) };
    const assignment = exampleAssignment();
    const visit = openVisit({
      platform: platformOf(api, edition),
      edition,
      questions: questionsOf(assignment, exampleEntries),
      fullMarks: false,
      now: () => new Date(),
    })!;
    expect(visit.listsAnswers).toBe(false);
    expect(visit.keep({ ...begun, answers }, 0).refusals).toEqual([]);
    expect(lms.wrong).toEqual([]);
  });
});

it('does not begin where the platform refuses', () => {
  const platform = platformOf({ LMSInitialize: () => 'false', LMSGetLastError: () => '101' }, '1.2');
  expect(openVisit({ platform, edition: '1.2', questions: [], fullMarks: false, now: () => new Date() })).toBeUndefined();
  expect(platform.refusals()).toEqual([{ about: 'LMSInitialize', code: '101' }]);
});
