// Slides of the real library, and of assignments: everything is there, in order, and nothing that is for the facilitator alone.
import { describe, expect, test } from 'vitest';
import { andrew, makeAssignment, readPart } from '../../../../../tests/helpers/assignment-model.ts';
import { assignmentSchema, type Part, type ReadPart } from '../../model/assignment.ts';
import type { LearnerEntry } from '../../model/content.ts';
import { stepsIn } from '../../../../library/text/steps.ts';
import { wordsOf } from '../../../../library/text/words.ts';
import { facilitatorNotes } from '../../library-data/facilitator.ts';
import { learnerEntries, teachableEntries } from '../../library-data/learner-entry.ts';
import { readyBody, readyMade } from '../../library-data/ready-made.ts';
import { assignmentDeck, entryDeck } from './deck.ts';
import { notesFor } from './presenter-notes.ts';
import type { Deck } from './scene.ts';
import { readLibrary } from '../../../../../tests/helpers/library.ts';

const graph = readLibrary();
const entries = teachableEntries(graph).map(learnerEntries(graph, (path) => path));
const find = (collection: string, id: string) => entries.find((entry) => entry.collection === collection && entry.id === id)!;
const JOIN = { address: 'https://example.org/x/', shown: 'example.org/x/' };
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
const shownWords = ({ slides }: Deck) =>
  slides.flatMap(({ above, heading, lead = '', contentNote = '', blocks }) => [
    above,
    heading,
    lead,
    contentNote,
    ...blocks.flatMap((block) => (block.is === 'heading' ? block.text : wordsOf(block))),
  ]);
/** Minutes of all clocks, and the minutes that the title promises. */
const clocks = ({ scenes }: Deck) => scenes.slice(1).reduce((sum, { is, minutes }) => sum + (is === 'title' ? 0 : minutes), 0);
const promised = ({ scenes }: Deck) => scenes[0]?.minutes ?? 0;
const headings = ({ slides }: Deck) => slides.map(({ heading }) => heading);
const has = (deck: Deck, words: string) => letters(shownWords(deck).join('')).includes(letters(words));

test('every case study of the library stops at its pauses, goes on, says what is expected, asks its questions and ends with a way back', () => {
  for (const entry of entries.filter(({ collection }) => collection === 'case-studies')) {
    const deck = entryDeck(entry, JOIN);
    const asked = deck.scenes.filter(({ is }) => is === 'question').map(({ heading }) => heading);
    const pauses = entry.sections.flatMap(({ pause }) => (pause ? [pause.text] : []));
    expect(asked, entry.id).toEqual([...pauses, ...entry.discussion.map(({ text }) => text)]);
    for (const [at, { above }] of deck.scenes.entries())
      if (above === 'Pause here and think') expect(deck.scenes[at + 1]?.above, entry.id).toBe('What happened next');
    for (const { text } of entry.expects) expect(has(deck, text), `${entry.id}: ${text}`).toBe(true);
    for (const { blocks } of entry.sections) for (const words of blocks.flatMap(wordsOf)) expect(has(deck, words), `${entry.id}: ${words}`).toBe(true);
    // What came of it, and what to take from it, would tell the story before it is told.
    const lastPause = deck.scenes.findLastIndex(({ above }) => above === 'Pause here and think');
    for (const told of ['Result', 'Afterwards you can'])
      expect(
        deck.scenes.slice(0, lastPause).map(({ heading }) => heading),
        entry.id,
      ).not.toContain(told);
    expect(headings(deck), entry.id).toContain('Afterwards you can');
    expect(deck.scenes.at(-1)?.is).toBe('close');
  }
});

test('every timed step of a tool or a plan is a slide with its minutes, its grouping and its prompts', () => {
  const stepped = entries.filter(({ sections }) => sections.some(({ blocks }) => stepsIn(blocks).length > 0));
  expect(new Set(stepped.map(({ collection }) => collection))).toEqual(new Set(['tools', 'session-plans']));
  for (const entry of stepped) {
    const steps = entry.sections.flatMap(({ blocks }) => stepsIn(blocks));
    const scenes = entryDeck(entry, JOIN).scenes.filter(({ is }) => is === 'step');
    expect(
      scenes.map(({ heading, minutes }) => [heading, minutes]),
      entry.id,
    ).toEqual(steps.map(({ title, minutes = 0 }) => [title, minutes]));
    expect(
      scenes.map(({ together }) => together[0]?.words),
      entry.id,
    ).toEqual(steps.map(({ together }) => together));
    for (const [at, { prompts }] of steps.entries()) expect(scenes[at]?.blocks.flatMap(wordsOf)).toEqual(expect.arrayContaining(prompts));
  }
});

test('the clocks of an entry’s slides, and those of the ways of sitting together, never ask for more than there is', () => {
  for (const entry of entries) {
    const deck = entryDeck(entry, JOIN);
    expect(clocks(deck), `${entry.collection}/${entry.id}`).toBeLessThanOrEqual(promised(deck));
    for (const { heading, minutes, together } of deck.scenes)
      expect(
        together.reduce((sum, way) => sum + way.minutes, 0),
        heading,
      ).toBeLessThanOrEqual(minutes);
    if (entry.collection !== 'case-studies') continue;
    for (const { heading, minutes } of deck.scenes.filter(({ is }) => is === 'question')) expect(minutes, heading).toBeGreaterThanOrEqual(1);
  }
});

