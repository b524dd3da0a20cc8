// Where in the application someone is, from the fragment of the address.
import { keysOf } from '../../../../library/vocabulary.ts';
import { decodeFragment, placeIn } from '../../../application/index.ts';
import * as texts from '../texts.ts';

/** The steps of an appraisal, in order. */
export const STEPS = {
  options: texts.options,
  criteria: texts.criteria,
  weights: texts.weights,
  scores: texts.scores,
  result: texts.result,
} as const;
export type StepId = keyof typeof STEPS;

export type Route =
  /** Beginning one, with the models that are to be among its options. */
  | { at: 'start'; models: readonly string[] }
  /** One of this browser; where a group scores, or the whole to read and print. */
  | { at: 'appraisal'; id: string; screen: StepId | 'together' | 'record' };

/** Reads a fragment. Examples: #new=single-hub · #new=single-hub,integrated-team · #9f2c… · #9f2c…/weights · #9f2c…/together */
export function readRoute(fragment: string): Route {
  const words = placeIn(fragment);
  if (words === '' || words === 'new') return { at: 'start', models: [] };
  if (words.startsWith('new=')) return { at: 'start', models: decodeFragment(words.slice('new='.length)).split(',') };
  const [id = '', wanted = ''] = words.split('/');
  const step = keysOf(STEPS).find((one) => one === wanted);
  const screen = step ?? (wanted === 'together' || wanted === 'record' ? wanted : 'options');
  return { at: 'appraisal', id: decodeFragment(id), screen };
}
