// A protocol as a report: what is agreed as finished text, the rest marked, then where things stand, actions, and where every line comes from.
import { ACTION_STATUS_LABELS } from '../../../../library/agreed-actions.ts';
import { facts, list, strong, table, text, type Block, type Inline, type Run } from '../../../../library/text/block.ts';
import { joinSentences } from '../../../../library/plain-text.ts';
import type { Report, ReportSection } from '../../../../library/text/report.ts';
import { longDay } from '../../../../library/words.ts';
import { allActions } from '../model/actions.ts';
import { progressOf, progressWords } from '../model/progress.ts';
import {
  isBorrowed,
  isLeftOut,
  isMostlyRoom,
  isUntouched,
  lineName,
  lineNumbers,
  linesIn,
  STATE_LABELS,
  type Line,
  type LocalProtocol,
  type Passage,
} from '../model/protocol.ts';
import * as texts from '../texts.ts';

/** What a report is made with. */
export interface ReportSetting {
  /** The name of the site. */
  madeBy: string;
  /** Year-month-day on which it leaves. */
  day: string;
  /** The whole address of a path of the site. */
  address: (path: string) => string;
}

/** Names with values; those without a value are left out. */
const known = (named: readonly (readonly [name: string, value: string])[]): Block[] => {
  const there = named.map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== '');
  return there.length > 0 ? [facts(there)] : [];
};

const ownerFacts = ({ owner, by, known: sign }: Line): Block[] =>
  known([
    [texts.owner, owner],
    [texts.by, by && longDay(by)],
    [texts.howWeWillKnow, sign],
  ]);

const NOT_YET = texts.notYetAgreed;

/** So many lines to write on by hand stand in each empty cell on paper. */
const RULED = 3;
/** A table with room in it, for a pen or to type in. */
const withRoom = (...words: Parameters<typeof table>): Block => ({ ...table(...words), toWriteIn: true, ruled: RULED });

/** What is asked of each line, where nothing is written yet. */
const ASKED = [texts.whereWeAreNow, texts.whatWeAgree, texts.ownerRole, texts.byWhen, texts.howWeWillKnow];

/** Lines that nobody has written about, each with room for all that is asked. */
const roomFor = (lines: readonly Line[], named: (line: Line) => string): Block =>
  withRoom(
    texts.notYetAgreedWithRoom,
    [texts.line, ...ASKED],
    lines.map((line) => [[{ text: named(line), strong: true }, ...(line.hint ? ['\n', line.hint] : [])], ...ASKED.map(() => '')]),
    [2.4, 2, 2.4, 1.4, 1.1, 1.8],
  );

/** A line that is agreed reads as finished text; any other says first that it is not. */
function lineBlocks(line: Line): Block[] {
  if (line.state === 'agreed' && line.agreed.trim()) return [text(line.agreed.trim()), ...ownerFacts(line)];
  const mark = line.state === 'discussing' ? texts.notYetBeingDiscussed(NOT_YET) : `${NOT_YET}.`;
  const source = line.borrowed && isBorrowed(line) ? texts.borrowedFromTitle(line.borrowed.from.title) : '';
  return [
    text([{ text: mark, strong: true }, ...(line.agreed.trim() ? [texts.proposedSource(source)] : [])]),
    ...(line.agreed.trim() ? [{ is: 'quote' as const, runs: [line.agreed.trim()] }] : []),
    ...known([[texts.whereWeAreNow, line.now]]),
    ...ownerFacts(line),
  ];
}

function sectionOf(protocol: LocalProtocol, numbers: ReadonlyMap<string, string>, at: number): ReportSection[] {
  const { id, title, words } = protocol.sections[at]!;
  const lines = linesIn(protocol, id);
  const out = lines.filter(isLeftOut);
  const named = (line: Line) => `${numbers.get(line.id)!} ${lineName(line)}`;
  const kept = lines
    .filter((line) => !isUntouched(line) && !isLeftOut(line))
    .map((line): ReportSection => ({ heading: named(line), level: 2, blocks: lineBlocks(line) }));
  const blank = lines.filter(isUntouched);
  const room = blank.length > 0 ? [roomFor(blank, named)] : [];
  /** Where nothing else stands in the section, room to write follows its heading. */
  const isBlank = kept.length === 0;
  const head: ReportSection = {
    heading: `${at + 1}. ${title}`,
    level: 1,
    startsPage: at === 0,
    id: `section-${at + 1}`,
    blocks: [...(words ? [text(words)] : []), ...(isBlank ? room : [])],
  };
  const untouched: ReportSection[] =
    isBlank || blank.length === 0 ? [] : [{ heading: NOT_YET, level: 2, blocks: [text(texts.nothingIsWrittenAboutTheseLinesYet), ...room] }];
  const leftOut: ReportSection[] =
    out.length === 0
      ? []
      : [
          {
            heading: texts.leftOut,
            level: 2,
            blocks: [
              list(
                out.map((line): Inline => [
                  strong(joinSentences([`${numbers.get(line.id)!} ${lineName(line)}`])),
                  ' ',
                  line.leftOut?.trim() ? line.leftOut.trim() : texts.noReasonGiven,
                ]),
              ),
            ],
          },
        ];
  return [head, ...kept, ...untouched, ...leftOut];
}

/** A section that is one table; none without rows. */
const asTable = (heading: string, id: string, words: Parameters<typeof table>): ReportSection[] =>
  words[2].length > 0 ? [{ heading, level: 1, id, blocks: [table(...words)] }] : [];

