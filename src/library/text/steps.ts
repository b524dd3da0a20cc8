// Steps in the words of the other blocks: how every look shows them that has no form of its own for steps.
import { minuteWords } from '../words.ts';
import { facts, heading, listIfAny, text, type Block, type BlockOf, type Step } from './block.ts';
import * as texts from '../texts.ts';

/** The steps that blocks hold. */
export const stepsIn = (blocks: readonly Block[]): Step[] => blocks.flatMap((block) => (block.is === 'steps' ? block.steps : []));

/** Each step under a heading with its number: how long, how people sit together, what happens, what is shown to the group. */
export const stepsInBlocks = ({ steps }: BlockOf<'steps'>): Exclude<Block, { is: 'steps' }>[] =>
  steps.flatMap(({ title, minutes, together, text: words, prompts }, index) => {
    const known: [string, string][] = [
      ...(minutes === undefined ? [] : [[texts.time, minuteWords(minutes)] satisfies [string, string]]),
      ...(together === undefined ? [] : [[texts.together, together] satisfies [string, string]]),
    ];
    return [heading(`${index + 1}. ${title}`), ...(known.length > 0 ? [facts(known)] : []), text(words), ...listIfAny(prompts)];
  });
