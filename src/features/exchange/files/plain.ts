// Looks through a parsed value for what no file of this site holds.

/** Deepest nesting that is read. Files of this site stay far below it. */
const DEEPEST = 200;

/** Whether a parsed JSON value is nested no deeper than files of this site are and has no key that could reach an object's prototype. Works without recursion. */
export function isPlain(value: unknown): boolean {
  const waiting: [unknown, number][] = [[value, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [one, depth] = next;
    if (typeof one !== 'object' || one === null) continue;
    if (depth > DEEPEST || Object.hasOwn(one, '__proto__')) return false;
    for (const inner of Object.values(one)) waiting.push([inner, depth + 1]);
  }
  return true;
}
