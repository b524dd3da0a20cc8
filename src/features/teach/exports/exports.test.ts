// What people take away from teaching: the right text in each, and nothing of facilitator notes with learners.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addReturns, andrew, entries, everyPart, makeAssignment, makeLearning, readPart, returnFile } from '../../../../tests/helpers/assignment-model.ts';
import { keyOf } from '../../../library/entry.ts';
import { plainBody } from '../../../library/plain-text.ts';
import { text } from '../../../library/text/block.ts';
import type { Report } from '../../../library/text/report.ts';
import { wordsOf } from '../../../library/text/words.ts';
import { facilitatorNotes } from '../library-data/facilitator.ts';
import { learnerEntries, teachableEntries } from '../library-data/learner-entry.ts';
import { markKey, newCollected, type Collected } from '../model/collected.ts';
import type { FacilitatorNotes } from '../model/content.ts';
import { collectedReport } from './collected-report.ts';
import { collectedSheets } from './collected-sheets.ts';
import { feedbackReport } from './feedback-report.ts';
import { facilitatorPack } from './facilitator-pack.ts';
import { collectedWord, learnerPackWord, reflectiveRecordWord } from './files.ts';
import { learnerCopy, reflectiveRecord } from './learner-copy.ts';
import { learnerPack } from './learner-pack.ts';
import { readLibrary } from '../../../../tests/helpers/library.ts';

const setting = { siteName: 'Both Together', siteAddress: 'https://example.org/area/' };
const headings = ({ sections }: Report) =>
  sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap((block) => (block.is === 'heading' ? block.text : []))]);
const under = ({ sections }: Report, heading: string) => JSON.stringify(sections.find((section) => section.heading === heading)?.blocks);
/** The words that stand under each of these headings, among others. */
const expectUnder = (report: Report, wanted: readonly (readonly [heading: string, words: string])[]) => {
  for (const [heading, words] of wanted) expect(under(report, heading), heading).toContain(words);
};
const wordsUnder = ({ sections }: Report, heading: string) => sections.find((section) => section.heading === heading)?.blocks.flatMap(wordsOf);
const everything = (value: unknown) => JSON.stringify(value);

const notes: FacilitatorNotes = {
  id: 'andrew',
  title: 'Facilitating: Andrew',
  opening: 'Say where it comes from.',
  plan: [{ title: 'Open', minutes: 3, grouping: 'All together', text: 'Introduce the story.' }],
  questions: [
    { question: 'around-the-table', listenFor: ['Somebody names a lead.'], ifQuiet: 'Whom would you ring?', careful: 'Threats are real.' },
    { question: 'who-owns-it', listenFor: ['The protocol is silent.'], ifQuiet: 'Where would you look?' },
  ],
  care: ['Anyone may step out.'],
  closing: 'One thing each.',
  basis: 'The story is as told.',
};

