// Makes a library of any size that behaves like the real one to a search index, for benchmarks only.
// New entries take the shape of real ones and are put together from shuffled sentences, so that word frequencies stay true;
// some words become new ones, at a rate that lets the vocabulary grow with the text as it does in real collections (Heaps’ law).
import type { SearchRecord } from '../../src/features/search/index-build/record.ts';
import { seededRandom } from '../../src/library/seeded-random.ts';

/** Share of longer words that become another word. */
const NEW_WORDS = 0.06;
/** Of those, the share that nobody has used before. */
const UNSEEN = 0.3;
const SYLLABLES =
  'ba be bi bo bu ca ce co da de di do fa fe fi ga go ha he hi la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  );

const sentencesOf = ({ text }: SearchRecord) => text.split(/(?<=[.!?])\s+/u).filter(Boolean);

/**
 * The real records, and as many more as it takes.
 * @param real records of the real library
 * @param entries how many entries the library should have; parts of entries come on top, in the real proportion
 */
export function generateLibrary(real: readonly SearchRecord[], entries: number): SearchRecord[] {
  const random = seededRandom(entries);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const realEntries = real.filter((record) => !record.within).length;
  const total = Math.round((real.length / realEntries) * entries);
  const sentences = real.flatMap(sentencesOf);
  const aliases = real.flatMap((record) => record.aliases);
  const invented: string[] = [];
  const invent = () => {
    if (invented.length > 0 && random() > UNSEEN) return invented[Math.floor(invented.length * random() ** 2)]!;
    const word = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
    invented.push(word);
    return word;
  };
  const vary = (text: string) => text.replace(/[a-z]{5,}/gu, (word) => (random() < NEW_WORDS ? invent() : word));

  const made = Array.from({ length: Math.max(0, total - real.length) }, (_, number): SearchRecord => {
    const shape = pick(real);
    return {
      ...shape,
      key: `made/${number}`,
      url: `/made/${number}/`,
      title: vary(shape.title),
      aliases: shape.aliases.map(() => vary(pick(aliases))),
      summary: vary(shape.summary),
      text: Array.from({ length: sentencesOf(shape).length }, () => vary(pick(sentences))).join(' '),
    };
  });
  return [...real, ...made];
}
