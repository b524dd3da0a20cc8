// How many are in, and how many are still missing, in words. Without names.

/** Example: 5 of 8 people’s answers are in. Three are still missing. @param expected how many people are expected, if that was said */
export function whoIsInWords(count: number, expected: number | undefined): string {
  if (count === 0) return `Nobody’s answers are in yet.${expected ? ` ${expected} people are expected.` : ''}`;
  const are = `${count} ${count === 1 ? 'person’s' : 'people’s'} answers are in.`;
  if (!expected) return are;
  if (count >= expected) return `${are} That is everyone${count > expected ? `, and ${count - expected} more than expected` : ''}.`;
  return `${are} ${expected - count} of ${expected} ${expected - count === 1 ? 'is' : 'are'} still missing.`;
}
