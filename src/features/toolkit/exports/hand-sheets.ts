// Posters and cards of a worksheet: what is hung on a wall, and what is cut out.
import type { Card, CardSheets, Poster, PosterArea } from '../../../library/text/hand-sheet.ts';
import type { ColumnOf, Definition, Picture, PictureOf } from '../model/definition.ts';
import { exampleLine } from '../model/example-left.ts';
import { cellWords, type Row, type ToolOfWorksheet, type Worksheet } from '../model/worksheet.ts';
import * as texts from '../texts.ts';

/** So many empty fields a board has whose groups have no names yet. */
const FIELDS_TO_NAME = 6;

function areaOf({ columns, rows, rowName }: Definition, picture: Picture): PosterArea | undefined {
  const find = (id: string) => columns.find((column) => column.id === id);
  switch (picture.kind) {
    case 'grid':
      return {
        is: 'grid',
        corner: rowName,
        stages: columns.map(({ label }) => label),
        lanes: rows.map(({ id, label, hint }) => ({
          label,
          // A line is drawn, not noted as a number.
          hint: picture.line?.row === id ? undefined : hint,
          below: picture.belowLine?.row === id ? picture.belowLine.label : undefined,
          line: picture.line?.row === id ? picture.line : undefined,
        })),
      };
    case 'plane':
      return { is: 'plane', across: find(picture.x) as ColumnOf<'scale'>, up: find(picture.y) as ColumnOf<'scale'>, corners: picture.corners };
    case 'board': {
      const group = find(picture.group);
      return { is: 'fields', labels: group?.kind === 'choice' ? group.choices.map(({ label }) => label) : Array.from({ length: FIELDS_TO_NAME }, () => '') };
    }
    case 'checklist':
    case 'deck':
    case 'tree':
    case 'bars':
    case 'line':
    case 'sheet':
      return undefined;
  }
}

/** So many stages and lanes have cells on a sheet of A3 that take the smallest note, which is 38 × 51 millimetres. */
const MOST_STAGES = 4;
const MOST_LANES = 6;

/** A list in parts that are as long as each other, none longer than the most. */
function inParts<One>(list: readonly One[], most: number): One[][] {
  const parts = Math.ceil(list.length / most);
  const size = Math.ceil(list.length / parts);
  return Array.from({ length: parts }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** A grid on as many sheets as its notes need, row by row; each has the names of its stages and lanes, so that none has to be cut or taped. */
function sheetsOf(poster: Poster): Poster[] {
  const { area, heading, lead } = poster;
  if (area.is !== 'grid') return [poster];
  const [across, down] = [inParts(area.stages, MOST_STAGES), inParts(area.lanes, MOST_LANES)];
  const of = across.length * down.length;
  if (of === 1) return [poster];
  return down.flatMap((lanes, below) =>
    across.map((stages, beside): Poster => {
      const sheet = below * across.length + beside + 1;
      return {
        ...poster,
        heading: texts.pictureSheetOf(heading, sheet, of),
        lead: sheet === 1 ? `${lead} ${texts.hangAcrossAndDown(across.length, down.length)}` : '',
        area: { ...area, stages, lanes },
        // The questions stand where the eye ends.
        prompts: sheet === of ? poster.prompts : [],
      };
    }),
  );
}

/** The posters of a tool, one or more for each picture that is meant for a wall; none for others. `madeBy`: the site, and where the tool's page is. */
export const postersOf = ({ tool, definition }: ToolOfWorksheet, madeBy: string): Poster[] =>
  definition.pictures.flatMap((picture): Poster[] => {
    const area = areaOf(definition, picture);
    if (!area) return [];
    const notes = area.is === 'grid' ? [] : definition.rows.map(({ label }) => label);
    const lead = area.is === 'grid' ? definition.intro : picture.words;
    return sheetsOf({ title: tool.title, lead, madeBy, heading: picture.title, area, notes, prompts: definition.prompts });
  });

export const deckOf = ({ pictures }: Definition): PictureOf<'deck'> | undefined => pictures.find((picture) => picture.kind === 'deck');

/** So many empty cards come with a blank set. */
const OWN_CARDS = 2;

/** What is noted on a card besides its pile: everything on a blank, what was written on one that is filled in. */
function linesOf(worksheet: Pick<Worksheet, 'definition' | 'rows'>, { pile }: PictureOf<'deck'>, row: Row, isBlank: boolean): Card['lines'] {
  return worksheet.definition.columns
    .filter(({ id }) => id !== pile)
    .map((column) => [column.label, cellWords(worksheet, column, row.cells[column.id])] as const)
    .filter(([, value]) => isBlank || value !== '');
}

const CUT = texts.cutAlongTheDashedLines;

/** A blank set: the cards of the tool, some to write oneself, and one for each pile. Undefined for a tool without cards. */
export function blankCards({ tool, definition }: ToolOfWorksheet, madeBy: string): CardSheets | undefined {
  const deck = deckOf(definition);
  if (!deck) return undefined;
  const pile = definition.columns.find((column): column is ColumnOf<'choice'> => column.id === deck.pile && column.kind === 'choice')!;
  const empty = (row: Row): Card => ({
    over: row.part ?? definition.rowName,
    text: row.label,
    hint: row.hint,
    lines: linesOf({ definition, rows: [] }, deck, row, true),
  });
  return {
    title: tool.title,
    lead: CUT,
    madeBy,
    cards: [
      ...definition.rows.map((row) => empty({ ...row, cells: {} })),
      ...(definition.ownRows ? Array.from({ length: OWN_CARDS }, (_, index) => empty({ id: `own-${index}`, label: '', cells: {} })) : []),
      ...pile.choices.map(({ label }): Card => ({ over: pile.label, text: label, lines: [] })),
    ],
  };
}

/** The cards as they lie: by pile, each with what is written on it; those that are on none come last. Undefined for a worksheet without cards. */
export function filledCards(title: string, worksheet: Worksheet, madeBy: string): CardSheets | undefined {
  const deck = deckOf(worksheet.definition);
  if (!deck) return undefined;
  const pile = worksheet.definition.columns.find((column): column is ColumnOf<'choice'> => column.id === deck.pile && column.kind === 'choice')!;
  const place = ({ cells }: Row) => pile.choices.findIndex(({ id }) => id === cells[pile.id]);
  const last = pile.choices.length;
  const line = exampleLine(worksheet);
  const rows = [...worksheet.rows].sort((one, other) => ((place(one) + last + 1) % (last + 1)) - ((place(other) + last + 1) % (last + 1)));
  return {
    title,
    lead: line ? `${CUT} ${line}` : CUT,
    madeBy,
    cards: rows.map((row) => ({
      over: [row.part, cellWords(worksheet, pile, row.cells[pile.id]) || texts.onNoPileYet].filter(Boolean).join(' · '),
      text: row.label,
      hint: row.hint,
      lines: linesOf(worksheet, deck, row, false),
    })),
  };
}
