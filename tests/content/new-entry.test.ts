// npm run new: a starter of every collection lacks nothing but words of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/library/check.ts';
import { COLLECTIONS } from '../../src/library/refs.ts';
import { extensionOf } from '../../src/library/schemas/index.ts';
import { starterOf } from '../../src/library/starter.ts';
import { projectRoot, temporaryRoot } from '../helpers/content-folder.ts';

const root = temporaryRoot();
cpSync(join(projectRoot, 'content'), join(root, 'content'), { recursive: true });
const script = join(projectRoot, 'scripts/new-entry.ts');
const start = (...words: string[]) => spawnSync(process.execPath, [script, ...words], { cwd: root, encoding: 'utf8' });

describe('npm run new', { timeout: 60_000 }, () => {
  test('starts an entry in every collection that lacks nothing but words of its own', () => {
    const before = checkContent(root).issues;
    execFileSync(process.execPath, [script, 'case-studies', 'a-brand-new-entry'], { cwd: root, stdio: 'pipe' });
    // The others by what the program does, since each start of it takes half a second.
    for (const collection of COLLECTIONS.filter((name) => name !== 'case-studies' && name !== 'facilitator-notes')) {
      const folder = join(root, 'content', collection);
      const extension = extensionOf(collection);
      const template = readFileSync(join(folder, `_template.${extension}`), 'utf8');
      writeFileSync(join(folder, `a-brand-new-entry.${extension}`), starterOf(collection, template, 'a-brand-new-entry'));
    }
    const { content, issues, drafts } = checkContent(root);
    expect(issues, 'what is begun stops nobody else').toEqual(before);
    expect(drafts.flatMap((draft) => draft.issues).filter(({ code }) => code !== 'placeholder/left')).toEqual([]);
    for (const collection of COLLECTIONS) {
      const begun = content.drafts.find((draft) => draft.collection === collection);
      expect(begun?.entry?.data.title, collection).toBe(collection === 'facilitator-notes' ? 'Facilitating: A brand new entry' : 'A brand new entry');
      expect(drafts.find(({ file }) => file === begun!.file)!.issues.length, `${collection}: its placeholders are named`).toBeGreaterThan(0);
    }
  });

  test('dates the entry on no real day, so that nobody seems to have read it, and cites nothing that a real entry rests on', () => {
    const begun = checkContent(root).drafts.find(({ file }) => file === 'content/case-studies/a-brand-new-entry.mdx')!;
    const said = begun.issues.map(({ message }) => message);
    expect(said).toContain('The day comes from the template. Set it once you have read the whole entry against its sources.');
    expect(said).toContain('“phe-s5-factors-o01” comes from the template. Name the passages that this rests on.');
    expect(said[0]).toBe(
      'Also as in the template, and perhaps not so here: kind, settings, result, expects, minutes, audiences, ideas. This line goes once the day it was read is set.',
    );
  });

  test('never writes over an entry that is there', () => {
    const again = start('tools', 'stakeholder-map');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('content/tools/stakeholder-map.mdx exists already. Nothing was changed.');
  });

  test('guesses the collection that was meant', () => {
    const wrong = start('tool', 'one');
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain('There is no collection "tool". Did you mean "tools"?');
  });

  test('says how ids are written, and what to type when nothing is given', () => {
    expect(start('tools', 'My Tool').stderr).toContain('"My Tool" cannot be an id.');
    expect(start().stderr).toContain('Say what to start: npm run new <collection> <id>');
  });
});
