// template/missing and template/out-of-step: every collection has a template that fits its schema.
import { COLLECTIONS } from '../refs.ts';
import { headingIssues } from './headings.ts';
import { extensionOf } from '../schemas/index.ts';
import type { Rule } from './rule.ts';

export const templates: Rule = ({ content }) =>
  COLLECTIONS.flatMap((collection) => {
    const template = content.templates.find((found) => found.collection === collection);
    if (!template)
      return [{ code: 'template/missing', file: `content/${collection}/_template.${extensionOf(collection)}`, message: `The collection ${collection} has no template to start from.` }];
    const issues = [...template.issues, ...headingIssues({ collection, file: template.file, body: template.body })];
    return issues.map((issue) => ({ ...issue, code: 'template/out-of-step', message: `The template does not fit its schema. ${issue.message}` }));
  });
