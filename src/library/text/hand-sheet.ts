// Sheets for hands rather than for reading: a poster for a wall, to stick notes on, and cards to cut out. What they hold, without a word on
// how a file format draws it. Text to read is in blocks (schema.ts).

/** What stands at the head and the foot of each. */
interface HandSheet {
  title: string;
  /** What to do with it, in a line; empty on a sheet that belongs to one before it. */
  lead: string;
  /** Which site made it, and where its page is, as people read it. */
  madeBy: string;
}

/** One direction of a plane: what it is, and what its ends mean. */
export interface Axis {
  label: string;
  low: string;
  high: string;
}

/** The large empty area of a poster. */
export type PosterArea =
  /** Stages from left to right, lanes below each other. */
  | {
      is: 'grid';
      /** What the lanes are. */
      corner: string;
      stages: string[];
      lanes: {
        label: string;
        hint?: string | undefined;
        /** What it says above a lane from which on people do not see. */ below?: string | undefined;
        line?: { low: string; high: string } | undefined;
      }[];
    }
  | { is: 'plane'; across: Axis; up: Axis; corners?: Record<'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight', string> | undefined }
  /** Fields beside each other; one without a name is named by the group. */
  | { is: 'fields'; labels: string[] };

/** A poster on one sheet of A3, the long side across; of several that belong together each is one. */
export interface Poster extends HandSheet {
  /** What the picture is called. */
  heading: string;
  area: PosterArea;
  /** What to write on notes before they are put up; none where people think of them themselves. */
  notes: string[];
  /** Questions to ask while the group works. */
  prompts: string[];
}

export interface Card {
  /** Small words above, such as a heading that several cards share. */
  over?: string | undefined;
  /** Empty on a card that people write themselves. */
  text: string;
  /** Smaller words below. */
  hint?: string | undefined;
  /** What is noted on it, each with its name; an empty value is room to write. */
  lines: (readonly [name: string, value: string])[];
}

/** Cards on sheets of A4 with lines to cut along. */
export interface CardSheets extends HandSheet {
  cards: Card[];
}

/** How cards lie on a sheet. Millimetres. */
export const CARD_SHEET = { across: 2, width: 92, usable: 250 } as const;
/** What the words of a card take of its height, and each line that is noted on it, so that it can be written in by hand. Millimetres. */
const CARD_WORDS = 26;
const CARD_LINE = 16;
const MOST_DOWN = 4;

/** The height of the cards of a set, so that each has room: all the same, as many below each other as fit on a sheet. Millimetres. */
export function cardHeight({ cards }: Pick<CardSheets, 'cards'>): number {
  const needed = CARD_WORDS + CARD_LINE * Math.max(0, ...cards.map(({ lines }) => lines.length));
  const down = Math.min(Math.max(Math.floor(CARD_SHEET.usable / needed), 1), MOST_DOWN);
  return Math.floor(CARD_SHEET.usable / down);
}
