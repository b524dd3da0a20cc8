// Makes the slides of a presentation from an entry or an assignment. Knows no browser.
import { titleOf, type Assignment, type Part, type ReadPart } from '../../model/assignment.ts';
import { listIfAny, text, type Block } from '../../../../library/text/block.ts';
import type { LearnerEntry } from '../../model/content.ts';
import { compulsoryMinutes, optionalMinutes } from '../../model/minutes.ts';
import { OWN_NOTE } from '../../model/own-study.ts';
import { caseStudiesIn, entryKeyOf, entryOfPart, questionsOfPart, type EntriesOf } from '../../model/questions.ts';
import { entryScenes, NOTHING_TO_SAY, plannedMinutes, questionScene, speakOf, type NewScene } from './entry-scenes.ts';
import type { Deck, Join, Speak } from './scene.ts';
import { slidesOf } from './split.ts';
import * as texts from '../texts.ts';

/** The last slide of every deck. The page adds where to find help. */
const closing = (speak: Speak): NewScene => ({
  is: 'close',
  above: texts.beforeYouGo,
  heading: texts.whatWillYouTakeBackToYourWork,
  blocks: [text(texts.thinkOfOneThing)],
  minutes: 0,
  together: [],
  speak,
});

const sceneIfAny = (above: string, heading: string, blocks: readonly Block[], speak = NOTHING_TO_SAY): NewScene[] =>
  blocks.length > 0 ? [{ is: 'text', above, heading, blocks, minutes: 0, together: [], speak }] : [];

/** Words that somebody typed, as paragraphs. */
const paragraphs = (words: string): Block[] =>
  words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(text);

function deckOf(title: string, newScenes: readonly NewScene[], caseStudies: readonly string[]): Deck {
  const scenes = newScenes.map((scene, number) => ({ ...scene, number }));
  return { title, scenes, slides: scenes.flatMap(slidesOf), caseStudies };
}

/** An entry by itself is a part that holds everything it brings along. */
const wholePart = ({ collection, id, minutes }: LearnerEntry): ReadPart => ({
  id: 'p1',
  is: 'read',
  collection,
  entry: id,
  note: '',
  without: [],
  minutes,
  optional: false,
});

/** The slides of one entry: a case study, a tool, a session plan or any other. */
export function entryDeck(entry: LearnerEntry, join: Join): Deck {
  const part = wholePart(entry);
  const questions = questionsOfPart(part, new Map([[entryKeyOf(part) ?? '', entry]]));
  const minutes = plannedMinutes(entry);
  const { opening, closing: atEnd } = speakOf(entry);
  const title: NewScene = {
    is: 'title',
    above: entry.kind,
    heading: entry.title,
    lead: entry.summary,
    ...(entry.contentNote && { contentNote: entry.contentNote }),
    blocks: [],
    minutes,
    together: [],
    join,
    speak: opening,
  };
  const objectives = sceneIfAny(entry.title, texts.afterwardsYouCan, listIfAny(entry.objectives));
  // Before a story that stops, they would tell what follows.
  const stops = entry.sections.some(({ pause }) => pause);
  const scenes = [
    title,
    ...(stops ? [] : objectives),
    ...entryScenes(entry, part, { isAssigned: false, questions, minutes }),
    ...(stops ? objectives : []),
    closing(atEnd),
  ];
  return deckOf(entry.title, scenes, entry.collection === 'case-studies' ? [entry.id] : []);
}

function readScenes(part: ReadPart, above: string, entries: EntriesOf): NewScene[] {
  const entry = entryOfPart(part, entries);
  if (!entry) return sceneIfAny(above, texts.leftOut, [text(texts.libraryOfThisSiteDoesNotHaveThisPartAny)]);
  const { opening, closing: atEnd } = speakOf(entry);
  const title: NewScene = {
    is: 'title',
    above: `${above} · ${entry.kind}`,
    heading: entry.title,
    ...(entry.summary && { lead: entry.summary }),
    ...(entry.contentNote && { contentNote: entry.contentNote }),
    blocks: entry.isOwn ? [text(OWN_NOTE)] : [],
    minutes: part.minutes,
    together: [],
    speak: opening,
  };
  const scenes = entryScenes(entry, part, { isAssigned: true, questions: questionsOfPart(part, entries), minutes: part.minutes });
  const last = scenes.at(-1);
  if (last) last.speak = { ...last.speak, ...atEnd, at: [...last.speak.at, 'closing'], blocks: [...last.speak.blocks, ...atEnd.blocks] };
  return [title, ...sceneIfAny(entry.title, texts.whatToLookFor, paragraphs(part.note)), ...scenes];
}

function partScenes(part: Part, above: string, entries: EntriesOf): NewScene[] {
  if (part.is === 'read') return readScenes(part, above, entries);
  return questionsOfPart(part, entries).map((question) => questionScene(question, above, part.minutes));
}

/** The slides of an assignment, part by part. `lead` says on the title what it is about. */
export function assignmentDeck(assignment: Assignment, entries: EntriesOf, join: Join, lead = ''): Deck {
  const { message, objectives, instructions, parts } = assignment;
  const name = titleOf(assignment);
  const all: NewScene = {
    is: 'title',
    above: texts.learningTogether,
    heading: name,
    ...(lead && { lead }),
    blocks: [],
    minutes: compulsoryMinutes(assignment) || optionalMinutes(assignment),
    together: [],
    join,
    speak: NOTHING_TO_SAY,
  };
  const scenes = [
    all,
    ...sceneIfAny(name, texts.welcome, paragraphs(message)),
    ...sceneIfAny(name, texts.afterwardsYouCan, listIfAny(objectives)),
    ...sceneIfAny(name, texts.howWeGoAboutIt, paragraphs(instructions)),
    ...parts.flatMap((part, index) => partScenes(part, texts.partIndexOfPartsMayBeLeftOut(index + 1, parts.length, part.optional), entries)),
    closing(NOTHING_TO_SAY),
  ];
  return deckOf(name, scenes, caseStudiesIn(assignment));
}
