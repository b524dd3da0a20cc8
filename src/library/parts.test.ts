import { describe, expect, test } from 'vitest';
import { partsOf } from './parts.ts';

const BODY = `Before any heading.

## First part

A paragraph that goes
on for two lines. <Cite ids="a-1 a-2" />

- One point. <Cite ids="b-1" />
  It goes on. <Cite ids="b-2" />
- Another point.

## Second part
`;

describe('the parts of a body', () => {
  test('are what stands under each heading, and what stands before the first one', () => {
    expect(partsOf(BODY).map(({ heading, pieces }) => [heading, pieces.length])).toEqual([
      ['', 1],
      ['First part', 3],
      ['Second part', 0],
    ]);
  });

  test('hold paragraphs and points, each with its own citations and its place', () => {
    const [paragraph, one, another] = partsOf(BODY)[1]!.pieces;
    expect(paragraph).toMatchObject({ isPoint: false, cites: ['a-1', 'a-2'] });
    expect(one).toMatchObject({ isPoint: true, cites: ['b-1', 'b-2'], marks: [['b-1'], ['b-2']] });
    expect(another).toMatchObject({ isPoint: true, cites: [] });
    expect(BODY.slice(one!.offset)).toMatch(/^- One point/u);
  });
});
