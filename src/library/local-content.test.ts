// What a local area lays over the library: entries of its own, its own version of one, what it leaves out, and its own help lines.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TODAY, contentFolder } from '../../tests/helpers/content-folder.ts';
import { checkContent } from './check.ts';
import { loadHelpNow } from './help-now.ts';
import { pathOfRef } from './ref-links.ts';

const page = (title: string, body = 'Words.') => `---\ntitle: ${title}\nsummary: What we do here.\nreviewed: 2026-11-01\n---\n\n${body}\n`;

/** The check of the sound library with local files laid over it. */
function withLocal(files: Record<string, string>, nation = 'Scotland') {
  const root = contentFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'local', path)), { recursive: true });
    writeFileSync(join(root, 'local', path), text);
  }
  const { graph, issues } = checkContent(root, TODAY, nation);
  return { root, graph, issues: issues.map(({ file, line, col, code, message }) => ({ at: `${file}:${line}:${col} ${code}`, message })) };
}

describe('a local folder', () => {
  test('adds entries, which are linked like all others', () => {
    const { graph, issues } = withLocal({ 'pages/our-area.mdx': page('Our area', 'See [the first](ref:ideas/one-door).') });
    expect(issues).toEqual([]);
    expect(graph.find('pages/our-area')?.file).toBe('local/pages/our-area.mdx');
    expect(graph.pointingAt(graph.find('ideas/one-door')!, 'pages').map(({ id }) => id)).toContain('our-area');
  });

  test('puts its own version in the place of an entry', () => {
    const { graph, issues } = withLocal({ 'pages/about.mdx': page('About us') });
    expect(issues).toEqual([]);
    expect(graph.all('pages').map(({ data }) => data.title)).toEqual(['About us']);
  });

  test('is checked like the library, with its own places', () => {
    expect(withLocal({ 'pages/our-area.mdx': page('Our area', 'See [the first](ref:ideas/one-dor).'), 'lost.yaml': '' }).issues.map(({ at }) => at)).toEqual([
      'local/lost.yaml:1:1 file/unknown',
      'local/pages/our-area.mdx:7:21 ref/missing',
    ]);
  });

  test('has its own list of published ids', () => {
    const { issues } = withLocal({ 'published-ids.txt': 'pages/old-area\n', 'pages/our-area.mdx': page('Our area') });
    expect(issues[0]!.at).toBe('local/published-ids.txt:1:1 id/removed');
    expect(issues[0]!.message).toContain('add a line to local/redirects.yaml');
    expect(withLocal({ 'published-ids.txt': 'pages/old-area\n', 'redirects.yaml': 'pages/old-area: pages/about\n' }).issues).toEqual([]);
  });

  test('has help lines of its own in place of the library’s', () => {
    expect(withLocal({}, 'Wales').issues[0]!.at).toBe('content/help-now.yaml:3:3 help/nation');
    const lines = "checked: 2026-11-01\nnations:\n  - nation: Wales\n    lines:\n      - name: A line\n        phone: '111'\n        what: Ring it.\n";
    const { root, issues } = withLocal({ 'help-now.yaml': lines }, 'Wales');
    expect(issues).toEqual([]);
    expect(loadHelpNow(root).nations.map(({ nation }) => nation)).toEqual(['Wales']);
  });
});

describe('what is left out', () => {
  test('is gone, also as a published id; lists lose it, and links in texts become plain words', () => {
    const { graph, issues } = withLocal({
      'leave-out.yaml': '- guidance\n- tools/stakeholder-map\n- paths\n',
      'pages/our-area.mdx': page('Our area', 'See [the map](ref:tools/stakeholder-map).'),
      'published-ids.txt': 'tools/stakeholder-map\n',
    });
    expect(issues).toEqual([]);
    expect([...graph.all('guidance'), ...graph.all('tools'), ...graph.all('paths')]).toEqual([]);
    expect(pathOfRef(graph, 'ref:tools/stakeholder-map')).toBeUndefined();
  });

  test('takes the facilitator notes of a case study with it', () => {
    const { graph, issues } = withLocal({ 'leave-out.yaml': '- case-studies/riverside\n- paths\n' });
    expect(issues).toEqual([]);
    expect(graph.all('facilitator-notes')).toEqual([]);
  });

  test('takes the stop of a path with it, and nothing else of the path', () => {
    const path = 'title: Our first day\nsummary: A route.\naudiences: [practitioner]\norder: 2\noutcome: You know.\ncites: [guide-f01]\nreviewed: 2026-11-01\n';
    const stop = (entry: string) => `  - { entry: ${entry}, why: Look., minutes: 5 }\n`;
    const stops = ['ideas/one-door', 'tools/stakeholder-map', 'guidance/standard', 'ideas/one-plan', 'dimensions/access'];
    const { graph, issues } = withLocal({
      'leave-out.yaml': '- tools/stakeholder-map\n- guidance\n- paths/first-hour\n',
      'paths/our-first-day.yaml': `${path}stops:\n${stops.map(stop).join('')}`,
    });
    expect(issues).toEqual([]);
    const left = graph.all('paths')[0]!.data.stops.map(({ entry }) => `${entry.collection}/${entry.id}`);
    expect(left).toEqual(['ideas/one-door', 'ideas/one-plan', 'dimensions/access']);
  });

  test('is named where an entry cannot do without it, with what can be done', () => {
    const { issues } = withLocal({ 'leave-out.yaml': '- tools/stakeholder-map\n- question-sets/referrals\n' });
    expect(issues.find(({ at }) => /^content\/paths\/first-hour\.yaml:\d+:\d+ local\/needed$/.test(at))!.message).toBe(
      'paths/first-hour cannot do without tools/stakeholder-map, which local/leave-out.yaml leaves out. Leave paths/first-hour out too, put your own version of paths/first-hour into local/paths/, or keep tools/stakeholder-map.',
    );
    // A dimension cannot be left out, so that is not said.
    expect(issues.find(({ at }) => at.startsWith('content/dimensions/'))!.message).toMatch(
      /leaves out\. Put your own version of dimensions\/\w+ into local\/dimensions\/, or keep question-sets\/\w+\.$/,
    );
  });

  test('is there in the first place, and nothing that the site is made of', () => {
    const { issues } = withLocal({ 'leave-out.yaml': '- tools/stakeholder-maps\n- ideas\n- recipes\n' });
    expect(issues.map(({ at, message }) => `${at} ${message}`)).toEqual([
      'local/leave-out.yaml:1:3 local/invalid The library has no entry tools/stakeholder-maps to leave out.',
      'local/leave-out.yaml:2:3 local/invalid ideas cannot be left out: the site is made of it. Put your own version of an entry into local/ideas/ in its place.',
      'local/leave-out.yaml:3:3 local/invalid There is no collection “recipes” to leave out.',
    ]);
  });
});
