// id/duplicate: an id is used once, and no idea has the address of a tab of its dimension. id/removed: a published id stays, or leads on to another.
import { keyOf } from '../entry.ts';
import { isDimensionTab } from '../dimension-tabs.ts';
import type { AnyEntry } from '../entry.ts';
import { nearest, type Issue } from '../issue.ts';
import { placeTakenBy } from '../published.ts';
import type { Rule } from './rule.ts';

/** Ids of the parts of an entry that can be linked to on their own, with the path of each. */
function partsOf(entry: AnyEntry): { id: string; path: (string | number)[] }[] {
  if (entry.collection === 'question-sets')
    return entry.data.parts.flatMap((part, p) => part.questions.map((question, q) => ({ id: question.id, path: ['parts', p, 'questions', q, 'id'] })));
  if (entry.collection === 'dimensions') return entry.data.expectations.map((expectation, i) => ({ id: expectation.id, path: ['expectations', i, 'id'] }));
  if (entry.collection === 'case-studies')
    return (['pauses', 'discussion'] as const).flatMap((field) => entry.data[field].map((question, i) => ({ id: question.id, path: [field, i, 'id'] })));
  if (entry.collection === 'assignments')
    return entry.data.parts.flatMap((part, i) => ('ask' in part ? [{ id: part.ask.id, path: ['parts', i, 'ask', 'id'] }] : []));
  if (entry.collection === 'tools')
    return (['columns', 'rows'] as const).flatMap((field) =>
      (entry.data.worksheet?.[field] ?? []).map(({ id }, i) => ({ id: `${field}-${id}`, path: ['worksheet', field, i, 'id'] })),
    );
  return [];
}

/** Every id that a link may use: `collection/id` and `collection/id#part`. */
export const idsOf = (entries: Iterable<AnyEntry>): string[] =>
  [...entries].flatMap((entry) => [keyOf(entry), ...partsOf(entry).map((part) => `${keyOf(entry)}#${part.id}`)]);

export const duplicateIds: Rule = ({ content }) => {
  const issues: Issue[] = [];
  const firstUse = new Map<string, string>();
  const firstPassage = new Map<string, string>();
  const claim = (id: string, entry: AnyEntry, place?: Issue['place'], known = firstUse) => {
    const other = known.get(id);
    if (other === undefined) known.set(id, entry.file);
    else
      issues.push({
        code: 'id/duplicate',
        file: entry.file,
        ...(place ? { place } : {}),
        message: `The id "${id}" is used already, in ${other}. Ids are used once.`,
      });
  };
  for (const entry of content.entries) {
    claim(keyOf(entry), entry);
    if (entry.collection === 'ideas' && isDimensionTab(entry.id))
      issues.push({ code: 'id/duplicate', file: entry.file, message: `“${entry.id}” is the address of a tab of its dimension. Give the idea another id.` });
    for (const part of partsOf(entry)) claim(`${keyOf(entry)}#${part.id}`, entry, { path: part.path });
    if (entry.collection === 'sources') entry.data.passages.forEach((passage, i) => claim(passage.id, entry, { path: ['passages', i, 'id'] }, firstPassage));
  }
  return issues;
};

export const removedIds: Rule = ({ content, graph, published, redirects }) => {
  const ids = new Set(idsOf(content.entries));
  const isKnown = (id: string) => ids.has(id) || placeTakenBy(redirects, id) !== undefined || graph.leftOut.has(id.split('#')[0]!);
  /** Where an entry was written, no part is meant. */
  const alike = (id: string) => [...ids].filter((known) => id.includes('#') || !known.includes('#'));
  const drafts = new Map(content.drafts.map((draft) => [keyOf(draft), draft.file]));
  const whatToDo = (id: string, redirectFile: string) => {
    const draft = drafts.get(id.split('#')[0]!);
    const lost = draft ? `and ${draft} is a draft now, so its page would be gone. Take “draft: true” out of it` : 'and is gone. Bring it back';
    return `"${id}" was published ${lost}, or add a line to ${redirectFile} that says where it leads now.`;
  };
  const gone = published.flatMap(({ file, ids: listed }) =>
    listed.flatMap((id, index): Issue[] =>
      !id || isKnown(id)
        ? []
        : [
            {
              code: 'id/removed',
              file,
              place: { line: index + 1, col: 1 },
              about: id.split('#')[0]!,
              message: whatToDo(id, file.replace('published-ids.txt', 'redirects.yaml')),
              didYouMean: nearest(id, alike(id)),
            },
          ],
    ),
  );
  const lost = redirects.flatMap(({ file, to: list }) =>
    Object.entries(list)
      .filter(([, to]) => !ids.has(to) && !graph.leftOut.has(to.split('#')[0]!))
      .map(([from, to]) => ({
        code: 'redirect/missing',
        file,
        place: { path: [from] },
        about: to.split('#')[0]!,
        message: `"${from}" leads to "${to}", which does not exist.`,
        didYouMean: nearest(to, alike(to)),
      })),
  );
  return [...gone, ...lost];
};
