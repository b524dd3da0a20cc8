import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { expect, it } from 'vitest';
import { compactIndex } from './compact.ts';

it('an index of another version of Pagefind is refused, with what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compact-'));
  writeFileSync(join(folder, 'pagefind-entry.json'), JSON.stringify({ languages: { en: { hash: 'a', page_count: 0 } } }));
  writeFileSync(join(folder, 'pagefind.a.pf_meta'), gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(['1.7.0', [], [], [], [], []])])));
  expect(() => compactIndex([folder], folder)).toThrow(/Compare its format with the installed version/);
  rmSync(folder, { recursive: true });
});