describe('the learner pack', () => {
  const pack = learnerPack(makeAssignment(), entries, setting);
  test('begins with the trainer’s words and the parts, then gives each part in order', () => {
    expect(pack.title).toBe('One person, many services');
    expect(pack.lead).toEqual([
      'About 18 minutes, and 1 minute that you may leave out.',
      'Due on Tuesday 1 December 2026.',
      'Made with Both Together, version 0.1.0 (2026-11-22).',
    ]);
    expect(headings(pack)).toEqual([
      'Your name',
      'Before you begin',
      'What you can do afterwards',
      'The parts',
      '1. Andrew: support withdrew',
      'What prompted it',
      'Pause here and think',
      'What they did',
      'Afterwards',
      'Pause here and think',
      'What changed',
      'What a protocol is expected to do here',
      'Questions for you',
      'Who owns it?',
      'Words explained',
      '2. Who has to agree?',
      '3. What is one thing you will do?',
      '4. Where do you work?',
      '5. How sure do you feel?',
      'Hints',
      'What the texts rest on',
      'For your own record',
    ]);
    // Hints stand beside the words of their questions, in order.
    const hints = under(pack, 'Hints');
    const places = ['What would you settle together?', 'Who owns it?', 'Who has to agree?'].map((asked) => hints.indexOf(asked));
    expect(places).not.toContain(-1);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  });
  test('lists its parts where there are several', () => {
    expect(headings(learnerPack(makeAssignment({ parts: [readPart('p1')] }), entries, setting))).not.toContain('The parts');
  });
  test('has room to write, boxes to tick, a word at each pause to write first, and a sheet for hints and the record alone', () => {
    expectUnder(pack, [
      ['Pause here and think', 'Read on once you have written.'],
      ['Who owns it?', '"is":"writing-lines"'],
      ['4. Where do you work?', '"is":"boxes","items":["Ward","Community","Both"]'],
      ['2. Who has to agree?', 'In place: One agreed route.'],
      ['5. How sure do you feel?', '1: Not at all … 5: Very'],
    ]);
    // A question that is no pause leads to nothing that it gives away.
    expect(under(pack, 'Who owns it?')).not.toContain('Read on once');
    expect(pack.sections.filter(({ startsPage }) => startsPage).map(({ heading }) => heading)).toEqual(['Hints']);
  });
  test('names each publication once, at the end, with its first passages and how many more there are', () => {
    const passages = (publication: string, number: number) => Array.from({ length: number }, (_, at) => ({ label: `Page ${at + 1}`, publication }));
    const parts = [readPart('p1'), readPart('p2', { entry: 'other' })];
    const both = new Map([
      ['case-studies/andrew', { ...andrew, sources: [...passages('A guide', 1), ...passages('A report', 5)] }],
      ['case-studies/other', { ...andrew, sources: passages('A report', 6) }],
    ]);
    const made = learnerPack(makeAssignment({ parts }), both, setting);
    expect(made.sections.find(({ heading }) => heading === 'What the texts rest on')?.blocks).toEqual([
      { is: 'list', ordered: false, items: ['A report: Page 1; Page 2; Page 3; and 3 more, named on the site', 'A guide: Page 1'] },
    ]);
    expect(JSON.stringify(made).split('A guide')).toHaveLength(2);
  });
  test('asks for no name where the assignment does not, and names what is no longer on the site', () => {
    const gone = learnerPack(
      makeAssignment({ askName: false, parts: [readPart('p1', { entry: 'no-more' }), { ...everyPart[1]!, id: 'p2' }] }),
      new Map(),
      setting,
    );
    expect(headings(gone)).not.toContain('Your name');
    expect(under(gone, '1. No longer on the site')).toContain('case-studies/no-more');
    expect(headings(gone)).toContain('2. A question that is no longer on the site');
  });
});

describe('the facilitator pack', () => {
  const pack = facilitatorPack(makeAssignment(), entries, new Map([['andrew', notes]]), setting);
  test('adds the running order, what to listen for and how to end, and leaves no room to write', () => {
    expect(pack.lead[0]).toContain('Keep this to yourself');
    expectUnder(pack, [
      ['For you: how to run it', 'Anyone may step out.'],
      ['Pause here and think', 'Somebody names a lead.'],
      ['Pause here and think', 'Take care: Threats are real.'],
      ['Who owns it?', 'If it is quiet: Where would you look?'],
      ['For you: how to end', 'One thing each.'],
      ['2. Who has to agree?', 'What would show it: The written route.'],
    ]);
    expect(wordsUnder(pack, 'What a protocol is expected to do here')).toContain('Nobody is turned away. (Access)');
    expect(everything(pack)).not.toContain('"room"');
  });
});

test('no sentence of any facilitator note of the library is in the learner pack of all case studies, and each is in the facilitator pack', () => {
  const graph = readLibrary();
  const real = new Map(
    teachableEntries(graph)
      .map(learnerEntries(graph, (path) => path))
      .map((entry) => [keyOf(entry), entry]),
  );
  const allNotes = graph.all('facilitator-notes').map(facilitatorNotes);
  expect(allNotes.length).toBeGreaterThan(1);
  const assignment = makeAssignment({ parts: allNotes.map(({ id }, place) => readPart(`p${place}`, { entry: id })) });
  const textsIn = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
  const toLearners = textsIn([learnerPack(assignment, real, setting), learnerCopy(makeLearning({ assignment, answers: {} }), real, setting)]).join('\n');
  const toFacilitators = textsIn(facilitatorPack(assignment, real, new Map(allNotes.map((one) => [one.id, one])), setting)).join('\n');
  const written = allNotes.flatMap(({ opening, plan, questions, care, closing, basis }) => [
    opening, ...plan.map(({ text }) => text), ...questions.flatMap(({ listenFor, ifQuiet, careful = '' }) => [...listenFor, ifQuiet, careful]), ...care, closing, basis,
  ]); // prettier-ignore
  const sentences = written.flatMap((text) => text.split(/(?<=[.?])\s+/)).filter((sentence) => sentence.length > 12);
  expect(sentences.length).toBeGreaterThan(allNotes.length * 20);
  // A few short sentences stand in a story as well as in its notes: learners have them from the story.
  const stories = textsIn(graph.all('case-studies').map(({ data, body }) => [data, plainBody(body)])).join('\n');
  expect(sentences.filter((sentence) => toLearners.includes(sentence) && !stories.includes(sentence))).toEqual([]);
  expect(written.filter((text) => text.length > 60 && toLearners.includes(text))).toEqual([]);
  expect(sentences.filter((sentence) => !toFacilitators.includes(sentence))).toEqual([]);
}, 30_000);

