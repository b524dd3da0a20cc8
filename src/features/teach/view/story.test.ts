import { expect, it } from 'vitest';
import type { Section } from '../model/content.ts';
import type { AskedQuestion } from '../model/questions.ts';
import { chaptersOf, openAtFirst } from './story.ts';

const section = (id: string, pause?: string): Section => ({ id, heading: id, blocks: [], ...(pause && { pause: { id: pause, text: pause } }) });
const ask = (key: string) => ({ key }) as AskedQuestion;
const asked = ({ pause }: Section) => pause && ask(pause.id);

it('a text stops after each section with a pause, and always has an end', () => {
  const chapters = chaptersOf([section('a'), section('b', 'first'), section('c', 'second')], asked);
  expect(chapters.map(({ sections, pause }) => [sections.map(({ id }) => id).join(' '), pause?.key])).toEqual([
    ['a b', 'first'],
    ['c', 'second'],
    ['', undefined],
  ]);
});

it('a pause that is left out does not stop the text', () => {
  expect(chaptersOf([section('a', 'first'), section('b')], () => undefined)).toHaveLength(1);
});

it('someone who comes back is not stopped again at a pause they have answered', () => {
  const chapters = chaptersOf([section('a', 'first'), section('b', 'second'), section('c')], asked);
  expect(openAtFirst(chapters, () => false)).toBe(1);
  expect(openAtFirst(chapters, ({ key }) => key === 'first')).toBe(2);
  expect(openAtFirst(chapters, () => true)).toBe(3);
});
