// Damages a text in the ways that happen between people: cut, a letter changed, a piece lost, doubled, turned round or put in.
import fc from 'fast-check';

interface Mutation {
  kind: 'cut' | 'change' | 'lose' | 'double' | 'swap' | 'insert';
  /** Where, as a share of the text. */
  at: number;
  length: number;
  text: string;
}

/** One to three mutations to be made one after the other. */
export const someMutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('cut', 'change', 'lose', 'double', 'swap', 'insert'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 30 }),
    text: fc.oneof(fc.string({ minLength: 1, maxLength: 12 }), fc.constantFrom('"__proto__":{"polluted":true},', '<script>', '9', '"', '}')),
  }),
  { minLength: 1, maxLength: 3 },
);

function mutateOnce(text: string, { kind, at, length, text: extra }: Mutation): string {
  const start = Math.floor(at * text.length);
  const [before, piece, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  if (kind === 'cut') return before;
  if (kind === 'change') return before + extra + text.slice(start + extra.length);
  if (kind === 'lose') return before + after;
  if (kind === 'double') return before + piece + piece + after;
  if (kind === 'swap') return before + [...piece].reverse().join('') + after;
  return before + extra + piece + after;
}

/** The text after all mutations. */
export const mutate = (text: string, mutations: readonly Mutation[]): string => mutations.reduce(mutateOnce, text);
