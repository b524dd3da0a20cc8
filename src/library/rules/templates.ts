// template/missing and template/out-of-step: every collection has a template that fits its schema and shows each field of it.
import { COLLECTIONS } from '../refs.ts';
import type { Issue } from '../issue.ts';
import { SCHEMAS, extensionOf } from '../schemas/index.ts';
import { headingIssues } from './headings.ts';
import type { Rule } from './rule.ts';
import { nameOf, unusedFields } from './shape.ts';

export const templates: Rule = ({ content }) =>
  COLLECTIONS.flatMap((collection): Issue[] => {
    const template = content.templates.find((found) => found.collection === collection);
    if (!template)
      return [
        {
          code: 'template/missing',
          file: `content/${collection}/_template.${extensionOf(collection)}`,
          message: `The collection ${collection} has no template to start from.`,
        },
      ];
    const { file, body, data, fields } = template;
    // A field that excuses an entry from something stands in a comment, so that no entry is excused by accident.
    const isInComment = (path: readonly (string | number)[]) => new RegExp(`^ *# ${path.at(-1)}: `, 'm').test(fields);
    const unused = data === undefined ? [] : unusedFields(SCHEMAS[collection], data).filter((path) => !isInComment(path));
    const issues: Issue[] = [
      ...template.issues,
      ...headingIssues({ collection, file, body }),
      // A required field that is missing is among the template's issues already.
      ...unused
        .map((path): Issue => ({
          code: 'template/out-of-step',
          file,
          place: { path },
          message: `${nameOf(path)} is not shown. A template has every field, optional ones too; a field may stand in a comment.`,
        }))
        .filter(({ message }) => !template.issues.some((issue) => issue.message.split(' ')[0] === message.split(' ')[0])),
    ];
    return issues.map((issue) => ({ ...issue, code: 'template/out-of-step', message: `The template does not fit its schema. ${issue.message}` }));
  });
