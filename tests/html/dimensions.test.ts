// The pages of a dimension: a short overview whose expectations lead on by name, and all else on pages behind tabs, where every old anchor leads.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requireDist } from '../../scripts/lib/dist.ts';
import { expectationGroups, movedFromOverview, waysOnFrom } from '../../src/library/dimension-parts.ts';
import { DIMENSION_TABS } from '../../src/library/dimension-tabs.ts';
import { buildGraph } from '../../src/library/graph.ts';
import { loadContent } from '../../src/library/load-files.ts';
import { site } from '../../src/site.config.ts';

const graph = buildGraph(loadContent(join(import.meta.dirname, '../..')).entries);
const dist = requireDist();
const htmlOf = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
const hrefOf = (path: string) => `href="${site.base.replace(/\/$/, '')}${path}"`;
const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
/** The most links of an overview, the frame of the site left out. */
const MOST_LINKS = 90;

describe.each(graph.dimensions().map((dimension) => [dimension.id, dimension] as const))('the dimension “%s”', (_, dimension) => {
  const home = graph.url(dimension);
  const overview = htmlOf(home);

  test('has an overview with at most 90 links, which leads to a page for each tab', () => {
    expect(mainOf(overview).match(/<a\s/gu)?.length).toBeLessThanOrEqual(MOST_LINKS);
    for (const tab of Object.keys(DIMENSION_TABS)) {
      expect(overview).toContain(hrefOf(`${home}${tab}/`));
      expect(existsSync(join(dist, home, tab, 'index.html')), tab).toBe(true);
      expect(htmlOf(`${home}${tab}/`)).toContain(hrefOf(home));
    }
  });

  test('leads from each expectation to an idea, a case study, a question and a tool, by name', () => {
    const ways = waysOnFrom(graph, dimension);
    for (const { id, name } of dimension.data.expectations) {
      const part = overview.slice(overview.indexOf(`id="${id}"`)).split('class="proof')[0]!;
      const { idea, caseStudy, asked, tool } = ways.get(id)!;
      for (const [path, title] of [
        [graph.url(idea!), idea!.data.title],
        [graph.url(caseStudy!), caseStudy!.data.title],
        [`${graph.url(asked!.set)}#${asked!.question.id}`, asked!.question.text],
        [graph.url(tool!), tool!.data.title],
      ] as const) {
        expect(part, name).toContain(hrefOf(path));
        expect(part.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'), name).toContain(title);
      }
    }
  });

  test('shows its expectations in groups of its own naming, every one of them once', () => {
    const groups = expectationGroups(dimension);
    expect(groups.flatMap(({ expectations }) => expectations.map(({ expectation }) => expectation.id))).toEqual(
      dimension.data.expectations.map(({ id }) => id),
    );
    const heads = [...overview.matchAll(/<h3[^>]*>([^<]+)<\/h3>/gu)].map(([, words]) => words!.trim());
    expect(heads.slice(0, groups.length)).toEqual(groups.map(({ name }) => name));
  });

  test('names what its expectations rest on without a space before a comma or a stop', () => {
    const words = overview.slice(overview.indexOf('id="expected"'), overview.indexOf('id="ideas"')).replace(/<[^>]+>/g, '');
    expect(words.match(/.{30}\s[,.](?:\s|$)/gu)).toBeNull();
  });

  test('counts the questions of an idea alike at its head and where the rest of them is led to', () => {
    for (const idea of graph.ideasIn(dimension)) {
      const html = htmlOf(graph.url(idea));
      const [, all, forTeam, toThePerson] = /All (\d+) questions on this: (\d+) for your team, (\d+) to ask the person/.exec(html) ?? [];
      const [, alone] = /All (\d+) questions on this(?!:)/.exec(html) ?? [];
      const [, atTheHead] = /(\d+) questions? for your team\s*<\/a>/.exec(html) ?? [];
      if (all) expect(Number(forTeam) + Number(toThePerson), idea.id).toBe(Number(all));
      if (all || alone) expect(atTheHead, idea.id).toBe(forTeam ?? alone);
    }
  });

  test('keeps every old anchor: on the overview, and under the tab that it leads to', () => {
    const moved = movedFromOverview(graph, dimension);
    for (const id of ['expected', 'ideas', 'questions', 'case-studies', 'tools', 'why', 'sources', 'more', ...moved.evidence, ...moved.sources])
      expect(overview.split(`id="${id}"`).length, id).toBe(2);
    const evidence = htmlOf(`${home}evidence/`);
    for (const id of ['why', 'figures', ...moved.evidence]) expect(evidence, id).toContain(`id="${id}"`);
    const sources = htmlOf(`${home}sources/`);
    for (const id of ['sources', 'more', ...moved.sources]) expect(sources, id).toContain(`id="${id}"`);
  });
});
