// pause/order: pauses follow the story, one after each heading at the most.
import type { Rule } from './rule.ts';
import { CASE_STUDY_HEADINGS } from '../body-headings.ts';

export const pauses: Rule = ({ graph }) =>
  graph.all('case-studies').flatMap(({ file, data }) =>
    data.pauses.flatMap(({ id, after }, index) => {
      const before = data.pauses[index - 1];
      if (!before || CASE_STUDY_HEADINGS.indexOf(before.after) < CASE_STUDY_HEADINGS.indexOf(after)) return [];
      const what = before.after === after ? `The story stops after “${after}” already` : `“${after}” comes before “${before.after}”`;
      return [
        { code: 'pause/order', file, place: { path: ['pauses', index, 'after'] }, message: `${what}. Put the pause "${id}" where the story comes to it.` },
      ];
    }),
  );
