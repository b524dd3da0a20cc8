// Broken content stops `astro build`, with the place of each problem; while developing it is only printed.
import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { contentCheck } from '../../src/library/astro-check.ts';
import { site } from '../../src/site.config.ts';
import { contentFolder, projectRoot, swap, type Changes } from '../helpers/content-folder.ts';

/** The fixtures have help lines for Scotland; the build asks for those of the nation that this site is for. */
const LINES: Changes = site.nation === 'Scotland' ? {} : { 'help-now.yaml': swap('Scotland', site.nation) };

/** Runs the real `astro build` on a project that has nothing but content and one page. */
function build(changes: Changes) {
  const root = contentFolder({ ...LINES, ...changes });
  const check = JSON.stringify(join(projectRoot, 'src/library/astro-check.ts'));
  writeFileSync(
    join(root, 'astro.config.mjs'),
    `import { contentCheck } from ${check};\nexport default { cacheDir: './.cache', vite: { cacheDir: './.cache' }, integrations: [contentCheck()] };\n`,
  );
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'src/pages/plain.ts'), `export const GET = () => new Response('built');\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', root], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  return { status, output: stdout + stderr, isBuilt: existsSync(join(root, 'dist/plain')) };
}

describe('astro build', { timeout: 30_000 }, () => {
  test('stops on broken content and shows every problem with its place', () => {
    const { status, output, isBuilt } = build({
      'case-studies/riverside.mdx': swap('[one-plan, one-door]', '[one-plan, one-dor]'),
      'ideas/one-plan.mdx': swap('settings:', 'setting:'),
      'question-sets/referrals.yaml': swap('title: Referrals', 'title: "Referrals'),
    });
    expect(status).not.toBe(0);
    expect(isBuilt).toBe(false);
    expect(output).toContain('The content has problems, so nothing was built.');
    expect(output).toContain('content/case-studies/riverside.mdx:18:19  ref/missing');
    expect(output).toContain('Did you mean "one-door"?');
    expect(output).toContain('content/ideas/one-plan.mdx:6:1  field/unknown');
    expect(output).toMatch(/content\/question-sets\/referrals\.yaml:\d+:\d+ {2}yaml\/invalid/);
  });

  test('goes on when the content is sound', () => {
    const { status, output, isBuilt } = build({});
    expect(output).not.toContain('The content has problems');
    expect(status).toBe(0);
    expect(isBuilt).toBe(true);
  });
});

test('while developing, the report is printed and work goes on', () => {
  const root = contentFolder({ 'case-studies/riverside.mdx': swap('[one-plan, one-door]', '[one-plan, one-dor]') });
  const printed: string[] = [];
  const hooks = contentCheck().hooks as Record<string, (options: object) => void>;
  hooks['astro:config:setup']!({ command: 'dev' });
  hooks['astro:config:done']!({ config: { root: pathToFileURL(`${root}/`) }, logger: { warn: (text: string) => printed.push(text) } });
  expect(printed.join('\n')).toContain('content/case-studies/riverside.mdx:18:19  ref/missing');
});

test('while developing, the content is checked again when a file of it is saved, and no other file', () => {
  vi.useFakeTimers();
  const root = contentFolder();
  const printed: string[] = [];
  const watcher = new EventEmitter();
  const sent: unknown[] = [];
  const logger = { warn: (text: string) => printed.push(text), info: (text: string) => printed.push(text) };
  const hooks = contentCheck().hooks as Record<string, (options: object) => void>;
  hooks['astro:config:setup']!({ command: 'dev' });
  hooks['astro:config:done']!({ config: { root: pathToFileURL(`${root}/`) }, logger });
  hooks['astro:server:setup']!({ server: { watcher, hot: { send: (message: unknown) => sent.push(message) } }, logger });
  printed.length = 0;
  const file = join(root, 'content/case-studies/riverside.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('[one-plan, one-door]', '[one-plan, one-dor]'));
  watcher.emit('all', 'change', join(root, 'src/pages/plain.ts'));
  vi.runAllTimers();
  expect(printed).toEqual([]);
  watcher.emit('all', 'change', file);
  watcher.emit('all', 'change', file);
  vi.runAllTimers();
  vi.useRealTimers();
  expect(printed).toHaveLength(1);
  expect(printed[0]).toContain('content/case-studies/riverside.mdx:18:19  ref/missing');
  expect(sent).toEqual([{ type: 'full-reload' }]);
});