describe('what a learner keeps', () => {
  const earlier = [{ key: 'p8', part: everyPart[3]!, asked: 'Where did you work?', answer: { is: 'choice' as const, chosen: [1] } }];
  const learning = makeLearning({
    earlier,
    finishedOn: '2026-11-24',
    answers: { ...makeLearning().answers, 'p9/no-more': { is: 'text', text: 'Kept all the same.' } },
  });
  test('is the assignment with the answers below the questions', () => {
    const copy = learnerCopy(learning, entries, setting);
    expect(copy.lead.slice(0, 3)).toEqual([
      'Sam O’Neill',
      'Begun on 22 November 2026, finished on 24 November 2026.',
      'Time spent: 12 minutes, self-declared.',
    ]);
    expectUnder(copy, [
      ['Pause here and think', 'Who leads, and who tells him.'],
      ['Who owns it?', 'No answer.'],
      ['2. Who has to agree?', 'Partly: It depends on the day.'],
      ['5. How sure do you feel?', '4 of 5 (1: Not at all … 5: Very)'],
      ['Answers to questions that are no longer on the site', 'Kept all the same.'],
    ]);
    expect(headings(copy)).toContain('Answers to questions that were taken out');
    expect(under(copy, 'Where did you work?')).toContain('Community');
  });
  test('says nothing of time where no minutes were given', () => {
    const untimed = { ...learning, minutes: 0 };
    for (const { lead } of [learnerCopy(untimed, entries, setting), reflectiveRecord(untimed, setting)]) expect(lead.join(' ')).not.toContain('Time spent');
  });
  test('is also a short record without the answers', () => {
    const record = reflectiveRecord(learning, setting);
    expect(headings(record).slice(0, 3)).toEqual(['What I learnt', 'What I will change', 'How it relates to my practice']);
    expect(under(record, 'What I will change')).toContain('I will ask who leads.');
    expect(record.lead).toContain('Time spent: 12 minutes, self-declared.');
    expect(everything(record)).not.toContain('Who leads, and who tells him.');
  });
});

describe('what a trainer takes away', () => {
  const earlier = [{ key: 'p8', part: everyPart[3]!, asked: 'Where did you work?', answer: { is: 'choice' as const, chosen: [1] } }];
  const sam = makeLearning({ earlier });
  const other = makeLearning({
    name: '',
    answers: { p3: { is: 'text', text: '=HYPERLINK("http://x.example")' }, p5: { is: 'rating', value: 2 } },
    account: { learnt: '', change: '', relates: '' },
  });
  const theme = { id: 'theme0001', label: 'Duty number' };
  const collected: Collected = {
    ...addReturns(newCollected(makeAssignment()), [returnFile(sam), returnFile(other)]).collected,
    themes: [theme],
    marks: { [markKey(sam.returnId, 'p3')]: { themes: [theme.id], note: 'Read aloud.' } },
  };
  test('is a report with people, themes, spreads and answers side by side', () => {
    const report = collectedReport(collected, setting);
    expectUnder(report, [
      ['Who handed in', '["Sam O’Neill","22 November 2026","Not yet","12 minutes","2 of 4","6 of 7"]'],
      ['Themes', '["Duty number","1"]'],
      ['What is one thing you will do?', '["Sam O’Neill","Ring the duty number.","Duty number","Read aloud."]'],
      ['How sure do you feel?', 'Answered by 2 of 2. 1: Not at all … 5: Very'],
      ['How sure do you feel?', '["2","1"],["3","0"],["4","1"]'],
      ['Answers to questions that were taken out', '["Sam O’Neill","Where did you work?","Community"]'],
      ['Reflective records', 'I will ask who leads.'],
    ]);
  });
  test('is also sheets whose rows fit their headings, with a row for each person', () => {
    const sheets = collectedSheets(collected, setting);
    expect(sheets.map(({ name }) => name)).toEqual(['Answers', 'Side by side', 'Spreads', 'Themes', 'People', 'About this file']);
    for (const { head, rows, widths } of sheets) for (const row of rows) expect([row.length, widths.length]).toEqual([head.length, head.length]);
    expect(sheets[0]?.rows.at(-1)).toEqual(['taken out', 'Where did you work?', 'Sam O’Neill', 'Community', '', '', '']);
    expect(sheets[1]?.rows.map(([who, , , , , answer]) => [who, answer])).toEqual([
      ['Sam O’Neill', 'Ring the duty number.'],
      ['Person 2', '=HYPERLINK("http://x.example")'],
    ]);
  });
  test('feedback to one learner holds the words to that learner and the own answers, and none of the trainer’s themes and notes', () => {
    const report = feedbackReport({ ...collected, feedback: { [sam.returnId]: 'Who else could ring?\nTry it on Tuesday.' } }, sam.returnId, setting)!;
    expect(wordsUnder(report, 'From your trainer')).toEqual(['Who else could ring?', 'Try it on Tuesday.']);
    expect(under(report, 'What is one thing you will do?')).toContain('Ring the duty number.');
    for (const words of ['Read aloud.', 'Duty number"', 'HYPERLINK', 'Person 2']) expect(everything(report)).not.toContain(words);
    expect(feedbackReport(collected, 'nobodysreturn', setting)).toBeUndefined();
  });
  test('is made of nothing too', () => {
    const none = newCollected(makeAssignment({ title: ' ' }));
    expect(collectedReport(none, setting)).toMatchObject({
      title: 'Answers: Assignment without a title',
      lead: [expect.stringContaining('0 handed in'), expect.any(String)],
    });
    expect(collectedSheets(none, setting)).toHaveLength(6);
  });
});

