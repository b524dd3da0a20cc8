// What pages and the service worker say to each other.

/** Asks it to keep the whole search index on this device. */
export const KEEP_SEARCH = 'keep-search';

/** Asks it to keep what teaching in a room needs: the pages for it with their programs, and the data files that are named. */
export interface KeepRoom {
  keep: 'teaching';
  /** Addresses on this site, with the base path. */
  files: readonly string[];
}

/** The two parts of the whole site: all that is read and used, and the files for Word and for printing. */
export const PARTS = ['site', 'downloads'] as const;
export type Part = (typeof PARTS)[number];

/** Asks what of the whole site is kept. The answer, through the port that comes with it, is an `IsKept`. */
export interface AskKept {
  ask: 'kept';
}

/** Asks to keep parts of the whole site, or to go on with it. Answers through the port: `Progress`, and one `Outcome` at the end. */
export interface KeepParts {
  keep: 'parts';
  parts: readonly Part[];
}

/** Says that somebody has asked for the newest version now, on whatever line. Answers through the port when that is noted. */
export interface Allow {
  allow: 'update';
}

/** Asks to take the whole site out again. The answer is an `IsKept`. What has been read by itself stays. */
export interface TakeOut {
  take: 'out';
}

/** Said through the port of a `KeepParts`: it should stop. What is there stays. */
export const STOP = 'stop';

/** What is there of the whole site. */
export interface IsKept {
  /** Parts that are there whole. */
  parts: readonly Part[];
  /** Whether they are those of this version of the site; where nothing is whole, true. */
  isCurrent: boolean;
  /** Whether some files are there of a part that is not whole. */
  isBegun: boolean;
  /** Bytes that the whole parts take up on the device. */
  bytes: number;
}

/** How far it is, in bytes as they are sent. */
export interface Progress {
  done: number;
  of: number;
}

/** Why it ended: all there; a while is over and it should be asked again; stopped; or what went wrong. */
export type Ended = 'whole' | 'more' | 'stopped' | Trouble;
/** `full`: no room is left. `connection`: a file did not come. `other`: what came was not the file of this version. */
export type Trouble = 'full' | 'connection' | 'other';
export interface Outcome {
  ended: Ended;
}

const isRecord = (message: unknown): message is Record<string, unknown> => typeof message === 'object' && message !== null;

/** Whether a message asks for that. Messages come from pages of this site only, but may come from an older version of one. */
export const isKeepRoom = (message: unknown): message is KeepRoom => isRecord(message) && message['keep'] === 'teaching' && Array.isArray(message['files']);
/** See isKeepRoom. */
export const isKeepParts = (message: unknown): message is KeepParts =>
  isRecord(message) && message['keep'] === 'parts' && Array.isArray(message['parts']) && message['parts'].every((part) => PARTS.includes(part as Part));
/** See isKeepRoom. */
export const isAskKept = (message: unknown): message is AskKept => isRecord(message) && message['ask'] === 'kept';
/** See isKeepRoom. */
export const isAllow = (message: unknown): message is Allow => isRecord(message) && message['allow'] === 'update';
/** See isKeepRoom. */
export const isTakeOut = (message: unknown): message is TakeOut => isRecord(message) && message['take'] === 'out';
