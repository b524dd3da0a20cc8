// The trainer’s own marks: themes, and which answers carry them, with notes. Each function gives changed collected answers and leaves the one passed in.
import { plainLetters } from '../../../library/same-words.ts';
import { markKey, type Collected, type Mark, type MarkKey, type Theme } from '../model/collected.ts';
import { LIMITS, randomId } from '../model/fields.ts';
import * as texts from './texts.ts';

const plain = (label: string) => label.trim().replace(/\s+/g, ' ').slice(0, LIMITS.line);
const isSame = (one: string, other: string) => plainLetters(one) === plainLetters(other);

/** The theme with these words, whatever their capital letters. */
export const themeNamed = ({ themes }: Collected, label: string): Theme | undefined => themes.find((theme) => isSame(theme.label, plain(label)));

/** Why a theme cannot have these words: none, or another theme has them, or there are too many themes. Nothing if it can. */
export function problemOfTheme(collected: Collected, label: string, id?: string): string | undefined {
  if (plain(label) === '') return texts.giveTheThemeAName;
  const other = themeNamed(collected, label);
  if (other && other.id !== id) return texts.thereIsAThemeLabelAlready(other.label);
  if (id === undefined && collected.themes.length >= LIMITS.themes) return texts.thereAreThemesAlready(LIMITS.themes);
  return undefined;
}

/** With a new theme at the end, or as it was if problemOfTheme finds something. */
export const withTheme = (collected: Collected, label: string, id = randomId()): Collected =>
  problemOfTheme(collected, label) === undefined ? { ...collected, themes: [...collected.themes, { id, label: plain(label) }] } : collected;

/** With another name for a theme. */
export const withThemeRenamed = (collected: Collected, id: string, label: string): Collected => ({
  ...collected,
  themes: collected.themes.map((theme) => (theme.id === id ? { ...theme, label: plain(label) } : theme)),
});

const isEmpty = ({ themes, note }: Mark) => themes.length === 0 && note === '';
const toMarks = (entries: readonly (readonly [string, Mark | undefined])[]) =>
  Object.fromEntries(entries.filter(([, mark]) => mark && !isEmpty(mark))) as Collected['marks'];

/** Without a theme, and with it taken off every answer. Notes stay. */
export const withoutTheme = (collected: Collected, id: string): Collected => ({
  ...collected,
  themes: collected.themes.filter((theme) => theme.id !== id),
  marks: toMarks(Object.entries(collected.marks).map(([key, mark]) => [key, mark && { ...mark, themes: mark.themes.filter((theme) => theme !== id) }])),
});

/** Where a theme is put. */
export const marksWith = ({ marks }: Collected, id: string): MarkKey[] =>
  Object.entries(marks).flatMap(([key, mark]) => (mark?.themes.includes(id) ? [key as MarkKey] : []));

/**
 * With a deleted theme put back on the answers that carried it and are still here; everything else stays as it is now. A theme that has
 * its name by now takes its place; where there is no room for it, nothing is changed.
 */
export function withThemeBack(collected: Collected, theme: Theme, keys: readonly MarkKey[]): Collected {
  const { id } = themeNamed(collected, theme.label) ?? theme;
  const back = withTheme(collected, theme.label, id);
  if (!back.themes.some((one) => one.id === id)) return collected;
  const here = new Set(collected.returns.map((one) => one.id));
  const marks = { ...back.marks };
  for (const key of keys) {
    const { themes, note } = marks[key] ?? { themes: [], note: '' };
    if (here.has(key.split(' ')[0] ?? '') && !themes.includes(id)) marks[key] = { themes: [...themes, id], note };
  }
  return { ...back, marks };
}

/** With one answer marked. A mark that says nothing is not kept. */
export const withMark = (collected: Collected, returnId: string, answerKey: string, change: (mark: Mark) => Mark): Collected => {
  const key: MarkKey = markKey(returnId, answerKey);
  return {
    ...collected,
    marks: toMarks([...Object.entries(collected.marks).filter(([one]) => one !== key), [key, change(collected.marks[key] ?? { themes: [], note: '' })]]),
  };
};

/** With the trainer’s words to one learner. No words are not kept. */
export const withFeedback = (collected: Collected, returnId: string, words: string): Collected => {
  const { [returnId]: _, ...others } = collected.feedback ?? {};
  return { ...collected, feedback: words ? { ...others, [returnId]: words } : others };
};

/** Without one person’s answers and the marks on them. Assignments and wordings stay, so that places stay right. */
export const withoutReturn = (collected: Collected, returnId: string): Collected => ({
  ...collected,
  returns: collected.returns.filter(({ id }) => id !== returnId),
  ...(collected.feedback && { feedback: Object.fromEntries(Object.entries(collected.feedback).filter(([id]) => id !== returnId)) }),
  marks: toMarks(Object.entries(collected.marks).filter(([key]) => !key.startsWith(`${returnId} `))),
});
