// A worksheet as a report: what it shows, its table, and what follows from it. And a blank of a tool, to be filled in by hand.
import { ACTION_STATUS_LABELS } from '../../../library/agreed-actions.ts';
import { heading, list, orderedList, table, text, type Block, type Inline, type Run } from '../../../library/text/block.ts';
import type { Report, ReportSection } from '../../../library/text/report.ts';
import { draw } from '../drawing/draw.ts';
import { blankRows } from '../model/blank-rows.ts';
import { formBlocks, NOT_ASKED } from './form.ts';
import { apartFirst } from '../model/apart-first.ts';
import { byPart } from '../model/by-part.ts';
import { meantFor, type Column } from '../model/definition.ts';
import { exampleLine } from '../model/example-left.ts';
import { isSpread, spreadWords, type Heard } from '../model/heard.ts';
import { dayWords, isAsked, rowWords, type Row, type ToolOfWorksheet, type Worksheet } from '../model/worksheet.ts';
import * as texts from '../texts.ts';

/** How many columns fit on a sheet with cells that can be written in: 30 millimetres wide or more, and one and a half for what names the row. */
const MOST_COLUMNS = { a4: 3, 'a4-wide': 6 } as const;
const NAME_WIDTH = 1.5;

const paperFor = (columns: number): NonNullable<Report['paper']> =>
  columns <= MOST_COLUMNS.a4 ? 'a4' : columns <= MOST_COLUMNS['a4-wide'] ? 'a4-wide' : 'a3-wide';
/** A grid is drawn with all of its stages, whichever are used: only the largest sheet keeps their words readable. */
function paperOf({ definition }: Worksheet, columns: number): NonNullable<Report['paper']> {
  const isWideGrid = definition.pictures[0]!.kind === 'grid' && definition.columns.length > MOST_COLUMNS.a4;
  return isWideGrid ? 'a3-wide' : paperFor(columns);
}
/** Where one thing is asked of each row, it gets the larger part of the sheet. */
const widthsFor = (columns: number) => (columns === 1 ? [1, NAME_WIDTH] : [NAME_WIDTH, ...Array.from({ length: columns }, () => 1)]);

/** Sheets and checklists are gone on with by hand: their columns stay, filled in or not. */
const isFilledInByHand = ({ definition }: Worksheet) => ['sheet', 'checklist'].includes(definition.pictures[0]!.kind);

/** Columns that hold something, so that a report has no empty ones. All of them where nothing does, or where people write on. */
function usedColumns(worksheet: Worksheet): Column[] {
  const { definition, rows } = worksheet;
  if (isFilledInByHand(worksheet)) return definition.columns;
  const used = definition.columns.filter(({ id }) => rows.some(({ cells }) => cells[id] !== undefined));
  return used.length > 0 ? used : definition.columns;
}

function tableOf(worksheet: Worksheet, rows: readonly Row[], columns: readonly Column[], caption: string) {
  return {
    ...table(
      caption,
      [worksheet.definition.rowName, ...columns.map(({ label }) => label)],
      rows.map((row) => [row.label, ...columns.map((column) => (isAsked(row, column) ? rowWords(worksheet, row, column) : NOT_ASKED))]),
      widthsFor(columns.length),
    ),
    ...(isFilledInByHand(worksheet) && { toWriteIn: true }),
  };
}

const actionsSection = ({ actions }: Worksheet): ReportSection[] =>
  actions.length === 0
    ? []
    : [
        {
          heading: texts.whatWeDoNext,
          level: 1,
          blocks: [
            table(
              texts.actions,
              [texts.action, texts.whoRole, texts.by, texts.done],
              actions.map(({ text: what, role, due, status }): Inline[] => [
                what,
                role,
                due && dayWords(due),
                status === 'dropped' ? ACTION_STATUS_LABELS.dropped : [{ text: ACTION_STATUS_LABELS.done, box: status === 'done' ? 'ticked' : 'empty' }],
              ]),
              [3, 1.5, 1.2, 0.8],
            ),
          ],
        },
      ];

