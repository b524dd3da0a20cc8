// The caches of this site in this browser.
//
// `…shell-<release>` holds what is there from the start, put there whole. `…read` holds pages as they are read, with the files they use; that it
// exists says that copies are wanted. `…search-<hash>` holds one search index. `…site` holds the whole site, where somebody asked for it, file by
// file with its revision, and the record of which files make up its last whole state. Names hold the base path: another copy of this site on the
// same host has caches and a worker of its own.
import { offlineCopies } from '../../workbook/stored-names.ts';
import { built } from './worker-scope.ts';

const COPIES = offlineCopies(built.base);
export const SHELL = `${COPIES}shell-${built.release}`;
export const READ = `${COPIES}read`;
/** What the names of caches with search indexes start with. */
export const SEARCHES = `${COPIES}search-`;
export const SEARCH = SEARCHES + built.index;
export const SITE = `${COPIES}site`;

/** An address on this site, of a path below the base path. */
export const addressOf = (path: string): string => new URL(built.base + path, location.origin).href;

/** The names of all caches of this site. */
export const ownCaches = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(COPIES));
