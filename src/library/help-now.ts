// The phone numbers of the help page: their schema, and the check that somebody rang or read them within a year.
import { z } from 'zod';
import { day, text } from './schemas/common.ts';
import type { Issue } from './issue.ts';
import { fileThatCounts } from './layers.ts';
import { monthsBefore } from './rules/reviewed.ts';
import { loadSideFile, readSideFile } from './side-file.ts';
import { slugOf } from './slug.ts';

const HELP_FILE = 'help-now.yaml';

export const helpNowSchema = z.strictObject({
  /** The day somebody last checked every number. */
  checked: day,
  /** Lines by nation, in the order they are shown. */
  nations: z
    .array(
      z.strictObject({
        nation: text,
        lines: z
          .array(
            z.strictObject({
              /** Who answers. */
              name: text,
              /** The number as people read it. Example: 0800 83 85 87 */
              phone: z.string().regex(/^[0-9 ]+$/, 'digits and spaces only'),
              /** What to choose or ask for once the call is answered, in words that go on from “then”. Example: choose option 2 */
              then: text.optional(),
              /** When to ring it, in one sentence. No opening hours: they change. */
              what: text,
              /** For help with mental health that cannot wait: answers name it for each nation. */
              urgent: z.literal(true).optional(),
              /** Only for people under this age. */
              under: z.number().int().positive().optional(),
            }),
          )
          .min(1),
        /** How to find help near you, and what the list leaves out. */
        nearYou: text.optional(),
      }),
    )
    .min(1),
});
/** Lines that anybody can ring, wherever they are. They come before those of each nation. */
export const WHOLE_UK = 'Anywhere in the UK';

export type HelpNow = z.output<typeof helpNowSchema>;
export type HelpLine = HelpNow['nations'][number]['lines'][number];

/** What links to the lines of a nation end with. Example: northern-ireland */
export const nationId = (nation: string): string => slugOf(nation);

/** Reads the help file. @throws if it is missing or does not fit its schema; `helpNowIssues` says so kindly first. */
export function loadHelpNow(root: string): HelpNow {
  const help = loadSideFile(root, HELP_FILE, helpNowSchema);
  if (!help) throw new Error(`There is no content/${HELP_FILE}.`);
  return help;
}

/** Who answers for a nation where a row names the nation; none if its name holds a number, which would read as part of the one to ring. Example: Lifeline */
export const namedBesideNation = ({ name }: Pick<HelpLine, 'name'>): string | undefined => (/\d/u.test(name) ? undefined : name);

/** Those of the whole United Kingdom first, then those of the site’s own nation, then the others as they stand in the file. */
export const inOrder = (help: HelpNow, own: string): HelpNow['nations'] => {
  const rank = ({ nation }: { nation: string }) => (nation === WHOLE_UK ? 0 : nation === own ? 1 : 2);
  return [...help.nations].sort((a, b) => rank(a) - rank(b));
};

/**
 * The lines for people in one nation, for screens that show numbers themselves: those of the whole United Kingdom and its own.
 * @throws as loadHelpNow, and where the nation has none: those of another nation may not be answered there
 */
export function helpLinesOf(root: string, nation: string): Pick<HelpLine, 'name' | 'phone' | 'then'>[] {
  const help = loadHelpNow(root);
  if (!help.nations.some((one) => one.nation === nation)) throw new Error(`${fileThatCounts(root, HELP_FILE)} has no lines for ${nation}.`);
  const forThem = inOrder(help, nation).filter((one) => one.nation === WHOLE_UK || one.nation === nation);
  return forThem.flatMap(({ lines }) => lines.map(({ name, phone, then }) => ({ name, phone, ...(then ? { then } : {}) })));
}

/** help/missing, help/invalid, help/nation and help/out-of-date. `nation` is the one that the site is for. */
export function helpNowIssues(root: string, today: string, nation: string): Issue[] {
  const help = readSideFile(root, HELP_FILE, helpNowSchema, 'help/invalid');
  if (!help) return [{ code: 'help/missing', file: `content/${HELP_FILE}`, message: 'The phone numbers of the help page are missing. Bring the file back.' }];
  const { data, issues, issueAt } = help;
  if (!data) return issues;
  const { checked, nations } = data;
  if (!nations.some((one) => one.nation === nation)) {
    const there = nations.map((one) => one.nation).join(', ');
    const message = `The site is for ${nation} (nation in src/site.config.ts), and there are no lines for ${nation} here. Add them here, or in local/help-now.yaml with your own: lines of another nation are not shown in their place. There are: ${there}.`;
    return [issueAt('help/nation', ['nations'], message)];
  }
  if (checked > today) return [issueAt('help/out-of-date', ['checked'], `checked is ${checked}, which has not come yet.`)];
  if (checked < monthsBefore(today, 12))
    return [issueAt('help/out-of-date', ['checked'], `The numbers were last checked on ${checked}, over twelve months ago. Check each one, then set the day.`)];
  return [];
}
