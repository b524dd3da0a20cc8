// Small content folders for the tests: the sound library of tests/fixtures, the real templates, and what a test changes in them.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/library/check.ts';
import { COLLECTIONS } from '../../src/library/refs.ts';
import { wordReport } from '../../src/library/report.ts';

export const projectRoot = join(import.meta.dirname, '../..');
export const fixtures = join(projectRoot, 'tests/fixtures/content');
/** The day on which the fixtures are checked. */
export const TODAY = '2026-11-22';
/** The nation whose help lines they have. */
const NATION = 'Scotland';

/** Path below `content/` → new text, an edit of the text that is there, or `null` to take the file or folder away. */
export type Changes = Record<string, string | null | ((text: string) => string)>;

/** A project root that holds the library alone, whatever a local area has laid over it. */
export function libraryRoot(): string {
  const root = temporaryRoot();
  for (const folder of ['content', 'public']) symlinkSync(join(projectRoot, folder), join(root, folder));
  return root;
}

/** An empty project root that is gone when all tests are done. */
export const temporaryRoot = (): string => mkdtempSync(join(tmpdir(), 'content-'));

/** A project root that holds the sound library with `changes` made to it. */
export function contentFolder(changes: Changes = {}): string {
  const root = temporaryRoot();
  cpSync(join(fixtures, 'sound'), root, { recursive: true });
  for (const collection of COLLECTIONS) {
    const real = join(projectRoot, 'content', collection);
    mkdirSync(join(root, 'content', collection), { recursive: true });
    for (const name of readdirSync(real).filter((found) => found.startsWith('_template.'))) cpSync(join(real, name), join(root, 'content', collection, name));
  }
  for (const [path, change] of Object.entries(changes)) {
    const file = join(root, 'content', path);
    if (change === null) {
      rmSync(file, { recursive: true });
      continue;
    }
    const before = typeof change === 'string' ? undefined : readFileSync(file, 'utf8');
    const after = typeof change === 'string' ? change : change(before!);
    if (after === before) throw new Error(`The change leaves ${path} as it was.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, after);
  }
  return root;
}

/**
 * The check of the sound library with `changes` made to it. A real template that is out of step is no concern of tests that leave
 * templates alone; tests/content/library.test.ts tells.
 */
function checkWith(changes: Changes, today: string, nation = NATION) {
  const checked = checkContent(contentFolder(changes), today, nation);
  const isAboutTemplates = Object.keys(changes).some((path) => path.includes('_template') || !path.includes('.'));
  return { ...checked, issues: isAboutTemplates ? checked.issues : checked.issues.filter(({ code }) => !code.startsWith('template/')) };
}

/** What `npm run check:content` prints for the sound library with `changes` made to it. */
export function reportOf(changes: Changes = {}, today = TODAY, nation = NATION): string {
  const { issues, content } = checkWith(changes, today, nation);
  return wordReport(issues, content.entries.length);
}

/**
 * What is said of the one problem that `changes` make in the sound library: its place and code, what is wrong, and what is known, a line
 * each. Throws where there is not exactly one, or where the report does not end with the way to its rule.
 */
export function problemOf(changes: Changes, today = TODAY, nation = NATION): string[] {
  const lines = reportOf(changes, today, nation).split('\n');
  const said = lines.slice(0, -3).map((line) => line.trim());
  const rule = said[0]!.split(' ').at(-1)!.replace('/', '');
  const end = [`  See docs/content-rules.md#${rule}`, '', '1 problem in 1 file.'];
  if (lines.slice(-3).join('\n') !== end.join('\n')) throw new Error(`Not one problem with its rule:\n${lines.join('\n')}`);
  return said;
}

/** The issues of the sound library with `changes` made to it, each as `file:line:col code`. */
export const codesOf = (changes: Changes, today = TODAY): string[] =>
  checkWith(changes, today).issues.map(({ file, line, col, code }) => `${file}:${line}:${col} ${code}`);

/** An edit that puts `to` in place of the first `from`. */
export const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, () => to);
