// What the build tells the service worker, and the list of files that it writes for it.
import type { Part } from './messages.ts';

/** A file of the site: its path below the base path, and its revision (revision.ts). Null: the name changes with what the file holds. */
export type ListedFile = readonly [path: string, revision: string | null];
/** With the bytes that come over the line where the host compresses, and those that it takes up on the device. */
export type WeighedFile = readonly [...ListedFile, sent: number, size: number];

/** The list of all that can be kept, one file of its own: only who keeps the whole site fetches it. */
export interface FileList {
  release: string;
  parts: Record<Part, readonly WeighedFile[]>;
  /** The search index, which comes as one file with the site. */
  index: { sent: number; size: number };
}

/** What is put into the service worker. Addresses with the base path. */
export interface Built {
  base: string;
  /** Changes with any file of the site. */
  release: string;
  /** Changes with the search index. */
  index: string;
  /** What is there from the start, whoever searches or teaches. */
  shell: readonly ListedFile[];
  /** What teaching in a room needs besides. */
  teaching: readonly ListedFile[];
}

/** The page that stands in for pages that are not there. */
export const FALLBACK = 'offline/not-here/';

/** Where the list of a release is, below the base path. */
export const listPath = (release: string): string => `offline/${release}.json`;