/** What people answered on slips, those rows first on which they are furthest apart. Nothing where nobody was asked. */
function answersSection({ definition, rows }: Worksheet): ReportSection[] {
  const blocks = definition.columns.filter(isSpread).flatMap((column): Block[] => {
    const answered = apartFirst(rows, column);
    const groups = (heard: Heard) => heard.groups.map(({ label, counts }) => `${label}, ${spreadWords(column, counts)}.`);
    return answered.length === 0
      ? []
      : [
          table(
            column.label,
            [definition.rowName, texts.whatPeopleAnswered],
            answered.map(({ row, heard }) => [row.label, [`${spreadWords(column, heard.counts)}.`, ...groups(heard)].join(' ')]),
            [1, 1.5],
          ),
        ];
  });
  return blocks.length === 0 ? [] : [{ heading: texts.howFarApartPeopleAre, level: 1, blocks }];
}

/** The worksheet. `day`: year-month-day on which it leaves. */
export function worksheetReport(title: string, worksheet: Worksheet, { madeBy, day }: { madeBy: string; day: string }): Report {
  const { definition, tool, roles, rows } = worksheet;
  const columns = usedColumns(worksheet);
  const whole = (caption: string) => tableOf(worksheet, rows, columns, caption);
  const drawn = definition.pictures.flatMap((picture): ReportSection[] => {
    const drawing = draw(title, worksheet, picture);
    return drawing
      ? [
          {
            heading: picture.title,
            level: 1,
            blocks: [{ is: 'picture', caption: picture.words, ...drawing, words: [text(texts.tableBelowSaysTheSameInWords)] }],
          },
        ]
      : [];
  });
  const parts = byPart(rows);
  const isForm = meantFor(definition).isHandedOver;
  const tables: Block[] = isForm
    ? parts.flatMap(([part, inPart]) => [...(part ? [heading(part)] : []), ...formBlocks(definition, inPart, formCell(worksheet))])
    : parts.length > 1
      ? parts.flatMap(([part, inPart]) => [heading(part ?? texts.more), tableOf(worksheet, inPart, columns, part ?? definition.rowName)])
      : [whole(tool.title)];
  const line = exampleLine(worksheet);
  const known = roles.map((role) => role.trim()).filter(Boolean);
  return {
    title,
    lead: [
      `${tool.title}, ${dayWords(day)}`,
      ...(known.length > 0 ? [texts.whoTookPartKnown(known.join(', '))] : []),
      ...(line ? [line] : []),
      texts.madeWithMadeByItShouldHoldNothing(madeBy),
    ],
    madeBy,
    paper: isForm ? 'a4' : paperOf(worksheet, columns.length),
    sections: [
      ...drawn,
      { heading: drawn.length > 0 ? texts.inWords : (definition.pictures[0]?.title ?? tool.title), level: 1, blocks: tables },
      ...answersSection(worksheet),
      ...actionsSection(worksheet),
    ],
  };
}

/** Boxes to tick, one a line. `ticked`: the label of the one that is. */
const boxed = (labels: readonly string[], ticked?: string): Run[] =>
  labels.flatMap((label, index): Run[] => [...(index > 0 ? ['\n'] : []), { text: label, box: label === ticked ? 'ticked' : 'empty' }]);

/** A cell of a form that is filled in: a choice keeps its boxes, so that the sheet reads as it was signed. */
const formCell =
  (worksheet: Worksheet) =>
  (row: Row, column: Column): Inline =>
    column.kind === 'choice'
      ? boxed(
          column.choices.map(({ label }) => label),
          rowWords(worksheet, row, column),
        )
      : rowWords(worksheet, row, column);

