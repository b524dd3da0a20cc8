// Help lines are those of the whole United Kingdom and of the site’s own nation, or there are none.
import { describe, expect, test } from 'vitest';
import { contentFolder, projectRoot } from '../../tests/helpers/content-folder.ts';
import { WHOLE_UK, helpLinesOf, inOrder, loadHelpNow } from './help-now.ts';
import { NATIONS } from './vocabulary.ts';

describe('the help page', () => {
  test('has emergency and Samaritans for the whole United Kingdom, and a way to help near you for each of the four nations', () => {
    const help = loadHelpNow(projectRoot);
    const numbers = help.nations.find(({ nation }) => nation === WHOLE_UK)?.lines.map(({ phone }) => phone);
    expect(numbers).toEqual(expect.arrayContaining(['999', '116 123']));
    for (const nation of [NATIONS.scotland, NATIONS.england, NATIONS.wales, NATIONS['northern-ireland']])
      expect(help.nations.find((one) => one.nation === nation)?.nearYou, nation).toBeTruthy();
  });

  test('begins with the lines of the whole United Kingdom, then those of the site’s own nation', () => {
    const order = inOrder(loadHelpNow(projectRoot), 'Wales').map(({ nation }) => nation);
    expect(order.slice(0, 2)).toEqual([WHOLE_UK, 'Wales']);
    expect(order.toSorted()).toEqual(
      loadHelpNow(projectRoot)
        .nations.map(({ nation }) => nation)
        .toSorted(),
    );
  });
});

describe('a line on 111', () => {
  test('says in every nation what to choose or ask for, since the number alone leads to a menu', () => {
    const lines = loadHelpNow(projectRoot).nations.flatMap((nation) => nation.lines.map((line) => ({ ...line, nation: nation.nation })));
    const on111 = lines.filter(({ phone }) => phone === '111');
    expect(on111.map(({ nation }) => nation)).toEqual(expect.arrayContaining(['Scotland', 'England', 'Wales']));
    for (const { nation, then } of on111) expect(then, nation).toBeTruthy();
    expect(helpLinesOf(projectRoot, 'Wales')).toContainEqual({ name: 'NHS 111 Wales', phone: '111', then: 'choose option 2' });
  });
});

describe('lines that a screen shows itself', () => {
  test('are those of the whole United Kingdom and of its own nation, and of no other', () => {
    const lines = helpLinesOf(projectRoot, 'Northern Ireland').map(({ name }) => name);
    expect(lines).toEqual(expect.arrayContaining(['Emergency', 'Samaritans', 'Lifeline']));
    expect(lines).not.toContain('NHS 24');
  });

  test('are never those of another nation in the place of its own', () => {
    expect(() => helpLinesOf(contentFolder(), 'Wales')).toThrow('no lines for Wales');
  });
});
