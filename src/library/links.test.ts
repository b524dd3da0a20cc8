import { describe, expect, test } from 'vitest';
import { linksOf } from './links.ts';
import { anyRef, cite, ref } from './refs.ts';

const entry = (data: object, body = '') => ({ data, body }) as Parameters<typeof linksOf>[0];

describe('links', () => {
  test('are found in fields at any depth, with their path', () => {
    const data = { ideas: [ref('ideas').parse('one-door')], steps: [{ see: anyRef().parse('tools/journey-map') }] };
    expect(linksOf(entry(data)).links).toEqual([
      { to: { collection: 'ideas', id: 'one-door' }, place: { path: ['ideas', 0] } },
      { to: { collection: 'tools', id: 'journey-map' }, place: { path: ['steps', 0, 'see'] } },
    ]);
  });

  test('are found in the text, with their offset', () => {
    const body = 'See [one door](ref:ideas/one-door) and [a part](ref:question-sets/referrals#who-answers).';
    const { links } = linksOf(entry({}, body));
    expect(links.map(({ to }) => to)).toEqual([
      { collection: 'ideas', id: 'one-door' },
      { collection: 'question-sets', id: 'referrals' },
    ]);
    for (const { to, place } of links) expect(body.slice('offset' in place ? place.offset : -1)).toMatch(new RegExp(`^${to.collection}/`));
  });

  test('to the web are not links of the library', () => {
    expect(linksOf(entry({}, '[elsewhere](https://example.org/ref:ideas/one-door)')).links).toEqual([]);
  });
});

describe('citations', () => {
  test('are found in fields and in the text, each id at its own offset', () => {
    const body = 'Said so. <Cite ids="guide-f01  guide-q01" />';
    const { citations } = linksOf(entry({ cites: [cite().parse('guide-r01')] }, body));
    expect(citations).toEqual([
      { passage: 'guide-r01', place: { path: ['cites', 0] } },
      { passage: 'guide-f01', place: { offset: body.indexOf('guide-f01') } },
      { passage: 'guide-q01', place: { offset: body.indexOf('guide-q01') } },
    ]);
  });

  test('an id with capitals, spaces or a slash is no id', () => {
    for (const id of ['Guide-f01', 'guide f01', 'guide/f01', '-guide', '']) expect(cite().safeParse(id).success, id).toBe(false);
  });

  test('a link to any collection names one that exists', () => {
    expect(anyRef().safeParse('tool/journey-map').error?.issues[0]?.message).toContain('such as "tools/stakeholder-map"');
  });
});
