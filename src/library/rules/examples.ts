// example/asked: what a source only asks for does not stand under “Examples”, where readers take it for something that was done.
import { partsOf } from '../parts.ts';
import type { DataOf } from '../schemas/index.ts';
import type { Rule } from './rule.ts';

type PassageKind = DataOf<'sources'>['passages'][number]['kind'];

/** Kinds of passage that ask, recommend or wonder, and tell of nothing that was done. */
const ASKS: ReadonlySet<PassageKind | undefined> = new Set(['question', 'principle', 'priority', 'action', 'recommendation', 'guidance', 'assessment-item']);

export const examples: Rule = ({ graph }) =>
  graph.all('ideas').flatMap(({ body, file }) =>
    partsOf(body)
      .filter(({ heading }) => heading === 'Examples')
      .flatMap(({ pieces }) => pieces)
      .filter(({ isPoint, cites }) => isPoint && cites.length > 0 && cites.every((id) => ASKS.has(graph.passages.get(id)?.passage.kind)))
      .map(({ offset }) => ({
        code: 'example/asked',
        file,
        place: { offset },
        message: 'Every passage that this rests on asks for something; none says that it was done. Move it under “What guidance asks for”.',
      })),
  );
