// title/duplicate: two entries of one collection never share a title.
import type { Rule } from './rule.ts';

export const duplicateTitles: Rule = ({ content }) => {
  const first = new Map<string, string>();
  return content.entries.flatMap((entry) => {
    const key = `${entry.collection}: ${entry.data.title.toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, entry.file);
      return [];
    }
    return [
      {
        code: 'title/duplicate',
        file: entry.file,
        place: { path: ['title'] },
        message: `The title “${entry.data.title}” is used already, in ${other}. Say what makes this one different.`,
      },
    ];
  });
};