/** A cell to fill in by hand: boxes for what is chosen, room for everything else. */
function emptyCell(column: Column): Inline {
  switch (column.kind) {
    case 'choice':
      return boxed(column.choices.map(({ label }) => label));
    case 'tick':
      return boxed(['']);
    case 'scale':
      return Array.from({ length: column.steps }, (_, index): Run => ({ text: `${index + 1} `, box: 'empty' }));
    case 'text':
    case 'role':
    case 'number':
    case 'date':
    case 'votes':
    case 'row':
      return '';
  }
}

const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** The heading of a column to fill in, with what its numbers mean. */
export function headOf(column: Column): string {
  const more = column.kind === 'scale' ? `1 ${small(column.low)}, ${column.steps} ${small(column.high)}` : column.hint && small(column.hint);
  return more ? `${column.label} (${more})` : column.label;
}

/** What a blank asks for above its sheet, with room for a line or two of handwriting. */
const aboutTable = (asked: readonly string[]): Block => ({ ...table(texts.toFillInFirst, [...asked], [asked.map(() => '')]), toWriteIn: true });

/** Where a group writes down what follows. */
const ROOM_FOR_ACTIONS: ReportSection = {
  heading: texts.whatWeDoNext,
  level: 1,
  blocks: [
    {
      ...table(
        texts.actions,
        [texts.action, texts.whoRole, texts.by],
        [
          ['', '', ''],
          ['', '', ''],
          ['', '', ''],
        ],
        [3, 1.5, 1],
      ),
      toWriteIn: true,
    },
  ],
};

/** A blank of a tool. `address`: where its page is, as people read it. */
export function blankReport({ tool, definition }: ToolOfWorksheet, { madeBy, address }: { madeBy: string; address: string }): Report {
  const { columns } = definition;
  const toFillIn = (rows: readonly Row[], caption: string): Block => ({
    ...table(
      caption,
      [definition.rowName, ...columns.map(headOf)],
      rows.map((row) => [
        row.hint ? [row.label, '\n', { text: row.hint, em: true }] : row.label,
        ...columns.map((column) => (isAsked(row, column) ? emptyCell(column) : NOT_ASKED)),
      ]),
      widthsFor(columns.length),
    ),
    toWriteIn: true,
  });
  const parts = byPart(blankRows(definition));
  const steps = tool.steps.map(({ title, minutes }) => (minutes === undefined ? title : texts.titleMinutes(title, minutes)));
  const use = meantFor(definition);
  const forWorker: ReportSection[] = [
    ...(definition.prompts.length > 0 ? [{ heading: texts.askWhileYouFillItIn, level: 1 as const, blocks: [list(definition.prompts)] }] : []),
    ...(use.hasActions ? [ROOM_FOR_ACTIONS] : []),
    { heading: texts.steps, level: 1, blocks: [orderedList(steps)] },
  ];
  return {
    title: tool.title,
    lead: [`${definition.intro} ${use.onPaper}`, ...(use.isHandedOver ? [texts.tickOrWriteWithThePerson] : []), `${madeBy}: ${address}`],
    madeBy,
    paper: use.isHandedOver ? 'a4' : paperFor(columns.length),
    sections: [
      ...(use.about.length > 0 ? [{ heading: texts.aboutThisSheet, level: 1 as const, blocks: [aboutTable(use.about)] }] : []),
      {
        heading: definition.pictures[0]?.title ?? tool.title,
        level: 1,
        blocks: parts.flatMap(([part, rows]) => [
          ...(part ? [heading(part)] : []),
          ...(use.isHandedOver ? formBlocks(definition, rows, (_, column) => emptyCell(column)) : [toFillIn(rows, part ?? tool.title)]),
        ]),
      },
      ...(use.isHandedOver
        ? forWorker.map((section, index) =>
            index === 0 ? { ...section, heading: texts.forTheWorkerHeading(section.heading.toLowerCase()), startsPage: true } : section,
          )
        : forWorker),
    ],
  };
}
