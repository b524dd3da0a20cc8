// Finds the object through which a learning platform is spoken to: in a window around this one, or in the one that opened it.
import type { ScormEdition } from '../scorm-edition.ts';
import { NAMES } from './elements.ts';

/** The part of a window that is looked at. */
export interface WindowLike {
  parent: WindowLike;
  top: WindowLike | null;
  opener: unknown;
}
/** The object of the platform, whose methods are not known for certain. */
export type ForeignApi = Record<string, unknown>;

/** Windows in windows, at most; the number of ADL’s own search. */
const MOST_LEVELS = 500;

/** Reads something of another window. A window of another site refuses, and has nothing for us. */
function guarded<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => (typeof value === 'object' && value !== null) || typeof value === 'function';

function apiAround(start: WindowLike, name: string): ForeignApi | undefined {
  let view: WindowLike | undefined = start;
  for (let level = 0; view && level <= MOST_LEVELS; level++) {
    const here: WindowLike = view;
    const api = guarded(() => (here as unknown as ForeignApi)[name]);
    if (isObject(api)) return api as ForeignApi;
    const parent: WindowLike | undefined = guarded(() => here.parent);
    view = parent === here ? undefined : parent;
  }
  return undefined;
}

/** The platform’s object for an edition, or undefined where there is none. */
export function findApi(start: WindowLike, edition: ScormEdition): ForeignApi | undefined {
  const { api: name } = NAMES[edition];
  const openers = [guarded(() => start.opener), guarded(() => start.top?.opener)].filter(isObject) as WindowLike[];
  return [start, ...openers].map((view) => apiAround(view, name)).find((api) => api !== undefined);
}
