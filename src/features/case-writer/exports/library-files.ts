// The files that the library takes: the case study, its source, and notes for facilitators. npm run check:content accepts the three together.
import { strToU8, zipSync } from 'fflate';
import { stringify } from 'yaml';
import { fileName, type OutgoingFile } from '../../exchange/index.ts';
import { oneLine, pausesOf, plainLines, storySections, toDiscuss, whomToAsk, type Study, type StudyQuestion } from '../../own-case-study/index.ts';
import { markdownOf } from './markdown.ts';
import * as texts from '../texts.ts';

export { gapsForLibrary } from './gaps.ts';

interface Setting {
  /** Ids of files that the library has. */
  takenIds: readonly string[];
  /** Example: 2026-11-30 */
  today: string;
  /** The name of the site. */
  madeBy: string;
}

/** A file by its path from the root of the project. */
export interface LibraryFile {
  path: string;
  text: string;
}

/** The most letters of an id. It is the end of an address. */
const LONGEST_ID = 60;

/** Pages of the site that stand where a case study of that id would. */
const PAGES = ['write', 'by', 'page'];

/** An id that the library does not have, from the title. Example: Joint clinics, Slough → joint-clinics-slough */
export function idFor(title: string, takenIds: readonly string[]): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/gu, '');
  const stem = plain || 'case-study';
  const isTaken = (id: string) => PAGES.includes(id) || takenIds.includes(id) || takenIds.includes(sourceId(id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!isTaken(id)) return id;
  }
}

const sourceId = (id: string) => `${id}-source`;
const passageId = (id: string) => `${id}-source-p01`;

/** Every value in quotation marks and on one line: nothing that somebody typed is read as a mark of YAML or as the end of the fields. */
const yaml = (fields: Readonly<Record<string, unknown>>) => stringify(fields, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });

/** A field, unless there is nothing in it. */
const ifAny = <Value extends string | readonly unknown[]>(name: string, value: Value) => (value.length > 0 ? { [name]: value } : {});

const lines = (all: readonly string[]) => all.map(oneLine).filter(Boolean);

/** Stands under a heading that the library has and the writer left empty. */
const SILENT = texts.thoseWhoWroteThisDoNotSay;

const question = ({ id, text, hint }: StudyQuestion) => ({ id, text: oneLine(text), ...ifAny('hint', oneLine(hint)) });

function caseStudyFile(id: string, title: string, study: Study, today: string): LibraryFile {
  const fields = {
    title: oneLine(title),
    summary: oneLine(study.summary),
    cites: [passageId(id)],
    reviewed: today,
    kind: study.kind,
    ...ifAny('place', oneLine(study.place)),
    nations: study.nations,
    ...ifAny('year', oneLine(study.year)),
    settings: study.settings,
    ...ifAny('partners', lines(study.partners)),
    population: oneLine(study.population),
    result: study.result,
    ...(study.result === 'not-stated' ? {} : ifAny('resultNote', oneLine(study.resultNote))),
    objectives: lines(study.objectives),
    learningPoints: lines(study.learningPoints),
    pauses: pausesOf(study).map((pause) => ({ ...question(pause), after: pause.after })),
    expects: study.expects.map((one) => one.id),
    discussion: toDiscuss(study).map(question),
    minutes: study.minutes,
    audiences: study.audiences,
    ...ifAny('contentNote', oneLine(study.contentNote)),
    ideas: study.ideas.map((idea) => idea.id),
  };
  const cite = `<Cite ids="${passageId(id)}" />`;
  const body = storySections(study, SILENT).map(({ heading, blocks }) => `## ${heading}\n\n${markdownOf(blocks, cite)}\n`);
  return { path: `content/case-studies/${id}.mdx`, text: `---\n${yaml(fields)}---\n\n${body.join('\n')}` };
}

/** How the minutes are shared out: to begin and read, to talk, to end. Each has at least one. */
function planOf(minutes: number): readonly [read: number, talk: number, end: number] {
  const end = Math.max(1, Math.round(minutes / 10));
  const read = Math.max(1, Math.round((minutes - end) / 3));
  return [read, minutes - read - end, end];
}

