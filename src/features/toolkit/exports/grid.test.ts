// A map that leaves: on one sheet that its words can be read on, with its title and the names of the ends of its line, and on posters that take notes.
import { describe, expect, test } from 'vitest';
import { blankWorksheet } from '../../../../tests/helpers/worksheet.ts';
import { draw } from '../drawing/draw.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { postersOf } from './hand-sheets.ts';
import { worksheetReport } from './report.ts';

/** Eight stages and seven lanes, of which one is a line. Little is known: a level, and a note. */
const map = ((): Worksheet => {
  const columns = Array.from({ length: 8 }, (_, index) => ({ id: `stage-${index}`, label: `Stage ${index}`, kind: 'text' as const }));
  const rows = [...Array.from({ length: 6 }, (_, index) => ({ id: `lane-${index}`, label: `Lane ${index}` })), { id: 'contact', label: 'Contact' }];
  const picture = { kind: 'grid' as const, title: 'The map', words: 'Stages in order.', line: { row: 'contact', low: 'Contact broke', high: 'Made easier' } };
  const blank = blankWorksheet({ rowName: 'Lane', columns, rows, pictures: [picture] });
  const cells: Record<string, Worksheet['rows'][number]['cells']> = { 'lane-0': { 'stage-0': 'Rang the ward' }, contact: { 'stage-1': -2 } };
  return { ...blank, rows: blank.rows.map((row) => ({ ...row, cells: cells[row.id] ?? {} })) };
})();
const picture = map.definition.pictures[0]!;

describe('a map with few stages filled in', () => {
  test('goes into Word on the largest sheet, since all its stages are drawn', () => {
    expect(worksheetReport('From ward to home', map, { madeBy: 'This site', day: '2026-11-30' }).paper).toBe('a3-wide');
  });
  test('names both ends of its line and says no number', () => {
    const { svg } = draw('From ward to home', map, picture)!;
    for (const words of ['Made easier', 'Contact broke']) expect(svg).toContain(`>${words}<`);
    expect(svg).not.toContain('>-2<');
  });
  test('has its title above it where it leaves alone, and is taller by that much', () => {
    const [alone, inText] = [draw('From ward to home', map, picture, {})!, draw('From ward to home', map, picture)!];
    const written = />From ward to home: The map<\/tspan>/;
    expect(alone.svg).toMatch(written);
    expect(inText.svg).not.toMatch(written);
    expect(alone.height).toBeGreaterThan(inText.height);
  });
});

test('a poster of a map has as many sheets as its notes need: each stage and lane on one across and one down, the questions on the last', () => {
  const posters = postersOf({ ...map, definition: { ...map.definition, prompts: ['Who knew?'] } }, 'This site');
  const grids = posters.map(({ area }) => (area.is === 'grid' ? [area.stages.length, area.lanes.length] : []));
  expect(grids).toEqual([
    [4, 4],
    [4, 4],
    [4, 3],
    [4, 3],
  ]);
  expect(posters.map(({ heading }) => heading)).toEqual([1, 2, 3, 4].map((sheet) => `The map, sheet ${sheet} of 4`));
  expect(posters.map(({ prompts }) => prompts.length)).toEqual([0, 0, 0, 1]);
});
