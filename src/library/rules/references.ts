// ref/missing: every link leads to an entry that exists.
import { keyOf } from '../entry.ts';
import { nearest } from '../issue.ts';
import { COLLECTIONS } from '../refs.ts';
import type { Rule } from './rule.ts';

export const references: Rule = ({ graph }) =>
  [...graph.nodes.values()].flatMap(({ entry, links }) =>
    links
      .filter(({ to }) => !graph.nodes.has(keyOf(to)))
      .map(({ to, place }) => {
        const ids = [...graph.nodes.values()].filter((node) => node.entry.collection === to.collection).map((node) => node.entry.id);
        const field = 'path' in place ? String(place.path[0]) : 'text';
        const known = COLLECTIONS.includes(to.collection) ? ids : COLLECTIONS;
        return {
          code: 'ref/missing',
          file: entry.file,
          place,
          about: keyOf(to),
          message: `${field} → "${to.id}" does not exist in ${to.collection}.`,
          didYouMean: nearest(to.id, ids),
          ...(known.length <= 12 ? { known } : {}),
        };
      }),
  );
