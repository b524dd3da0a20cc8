// Makes a new entry from the template of its collection.
import { stringify } from 'yaml';

/** Stands in templates wherever an entry needs its own id, such as in the ids of a source's passages. */
const OWN_ID = /\btemplate-id\b/g;

/**
 * The text of a new entry: the template with its own title, id and day. Comments for the writer stay.
 * @param today the day, as year-month-day
 */
export function starterOf(template: string, id: string, today: string): string {
  const words = id.replaceAll('-', ' ');
  // Titles of some kinds begin with the same words and a colon.
  const start = /^title: "(.+: )/m.exec(template)?.[1] ?? '';
  const title = stringify(start + words[0]!.toUpperCase() + words.slice(1)).trim();
  return template
    .replace(/^title: .*$/m, () => `title: ${title}`)
    .replace(/^reviewed: .*$/m, `reviewed: ${today}`)
    .replace(OWN_ID, id);
}
