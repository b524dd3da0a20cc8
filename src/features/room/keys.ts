// The keys of a stage in a room. Clickers send PageUp and PageDown, and “b” or “.” for a blank screen.
import { latinKey } from '../../components/latin-key.ts';
import * as texts from './texts.ts';

export type Command = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'full-screen' | 'timer' | 'together' | 'notes' | 'code' | 'picture' | 'keys' | 'end';

const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  f: 'full-screen',
  t: 'timer',
  g: 'together',
  n: 'notes',
  q: 'code',
  p: 'picture',
  '?': 'keys',
  // Opens search on other pages.
  '/': 'keys',
  Escape: 'end',
};

/** A key, and what it does, as people see it. */
export type KeyWords = readonly [keys: string, what: string];

/** The keys that every stage has; `own` are those that one has besides. */
export const keyList = (own: readonly KeyWords[]): readonly KeyWords[] => [
  [texts.pageDownSpaceEnter, texts.next],
  [texts.pageUp, texts.previous],
  [texts.homeEnd, texts.first],
  ['B  or  .', texts.blankScreen],
  ['T', texts.startOrPauseTheTimer],
  ...own,
  ['F', texts.fullScreen],
  [texts.esc, 'End'],
];

const isTyping = (target: EventTarget | null) => target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
/** Space and Enter belong to a button that has the focus. */
const isPressing = ({ key, target }: KeyboardEvent) =>
  (key === ' ' || key === 'Enter') && target instanceof Element && target.closest('button, a, summary') !== null;

/** What a key asks for; nothing while somebody types, or for keys of the browser. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isPressing(event)) return undefined;
  if (event.key === ' ' && event.shiftKey) return 'previous';
  return COMMANDS[latinKey(event)];
}

/** Whether a key is a letter or a sign, which somebody who speaks a text may send without meaning it. */
export const isCharacter = ({ key }: KeyboardEvent): boolean => typeof key === 'string' && key !== ' ' && Array.from(key).length === 1;
