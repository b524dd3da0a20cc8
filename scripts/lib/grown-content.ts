// Makes a library of any size from the real one: copies of the entries that a library gains as it grows, under new ids and titles.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What a growing library gains. Its dimensions, ideas, models and sources stay, and so does what is quoted from these. */
const GROWING = ['case-studies', 'facilitator-notes', 'question-sets', 'tools', 'groups', 'guidance'];

/** The text of an entry as that of its copy: another title, since two entries never share one; notes go with the copy of their case study. */
export const copyOf = (text: string, number: number): string =>
  text.replace(/^(title: .*?)(["']?)$/m, `$1 ${number}$2`).replace(/^(caseStudy: .*?)(["']?)$/m, `$1-${number}$2`);

/** Grows a content folder in place to `times` its size. */
export function growContent(content: string, times: number): void {
  for (const collection of GROWING) {
    const folder = join(content, collection);
    for (const name of readdirSync(folder).filter((found) => !found.startsWith('_'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      const ending = extname(name);
      for (let number = 2; number <= times; number++) writeFileSync(join(folder, `${name.slice(0, -ending.length)}-${number}${ending}`), copyOf(text, number));
    }
  }
}
