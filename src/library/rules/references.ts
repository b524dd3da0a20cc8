// ref/missing: every link leads to an entry that exists. ref/draft: and that is built.
import { keyOf } from '../entry.ts';
import { nearest } from '../issue.ts';
import { placeTakenBy } from '../published.ts';
import { COLLECTIONS } from '../refs.ts';
import type { Rule } from './rule.ts';

export const references: Rule = ({ graph, content, redirects }) => {
  const drafts = new Map(content.drafts.map((draft) => [keyOf(draft), draft]));
  return [...graph.nodes.values()].flatMap(({ entry, links }) =>
    links
      // A link in a text to what is left out is plain words; in fields, local/needed tells.
      .filter(({ to }) => !graph.nodes.has(keyOf(to)) && !graph.leftOut.has(keyOf(to)))
      .map(({ to, place }) => {
        const field = 'path' in place ? String(place.path[0]) : 'text';
        const issue = { code: 'ref/missing', file: entry.file, place, about: keyOf(to) };
        if (!COLLECTIONS.includes(to.collection))
          return {
            ...issue,
            message: `${field} → there is no collection "${to.collection}".`,
            didYouMean: nearest(to.collection, COLLECTIONS),
            known: COLLECTIONS,
          };
        const draft = drafts.get(keyOf(to));
        if (draft)
          return {
            ...issue,
            code: 'ref/draft',
            message: `${field} → "${to.id}" is a draft, and drafts are not on the site. Take the link out, make this entry a draft too, or take “draft: true” out of ${draft.file}.`,
          };
        const successor = placeTakenBy(redirects, keyOf(to));
        if (successor)
          return { ...issue, message: `${field} → "${to.id}" is gone from ${to.collection}; ${successor} took its place. Link to that, or take the link out.` };
        const ids = graph.all(to.collection).map(({ id }) => id);
        return {
          ...issue,
          message: `${field} → "${to.id}" does not exist in ${to.collection}.`,
          didYouMean: nearest(to.id, ids),
          ...(ids.length <= 12 ? { known: ids } : {}),
        };
      }),
  );
};