const USUAL_CARE = texts.peopleMayHaveLivedThroughSomethingLikeIt;

/** What nothing is said on is filled with what holds for every case study. */
function notesFile(id: string, title: string, study: Study, today: string): LibraryFile {
  const [read, talk, end] = planOf(study.minutes);
  const care = plainLines(study.care);
  const fields = {
    title: texts.facilitatingLine(oneLine(title)),
    summary: texts.howToRunMinutesWithThisCaseStudy(study.minutes),
    cites: [passageId(id)],
    reviewed: today,
    caseStudy: id,
    opening: texts.sayThatThoseWhoDidTheWorkWroteThis,
    plan: [
      {
        title: texts.readToThePauses,
        minutes: read,
        grouping: 'alone',
        text: texts.peopleRead,
      },
      { title: texts.discuss, minutes: talk, grouping: 'fours', text: texts.eachGroupTakesOneOfTheQuestions },
      { title: texts.close, minutes: end, grouping: 'all', text: texts.eachGroupSaysOneThingThatItTakesBackToWork },
    ],
    questions: [...pausesOf(study), ...toDiscuss(study)].map((asked) => ({
      question: asked.id,
      listenFor: [oneLine(asked.listenFor) || texts.whatPeoplesOwnServiceDoesAtThisPoint],
      ifQuiet: oneLine(asked.hint) || texts.giveEveryoneAMinuteToWrite,
    })),
    care: care.length > 0 ? care : [USUAL_CARE],
    closing: texts.askEachPersonForOneThingThatTheyWillLook,
    basis: texts.caseStudyWasWrittenWithTheFormOfThisSite,
  };
  return { path: `content/facilitator-notes/${id}.yaml`, text: yaml(fields) };
}

function sourceFile(id: string, title: string, study: Study, { today, madeBy }: Setting): LibraryFile {
  const fields = {
    title: oneLine(title),
    shortTitle: texts.lineOwnAccount(oneLine(title), today.slice(0, 4)),
    summary: texts.caseStudyThatThoseWhoDidTheWorkWrote,
    publisher: oneLine(study.askService),
    year: today.slice(0, 4),
    nations: study.nations,
    kind: texts.accountOfThoseWhoDidTheWork,
    licence: texts.itStatesNoLicence,
    cautions: [texts.thoseWhoDidTheWorkWroteIt, texts.toAsk(whomToAsk(study))],
    outline: [{ id: 'whole', title: texts.wholeText }],
    passages: [
      {
        id: passageId(id),
        kind: 'case-study',
        section: 'whole',
        locator: texts.wholeTextMadeBy(madeBy),
        label: oneLine(title),
        core: true,
      },
    ],
    reviewed: today,
  };
  return { path: `content/sources/${sourceId(id)}.yaml`, text: yaml(fields) };
}

/** The files, for a case study without gaps. */
export function libraryFiles(title: string, study: Study, setting: Setting): LibraryFile[] {
  const id = idFor(title, setting.takenIds);
  return [caseStudyFile(id, title, study, setting.today), notesFile(id, title, study, setting.today), sourceFile(id, title, study, setting)];
}

const readMe = (files: readonly LibraryFile[]) => texts.whatToDoWithTheseFilesTheyAreForWhoever(files.map(({ path }) => `   ${path}`).join('\n'));

/** The files in one zip, with a page that says where each belongs. */
export function libraryZip(title: string, study: Study, setting: Setting): OutgoingFile {
  const files = libraryFiles(title, study, setting);
  const allTexts = [...files, { path: texts.readMeFirst, text: readMe(files) }];
  const bytes = zipSync(Object.fromEntries(allTexts.map(({ path, text }) => [path, strToU8(text)])));
  return { name: fileName(title, 'zip', texts.forTheLibraryInline), content: new Blob([bytes], { type: 'application/zip' }) };
}
