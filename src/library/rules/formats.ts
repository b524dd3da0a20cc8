// link/file: another format of an entry that stands on this site is there.
import type { Rule } from './rule.ts';

export const formatFiles: Rule = ({ content, isPublicFile }) =>
  content.entries.flatMap(({ data, file }) =>
    ('otherFormats' in data ? (data.otherFormats ?? []) : []).flatMap(({ url }, index) =>
      !url.startsWith('/') || isPublicFile(url)
        ? []
        : [{ code: 'link/file', file, place: { path: ['otherFormats', index, 'url'] }, message: `There is no file public${url}.` }],
    ),
  );
