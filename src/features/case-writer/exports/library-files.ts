// The files that the library takes: the case study, its source, and notes for facilitators. npm run check:content accepts the three together.
import { strToU8, zipSync } from 'fflate';
import { stringify } from 'yaml';
import { fileName, type OutgoingFile } from '../../exchange/index.ts';
import { oneLine, pausesOf, plainLines, storySections, toDiscuss, whomToAsk, type Study, type StudyQuestion } from '../../own-case-study/index.ts';
import { markdownOf } from './markdown.ts';

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
const SILENT = 'Those who wrote this do not say.';

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

const USUAL_CARE = 'People may have lived through something like it. Say at the start that anyone may step out.';

/** What nothing is said on is filled with what holds for every case study. */
function notesFile(id: string, title: string, study: Study, today: string): LibraryFile {
  const [read, talk, end] = planOf(study.minutes);
  const care = plainLines(study.care);
  const fields = {
    title: `Facilitating: ${oneLine(title)}`,
    summary: `How to run ${study.minutes} minutes with this case study, which was written by those who did the work.`,
    cites: [passageId(id)],
    reviewed: today,
    caseStudy: id,
    opening:
      'Say that those who did the work wrote this, and that nobody else has checked it. Ask people to speak of services and of what they do, not of people who could be recognised.',
    plan: [
      {
        title: 'Read to the pauses',
        minutes: read,
        grouping: 'alone',
        text: 'People read, stop at each pause, and write a line of their own before they go on.',
      },
      { title: 'Discuss', minutes: talk, grouping: 'fours', text: 'Each group takes one of the questions.' },
      { title: 'Close', minutes: end, grouping: 'all', text: 'Each group says one thing that it takes back to work.' },
    ],
    questions: [...pausesOf(study), ...toDiscuss(study)].map((asked) => ({
      question: asked.id,
      listenFor: [oneLine(asked.listenFor) || 'What people’s own service does at this point.'],
      ifQuiet: oneLine(asked.hint) || 'Give everyone a minute to write, then ask again.',
    })),
    care: care.length > 0 ? care : [USUAL_CARE],
    closing: 'Ask each person for one thing that they will look at in their own service.',
    basis: 'The case study was written with the form of this site. The running order is the form’s own.',
  };
  return { path: `content/facilitator-notes/${id}.yaml`, text: yaml(fields) };
}

function sourceFile(id: string, title: string, study: Study, { today, madeBy }: Setting): LibraryFile {
  const fields = {
    title: oneLine(title),
    shortTitle: `${oneLine(title)} (own account, ${today.slice(0, 4)})`,
    summary: 'A case study that those who did the work wrote with the form of this site. The library takes over what it says.',
    publisher: oneLine(study.askService),
    year: today.slice(0, 4),
    nations: study.nations,
    kind: 'Account of those who did the work',
    licence: 'It states no licence. It was written to be shared in this library.',
    cautions: ['Those who did the work wrote it. Nobody else has checked it.', `To ask: ${whomToAsk(study)}.`],
    outline: [{ id: 'whole', title: 'The whole text' }],
    passages: [
      {
        id: passageId(id),
        kind: 'case-study',
        section: 'whole',
        locator: `The whole text, written with ${madeBy}`,
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

const readMe = (files: readonly LibraryFile[]) => `What to do with these files

They are for whoever looks after the content of the site.

1. Put each file where its folder says, in the folder of the project. An area that keeps content of its own apart
   puts them into local/ in place of content/.
${files.map(({ path }) => `   ${path}`).join('\n')}
2. Run: npm run check:content
3. Read all three. The case study is told by those who did the work, and nobody else has checked it. The source says so,
   and says who may be asked. The notes for facilitators are a beginning: say more where you can.
4. docs/add-a-case-study.md tells the rest.
`;

/** The files in one zip, with a page that says where each belongs. */
export function libraryZip(title: string, study: Study, setting: Setting): OutgoingFile {
  const files = libraryFiles(title, study, setting);
  const texts = [...files, { path: 'READ ME FIRST.txt', text: readMe(files) }];
  const bytes = zipSync(Object.fromEntries(texts.map(({ path, text }) => [path, strToU8(text)])));
  return { name: fileName(title, 'zip', 'for the library'), content: new Blob([bytes], { type: 'application/zip' }) };
}
