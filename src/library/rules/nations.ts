// nation/unborne: the nations that an entry names are those of the passages it rests on.
import { nationNames } from '../words.ts';
import type { Nation } from '../vocabulary.ts';
import type { Rule } from './rule.ts';

export const nations: Rule = ({ graph }) =>
  [...graph.nodes.values()].flatMap(({ entry }) => {
    // A source says itself which nations it covers; the passages of an entry may be unknown, which cite/unknown reports.
    if (entry.collection === 'sources' || !('nations' in entry.data) || !entry.data.nations) return [];
    const cites = graph.citesOf(entry);
    if (cites.some((id) => !graph.passages.has(id))) return [];
    const borne = graph.nationsOf(cites);
    return entry.data.nations.flatMap((nation: Nation, index) =>
      borne.includes(nation)
        ? []
        : [
            {
              code: 'nation/unborne',
              file: entry.file,
              place: { path: ['nations', index] },
              message: `No passage that this rests on speaks of ${nationNames([nation])[0]}. They speak of: ${nationNames(borne).join(', ')}.`,
              known: borne,
            },
          ],
    );
  });
