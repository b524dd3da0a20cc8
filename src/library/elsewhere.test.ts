import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { elsewhereIssues, loadElsewhere } from './elsewhere.ts';

const root = mkdtempSync(join(tmpdir(), 'elsewhere-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'content'));

const FILE = `checked: 2026-11-01
things:
  - id: doses
    title: Doses
    aliases: [how much]
    what: Not here.
    holders: [{ name: NICE, nation: England, url: https://www.nice.org.uk/ }]
`;
const problems = (text: string) => {
  writeFileSync(join(root, 'content/elsewhere.yaml'), text);
  return elsewhereIssues(root, '2026-11-29').map(({ code, message }) => `${code}: ${message}`);
};

describe('what others hold', () => {
  it('is nothing where a library has no such list', () => {
    expect(loadElsewhere(root).things).toEqual([]);
    expect(elsewhereIssues(root, '2026-11-29')).toEqual([]);
  });

  it('is sound when every thing has somebody who holds it', () => {
    expect(problems(FILE)).toEqual([]);
    expect(loadElsewhere(root).things[0]?.holders[0]?.url).toBe('https://www.nice.org.uk/');
  });

  it('names the line that is no address, and one without anybody who holds it', () => {
    expect(problems(FILE.replace('https://www.nice.org.uk/', 'the library'))[0]).toMatch(/^elsewhere\/invalid: things\.0\.holders\.0\.url/);
    expect(problems(FILE.replace(/holders: .*/, 'holders: []'))[0]).toMatch(/^elsewhere\/invalid: things\.0\.holders/);
  });

  it('has to be opened again once a year', () => {
    expect(problems(FILE.replace('2026-11-01', '2025-11-01'))).toEqual([
      'elsewhere/out-of-date: The addresses were last opened on 2025-11-01. Open each one, then set the day.',
    ]);
  });
});