test('what a plan or a tool tells its facilitator is in the notes and not on the screen', () => {
  for (const entry of entries.filter(({ collection }) => collection === 'session-plans')) {
    const deck = entryDeck(entry, JOIN);
    const told = deck.scenes.flatMap(({ speak }) => notesFor(speak, () => undefined)).flatMap(wordsOf);
    for (const step of entry.sections.flatMap(({ blocks }) => stepsIn(blocks))) {
      expect(told).toContain(step.text);
      expect(has(deck, step.text), `${entry.id}: ${step.text}`).toBe(false);
    }
    expect(headings(deck)).not.toContain('Looking after people');
  }
  const tool = entryDeck(find('tools', 'two-four-all'), JOIN);
  expect(headings(tool)).not.toContain('Care and ethics');
  expect(notesFor(tool.scenes[0]!.speak, () => undefined)).toContainEqual({ is: 'heading', text: 'Care and ethics' });
});

test('no sentence of the facilitator notes is in a deck, and all of them are in the notes window', () => {
  for (const written of graph.all('facilitator-notes')) {
    const notes = facilitatorNotes(written);
    const deck = entryDeck(find('case-studies', written.data.caseStudy.id), JOIN);
    const told = letters(
      deck.scenes
        .flatMap(({ speak }) => notesFor(speak, () => notes))
        .flatMap(wordsOf)
        .join(''),
    );
    const sentences = [
      notes.opening,
      notes.closing,
      ...notes.care,
      ...notes.plan.map(({ text }) => text),
      ...notes.questions.flatMap(({ listenFor, ifQuiet, careful = '' }) => [...listenFor, ifQuiet, careful]),
    ];
    for (const sentence of sentences.filter(Boolean)) {
      expect(told.includes(letters(sentence)), sentence).toBe(true);
      expect(letters(JSON.stringify(deck)).includes(letters(sentence)), sentence).toBe(false);
    }
  }
});

test('a long text is cut at sentences and items, and nothing is lost or said twice', () => {
  const sentence = (number: number) => `Sentence ${number} is here so that this text grows far beyond one screen.`;
  const all = Array.from({ length: 60 }, (_, index) => sentence(index));
  const long: LearnerEntry = {
    ...andrew,
    sections: [
      {
        id: 'long',
        heading: 'Long',
        blocks: [
          { is: 'text', runs: [all.join(' ')] },
          { is: 'list', ordered: true, items: all.map((one) => [one]) },
        ],
      },
    ],
  };
  const slides = entryDeck(long, JOIN).slides.filter(({ heading }) => heading === 'Long');
  expect(slides.length).toBeGreaterThan(8);
  expect(letters(slides.flatMap(({ blocks }) => blocks.flatMap(wordsOf)).join(''))).toBe(letters([...all, ...all].join('')));
  for (const words of slides.flatMap(({ blocks }) => blocks.flatMap(wordsOf))) expect(words).toMatch(/^Sentence.*screen\.$/s);
  const starts = slides.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'list' ? [block.start] : [])));
  expect(starts[0]).toBe(1);
  expect(starts.every((start, at) => at === 0 || start! > starts[at - 1]!)).toBe(true);
});

describe('a ready-made assignment', () => {
  const all = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  test.each(readyMade(graph).map((ready) => [ready.id, ready] as const))('%s: the clocks of its slides fit into the minutes of its title', (_, ready) => {
    const assignment = assignmentSchema.parse({ ...readyBody(ready), key: 'abcdefgh', siteVersion: '2026.11' });
    const parts = assignment.parts.filter(({ optional }) => !optional);
    const deck = assignmentDeck({ ...assignment, parts }, all, JOIN);
    expect(promised(deck)).toBe(ready.data.minutes);
    expect(clocks(deck)).toBeGreaterThan(0);
    expect(clocks(deck)).toBeLessThanOrEqual(promised(deck));
    expect(headings(deck)).not.toContain('At a glance');
    expect(headings(deck)).not.toContain('See also');
  });
});

describe('an assignment', () => {
  const read = (fields: Partial<ReadPart> = {}): Part => readPart('p1', { minutes: 20, ...fields });
  const from = new Map([['case-studies/andrew', andrew]]);
  test('is shown part by part with the trainer’s words, without what the trainer left out', () => {
    const assignment = makeAssignment({
      title: 'Induction',
      message: 'Hello all.',
      objectives: ['Say who leads'],
      instructions: 'Bring a pen.',
      parts: [
        read({ note: 'Look for the lead.', without: ['who-owns-it'] }),
        { id: 'p2', minutes: 6, optional: true, is: 'ask', ask: { form: 'choice', text: 'Which first?', choices: ['Housing', 'Crisis'], several: false } },
      ],
    });
    const deck = assignmentDeck(assignment, from, JOIN);
    for (const words of [
      'Induction',
      'Hello all.',
      'Say who leads',
      'Bring a pen.',
      'Look for the lead.',
      'Which first?',
      'Housing',
      'Crisis',
      'may be left out',
    ])
      expect(has(deck, words), words).toBe(true);
    expect(has(deck, 'Who owns it?')).toBe(false);
    expect(has(deck, 'What must be settled before the end?')).toBe(true);
    expect(deck.caseStudies).toEqual(['andrew']);
  });
  test('says so where the library has a part no more, and shows the rest', () => {
    const deck = assignmentDeck(makeAssignment({ parts: [read({ entry: 'gone' }), read({ id: 'p2' })] }), from, JOIN);
    expect(has(deck, 'does not have this part any more')).toBe(true);
    expect(headings(deck)).toContain(andrew.title);
  });
});
