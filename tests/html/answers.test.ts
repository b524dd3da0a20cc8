// The pages of answers: their parts in order, what each line rests on beside it, and the ways that lead to them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requireDist } from '../../scripts/lib/dist.ts';
import { answersBehind } from '../../src/library/answers.ts';
import { passageIds } from '../../src/library/refs.ts';
import { blankPath } from '../../src/library/worksheet-links.ts';
import { site } from '../../src/site.config.ts';
import { readSite } from '../helpers/library.ts';

const graph = readSite();
const dist = requireDist();
const htmlOf = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
const hrefOf = (path: string) => `href="${site.base.replace(/\/$/, '')}${path}"`;
const answers = graph.all('answers');

test('there are 15 to 20 answers, at least five of them for family and friends', () => {
  expect(answers.length).toBeGreaterThanOrEqual(15);
  expect(answers.length).toBeLessThanOrEqual(20);
  expect(answersBehind(graph, 'family').length).toBeGreaterThanOrEqual(5);
});

describe.each(answers.map((answer) => [answer.data.title, answer] as const))('the page of “%s”', (_, answer) => {
  const html = htmlOf(graph.url(answer));
  const { data } = answer;

  test('says what should happen, what to say, whom to ring, what to do after a no and only then who says so, with what to ask for early for families', () => {
    const heads = [...html.matchAll(/<h2[^>]*>\s*([^<]+?)\s*<\/h2>/g)].map(([, words]) => words);
    const first = ['What should happen', 'What you can say'];
    const after = ['Numbers to ring', 'Who says so'];
    // Family and friends come for what they can ask for themselves; where somebody may be in danger they ring first.
    const forFamily = data.urgent ? ['Whom to ring', 'For you and for them'] : ['For you and for them', 'Whom to ring'];
    expect(heads.slice(0, 7)).toEqual(
      data.door === 'family'
        ? [...first, ...forFamily, 'If they still say no', ...after]
        : [...first, 'Whom to ring', 'If they still say no', ...after, 'For the person and the family'],
    );
  });

  test('begins, after a no, with something to do in our own words, and leads to the page that says more', () => {
    const act = data.ifNo.disagree[0]!;
    if (!('advice' in act)) throw new Error('What to do after a no begins with a source.');
    const part = html.slice(html.indexOf('id="if-no"'), html.indexOf('id="numbers"'));
    const words = part.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(words).toContain(`What to do ${act.advice} (our advice)`);
    expect(part).toContain(hrefOf(graph.url(graph.get(data.ifNo.more!))));
  });

  test('marks each line with its sources or as advice of our own', () => {
    const lines = [...data.should, ...data.say, ...data.whoSays, data.place];
    const mixed = [...data.ifNo.tonight, ...data.ifNo.morning, ...data.ifNo.disagree, ...data.ifNo.writeDown, ...data.askFor, ...data.alwaysTell];
    const advice = mixed.filter((line) => 'advice' in line);
    expect(html.match(/<details class="proof"/g)).toHaveLength(lines.length + mixed.length - advice.length + (data.warning ? 1 : 0));
    expect(html.match(/\(our advice\)/g)).toHaveLength(advice.length + (data.first ? 1 : 0));
  });

  test('leads from each line to its passages', () => {
    for (const { cites } of [...data.should, ...data.say, ...data.whoSays, data.place])
      for (const id of passageIds(cites)) expect(html).toContain(`/${graph.passages.get(id)!.source.id}/#${id}"`);
  });

  test('says plainly for which nations the library holds nothing', () => {
    const told = new Set(data.whoSays.map(({ nation }) => nation));
    const silent = (['scotland', 'england', 'wales', 'northern-ireland'] as const).filter((nation) => !told.has(nation));
    expect(html.includes('The library holds nothing of its own on this for')).toBe(silent.length > 0);
  });

  test('leads to one place and, before who says so, to a tool with its blank and a question for the team, or to help for families themselves', () => {
    expect(html).toContain(hrefOf(graph.url(graph.get(data.place.entry))));
    const offered = html.search(data.door === 'family' ? /<dt>\s*Help for you/ : /<dt>\s*One tool/);
    expect(offered).toBeGreaterThan(html.indexOf('If they still say no'));
    expect(offered).toBeLessThan(html.indexOf('Who says so'));
    const { tool, question } = data;
    if (data.door === 'family') {
      expect(html).not.toContain('One tool');
      expect(html).not.toContain('One question');
      const help = html.slice(offered).split('</div>')[0]!;
      for (const to of data.helpForYou ?? data.groups!) expect(help).toContain(hrefOf(graph.url(graph.get(to))));
      expect(help, 'a way on leads to another page').not.toContain('href="#');
      return;
    }
    for (const format of ['docx', 'pdf'] as const) expect(html).toContain(hrefOf(blankPath(tool!.id, format)));
    expect(html).toContain(hrefOf(graph.url(graph.get(tool!))));
    expect(html).toContain(hrefOf(`${graph.url(graph.get(question!.set))}#${question!.question}`));
  });

  test('numbers its sources on paper in the order in which they are read', () => {
    const marks = [...html.matchAll(/<span class="cites">([\d ]+)<\/span>/g)].flatMap(([, numbers]) => numbers!.split(' ').map(Number));
    const first = [...new Set(marks)];
    expect(first.length).toBeGreaterThan(0);
    expect(first).toEqual(first.map((_, index) => index + 1));
  });

  test('leads families on to what is written for families first', () => {
    if (data.door !== 'family') return;
    const readOn = html.slice(html.indexOf('Read on:')).split('</p>')[0]!;
    expect(readOn).toContain(hrefOf('/answers/').slice(0, -1));
    expect(readOn).not.toContain('/dimensions/');
  });

  test('is led to from the list, and from the ideas and dimensions that it concerns', () => {
    const link = hrefOf(graph.url(answer));
    const ideas = graph.ideasOf(answer).map((idea) => graph.url(idea));
    const dimensions = graph.dimensionsOf(answer).map((one) => `${graph.url(one)}questions/`);
    for (const path of ['/answers/', ...ideas, ...dimensions]) expect(htmlOf(path), path).toContain(link);
  });
});

