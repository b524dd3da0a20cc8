// body/not-allowed: bodies hold Markdown, links and citations, and no other code.
import type { Rule } from './rule.ts';

/** The components that a writer may use in a body. */
export const BODY_COMPONENTS = ['Cite'] as const;

export const bodies: Rule = ({ content }) =>
  content.entries.flatMap((entry) => {
    const allowed = new RegExp(`^<(${BODY_COMPONENTS.join('|')})\\s+ids="[^"]*"\\s*/>`);
    return [...entry.body.matchAll(/[{}<]|^(?:import|export)\b|\]\(\/|\]\(ref:(?![a-z-]+\/[a-z0-9-]+(?:#[a-z0-9-]+)?\))|^# /gm)]
      .filter((match) => !allowed.test(entry.body.slice(match.index)))
      .map((match) => ({
        code: 'body/not-allowed',
        file: entry.file,
        place: { offset: match.index },
        message: match[0].startsWith('](')
          ? 'Link to an entry as [words](ref:collection/id), so that the link is checked.'
          : match[0] === '# '
            ? 'The title comes from the fields; start headings at “##”.'
            : `“${entry.body.slice(match.index, match.index + 12).split('\n')[0]}” cannot stand in a text. Allowed are Markdown, [words](ref:collection/id) and <Cite ids="…" />.`,
      }));
  });
