// Who is expected to hand back, and who has not: names that the trainer typed, beside those that came.
import type { Collected } from './collected.ts';

const plain = (name: string) => name.trim().replace(/\s+/g, ' ');
const key = (name: string) => plain(name).toLocaleLowerCase('en');

/** The names that are expected, each once, as they were typed. */
export function expectedNames({ expected = '' }: Pick<Collected, 'expected'>): string[] {
  const names = expected.split(/[\n;]/).map(plain).filter(Boolean);
  return names.filter((name, place) => names.findIndex((other) => key(other) === key(name)) === place);
}

/** Those who are expected and have not handed back under that name. Capital letters and spaces do not matter. */
export function missingNames(collected: Pick<Collected, 'expected' | 'returns'>): string[] {
  const here = new Set(collected.returns.map(({ name = '' }) => key(name)));
  return expectedNames(collected).filter((name) => !here.has(key(name)));
}

/** The same with nobody named, for showing it in a room. */
export const withoutNames = (collected: Collected): Collected => ({ ...collected, returns: collected.returns.map(({ name: _, ...one }) => one) });