test('the home page leads to what is asked most, and has a door for family and friends', () => {
  const html = htmlOf('/');
  for (const answer of [...answersBehind(graph, 'practitioner').slice(0, 5), ...answersBehind(graph, 'family').slice(0, 3)])
    expect(html, answer.data.title).toContain(hrefOf(graph.url(answer)));
  expect(html).toContain(hrefOf('/answers/#family'));
});

test('whoever is told to stop drinking reads, before the words to say, that stopping suddenly can be dangerous', () => {
  const warned = answers.filter(({ data }) => data.warning?.id === 'alcohol-withdrawal');
  expect(warned.map(({ id }) => id)).toContain('wont-see-him-until-he-stops-drinking');
  for (const answer of warned) {
    const html = htmlOf(graph.url(answer));
    const at = html.indexOf('stopping suddenly can bring severe withdrawal');
    expect(at, answer.data.title).toBeGreaterThan(0);
    expect(at, answer.data.title).toBeLessThan(html.indexOf('What you can say'));
  }
});

test('at night every answer names, for each nation, a number for what cannot wait with what to choose once it answers, and a line for children alone comes last', () => {
  const text = (html: string) =>
    html
      .slice(html.indexOf('id="ring"'))
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  for (const answer of answers) {
    const words = text(htmlOf(graph.url(answer)));
    expect(words, answer.data.title).toMatch(
      /Now, or tonight .* In the morning .* If it cannot wait: Scotland 111 \(then ask for the Mental Health Hub\) England 111 \(then choose the mental health option\) Wales 111 \(then choose option 2\) Northern Ireland: Lifeline 0808 808 8000/,
    );
    if (answer.data.door !== 'family') continue;
    expect(words, answer.data.title).toMatch(/Emergency 999 .* Scotland: Breathing Space .* Under 19: Childline/);
    expect(words, answer.data.title).toMatch(/England: FRANK, on drugs and alcohol 0300 123 6600 Wales: DAN 24\/7, on drugs and alcohol 0808 808 2234/);
    expect(words, answer.data.title).toMatch(/no checked line for families in Northern Ireland yet\. Whom to ask there: Help now/);
  }
});

test('no words to say name a document that the listener cannot know', () => {
  for (const { data } of answers) for (const { text } of data.say) expect(text, data.title).not.toMatch(/SUMH/);
});

test('what can be said names its document each time: the listener has heard nothing before', () => {
  for (const { data } of answers)
    for (const { text } of data.say)
      expect(text, data.title).not.toMatch(
        /\b(?:it(?: also)? (?:says|asks)|its guid\w*|the guide(?:’s)?|a (?:national )?guide for England|a resource pack)\b/iu,
      );
});

test('no two answers lead families to each other in a circle as help for themselves', () => {
  for (const answer of answers)
    for (const to of answer.data.helpForYou ?? []) {
      const back = graph.get(to).data.helpForYou ?? [];
      expect(
        back.map(({ id }) => id),
        answer.data.title,
      ).not.toContain(answer.id);
    }
});

test('a page that somebody opens in danger begins with 999', () => {
  for (const answer of answers.filter(({ data }) => data.urgent)) {
    const html = htmlOf(graph.url(answer));
    expect(html.indexOf('href="tel:999"'), answer.data.title).toBeGreaterThan(0);
    expect(html.indexOf('href="tel:999"')).toBeLessThan(html.indexOf('What should happen'));
  }
});

test('on Help now what looks like a number to ring is one: the nations before them are no links', () => {
  const html = htmlOf('/help-now/');
  const first = html.slice(html.indexOf('If help with mental health cannot wait'), html.indexOf('You can ring these'));
  for (const nation of ['Scotland', 'England', 'Wales', 'Northern Ireland']) expect(first).toContain(`<strong>${nation}</strong>`);
  expect([...first.matchAll(/href="([^"]+)"/g)].filter(([, to]) => !to!.startsWith('tel:'))).toEqual([]);
});