test('the files say in their names what they are', async () => {
  const names = await Promise.all([
    learnerPackWord(makeAssignment(), entries, setting),
    reflectiveRecordWord(makeLearning(), setting),
    collectedWord(newCollected(makeAssignment()), setting),
  ]);
  expect(names.map(({ name }) => name)).toEqual([
    'one-person-many-services-learner-pack.docx',
    'reflective-record-2026-11-22.docx',
    'answers-one-person-many-services.docx',
  ]);
});

test('links and emphasis of a text are in the pack and in its Word document, and lead to the site from wherever the file is', async () => {
  const blocks = [text([{ text: 'A map', href: '/area/toolkit/journey-map/' }, ' helps ', { text: 'now', em: true }, '.'])];
  const linked = new Map([['case-studies/andrew', { ...andrew, sections: [{ id: 'story', heading: 'Story', blocks }] }]]);
  const assignment = makeAssignment({ parts: [readPart('p1')] });
  expect(learnerPack(assignment, linked, setting).sections.find(({ heading }) => heading === 'Story')?.blocks).toEqual([
    text([{ text: 'A map', href: 'https://example.org/area/toolkit/journey-map/' }, ' helps ', { text: 'now', em: true }, '.']),
  ]);
  const { content } = await learnerPackWord(assignment, linked, setting);
  const parts = unzipSync(new Uint8Array(await content.arrayBuffer()));
  expect(strFromU8(parts['word/_rels/document.xml.rels']!)).toContain('Target="https://example.org/area/toolkit/journey-map/"');
  expect(strFromU8(parts['word/document.xml']!)).toMatch(/<w:hyperlink [^>]*>(?:(?!<\/w:hyperlink>).)*A map/);
  expect(strFromU8(parts['word/document.xml']!)).toMatch(/<w:i\/>(?:(?!<\/w:r>).)*now/);
});

test('ordered lists of the Word document each count from 1, and headings have three levels', async () => {
  const twice = makeAssignment({ parts: [readPart('p1'), readPart('p2')] });
  const { content } = await learnerPackWord(twice, entries, setting);
  const body = strFromU8(unzipSync(new Uint8Array(await content.arrayBuffer()))['word/document.xml']!);
  const lists = [...body.matchAll(/<w:numId w:val="([^"]+)"\/><\/w:numPr>(?:(?!<\/w:p>).)*(?:They met|They drew back)/gs)].map(([, id]) => id);
  expect(lists).toHaveLength(4);
  expect([lists[0] === lists[1], lists[2] === lists[3], lists[0] === lists[2]]).toEqual([true, true, false]);
  for (const level of [1, 2, 3]) expect(body).toContain(`w:val="Heading${level}"`);
});