const actionsSection = (protocol: LocalProtocol, numbers: ReadonlyMap<string, string>): ReportSection[] =>
  asTable(texts.actions, 'actions', [
    texts.whatHasToBeDone,
    [texts.line, texts.action, texts.whoRole, texts.by, texts.status],
    allActions(protocol).map(({ line, action }) => [
      numbers.get(line.id)!,
      action.text,
      action.role,
      action.due && longDay(action.due),
      ACTION_STATUS_LABELS[action.status],
    ]),
    [0.6, 3, 1.5, 1.3, 0.9],
  ]);

/** Where the partnership stood when it wrote: of every line that says so. */
const standing = ({ lines }: LocalProtocol, numbers: ReadonlyMap<string, string>): ReportSection[] =>
  asTable(texts.annexAWhereWeWereWhenWeAgreed, 'annex-a', [
    texts.whereWeAreNowByLine,
    [texts.line, texts.whereWeAreNow, texts.fromLabel],
    lines
      .filter((line) => line.now.trim() && !isLeftOut(line) && line.state === 'agreed')
      .map((line) => [numbers.get(line.id)!, line.now.trim(), line.nowTaken?.from.title ?? '']),
    [0.6, 4, 1.4],
  ]);

const passageWords = ({ label, source, locator, path, population }: Passage, address: ReportSetting['address']): Run[] => [
  '\n',
  { text: label, href: address(path) },
  `, ${source}, ${locator}${population ? texts.aboutPopulation(population) : ''}`,
];

/** Every line with the passages that it rests on, or that it is the partnership’s own. */
function sources(protocol: LocalProtocol, numbers: ReadonlyMap<string, string>, { address }: ReportSetting, letter: string): ReportSection {
  const rows = protocol.sections
    .flatMap(({ id }) => linesIn(protocol, id))
    .map((line): Inline[] => {
      const passages = line.cites.flatMap((id) => protocol.passages[id] ?? []);
      const from: Run[] = passages.length > 0 ? passages.flatMap((passage) => passageWords(passage, address)) : [texts.partnershipsOwnLine];
      const borrowed: Run[] = line.borrowed ? [texts.beganFrom, { text: line.borrowed.from.title, href: address(line.borrowed.from.path) }] : [];
      return [numbers.get(line.id)!, [{ text: lineName(line), strong: true }, ...from, ...borrowed]];
    });
  return {
    heading: texts.annexLetterWhereEachLineComesFrom(letter),
    level: 1,
    startsPage: true,
    id: 'annex-sources',
    blocks: [text(texts.wordsOfTheLinesAreThisLibrarysOwn), table(texts.linesAndTheirSources, [texts.line, texts.whatItSays], rows, [0.6, 5.4])],
  };
}

/** Room on the title page for what is not said there yet. */
function roomOnCover({ area, owner, reviewOn }: LocalProtocol['about']): Block[] {
  const missing = [
    [texts.forLabel, area],
    [texts.accountableRole, owner],
    [texts.reviewOn, reviewOn],
  ].flatMap(([name = '', value = '']) => (value.trim() === '' ? [name] : []));
  return missing.length > 0
    ? [
        withRoom(
          texts.toFillIn,
          missing,
          [missing.map(() => '')],
          missing.map(() => 1),
        ),
      ]
    : [];
}

/** The protocol. */
export function protocolReport(title: string, protocol: LocalProtocol, setting: ReportSetting): Report {
  const { about, sections, lines, edition } = protocol;
  const { madeBy, day } = setting;
  const numbers = lineNumbers(protocol);
  const progress = progressOf(lines);
  const isWhole = progress.of > 0 && progress.agreed === progress.of;
  const annexA = standing(protocol, numbers);
  const version = [about.version.trim(), longDay(day)].filter(Boolean).join(', ');
  return {
    title,
    lead: [],
    madeBy,
    ...(isMostlyRoom(protocol) && { paper: 'a4-wide' as const }),
    book: {
      contents: 1,
      hasPageNumbers: true,
      isShort: true,
      head: `${title}, ${version}`,
      cover: [
        ...known([
          [texts.forLabel, about.area],
          [texts.version, about.version],
          [texts.date, longDay(day)],
          [texts.accountableRole, about.owner],
          [texts.reviewOn, about.reviewOn && longDay(about.reviewOn)],
          // Of a blank there is nothing to count.
          [texts.howFarItIs, lines.every(isUntouched) ? '' : `${progressWords(progress)}.`],
        ]),
        ...roomOnCover(about),
        text(
          isWhole
            ? texts.allLinesAreAgreed
            : [{ text: texts.thisIsADraft, strong: true }, texts.linesThatAreMarkedNotYetAreOpen(NOT_YET, STATE_LABELS.discussing.toLowerCase())],
        ),
        text(texts.writtenByThePartnershipWithMadeMadeBy(madeBy, edition)),
      ],
    },
    sections: [
      ...sections.flatMap((_, at) => sectionOf(protocol, numbers, at)),
      ...actionsSection(protocol, numbers),
      ...annexA,
      sources(protocol, numbers, setting, annexA.length > 0 ? 'B' : 'A'),
    ],
  };
}

/**
 * The same for paper and the screen: what a title page tells stands first, and nothing is a link inside the text. Sections follow one another, so
 * that no sheet is left half empty.
 */
export function onPaper({ book, sections, ...report }: Report): Report {
  const about: ReportSection = { heading: texts.aboutThisProtocol, level: 1, blocks: book?.cover ?? [] };
  return { ...report, sections: [about, ...sections.map(({ id: _, startsPage: __, ...section }): ReportSection => section)] };
}
