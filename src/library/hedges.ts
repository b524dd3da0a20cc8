// Finds sentences that are surer than their sources: every passage cited for them says “may”, “reported” or the like, and they do not.
// The labels by which pages name passages are read in the same way.
import { parse } from 'yaml';
import { z } from 'zod';
import { keyOf, type AnyEntry, type Entry } from './entry.ts';
import type { Graph } from './graph.ts';
import { LIBRARY, LOCAL, readText } from './layers.ts';
import { markdownWithoutLinks } from './plain-text.ts';
import { text } from './schemas/common.ts';
import { sentencesOf } from './later-words.ts';
import { statementsOf } from './statements.ts';

export const HEDGE_DECISIONS = 'content/hedge-decisions.yaml';

/** Sentences that somebody has read beside their sources and left as they are, by the reason. */
const decisionsSchema = z.array(
  z.strictObject({
    /** Why these sentences need no such word. */
    why: text,
    sentences: z.array(z.strictObject({ entry: z.string(), text })).min(1),
  }),
);
export type HedgeDecisions = z.output<typeof decisionsSchema>;

/** A sentence with what makes its sources unsure. */
export interface SureSentence {
  /** Of the entry. */
  key: string;
  file: string;
  sentence: string;
  /** The words of the sources, by passage. */
  hedges: { passage: string; hedge: string }[];
}

/** Kinds that make no statements about the world, and sources, whose labels are read apart. */
const EXEMPT_KINDS = new Set(['sources', 'pages', 'exercises', 'assignments', 'paths']);
const FEWEST_WORDS = 4;

/** Words by which a sentence says how sure it is, or who says so. “Can” counts, since it is the commonest of them in the sources. */
const SAYS_HOW_SURE = new RegExp(
  `\\b(?:${[
    'may|might|could|can|would|should|often|sometimes|some|many|most(?:ly)?|much|generally|usually|likel(?:y|ier|iest)|perhaps|probably|likelier',
    'perceived|possibly|potential(?:ly)?|seem(?:s|ed)?|appear(?:s|ed)?|tend(?:s|ed)?|risks?|fairly common|not always|not yet|help(?:s|ed)? to',
    'report(?:s|ed|edly)?|sa(?:y|ys|id)|tell(?:s)?|told|f(?:eel|eels|elt)|thinks?|thought|believe[sd]?|suggest(?:s|ed|ing)?|not(?:e|es|ed)|describe[sd]?|call(?:s|ed)?',
    'see(?:s|n)?|saw|view(?:s|ed)?|found|finds|heard|hear(?:s|ing)?|judge[sd]?|considere?d?s?|expect(?:s|ed)?|hope[sd]?|intend(?:s|ed)?|meant|w(?:ant|ants|anted)|value[sd]?|prize[sd]?',
    'interviewees|respondents|participants|interviewed|according|ask(?:s|ed)?|recommend(?:s|ed)?|advise[sd]?|warn(?:s|ed)?|add(?:s|ed)?|name[sd]?|list(?:s|ed)?|raise[sd]?|sp(?:eaks?|oke)',
    'state[sd]?|conclude[sd]?|argue[sd]?|mention(?:s|ed)?|quote[sd]?|draws a picture|examples?|not un(?:common|usual)|link(?:s|ed)?|associated|estimate[sd]?',
  ].join('|')})\\b|[“?]`,
  'iu',
);

const isSure = (sentence: string) => !SAYS_HOW_SURE.test(markdownWithoutLinks(sentence)) && sentence.split(/\s+/u).length >= FEWEST_WORDS;

/** Every label of a source that is surer than the passage it names. One that names a group of people claims nothing of them. */
const sureLabels = (entry: Entry<'sources'>): SureSentence[] =>
  entry.data.passages.flatMap(({ id, kind, label, hedge }) =>
    hedge && kind !== 'group' && isSure(label) ? [{ key: keyOf(entry), file: entry.file, sentence: label, hedges: [{ passage: id, hedge }] }] : [],
  );

/** Every sentence, of all entries, that is surer than all its sources. */
export function sureSentences(graph: Graph, entries: readonly AnyEntry[]): SureSentence[] {
  const hedgeOf = (id: string) => graph.passages.get(id)?.passage.hedge;
  const inEntries = entries
    .filter(({ collection }) => !EXEMPT_KINDS.has(collection))
    .flatMap((entry) =>
      statementsOf(entry)
        .filter(({ own, cites }) => own && cites.every(hedgeOf))
        .flatMap(({ text: stretch, cites }) =>
          sentencesOf(stretch)
            .filter(isSure)
            .map((sentence) => ({ key: keyOf(entry), file: entry.file, sentence, hedges: cites.map((passage) => ({ passage, hedge: hedgeOf(passage)! })) })),
        ),
    );
  return [...graph.all('sources').flatMap(sureLabels), ...inEntries];
}

/** The decisions on file, the library’s and local ones. @throws when a file does not fit its schema */
export const readHedgeDecisions = (root: string): HedgeDecisions =>
  [LIBRARY, LOCAL].flatMap((layer) => decisionsSchema.parse(parse(readText(root, `${layer}/hedge-decisions.yaml`)) ?? []));

const idOf = (key: string, sentence: string) => `${key} ${sentence}`;

/** What is left to decide, and decisions on sentences that are no longer there. */
export function compareWithDecisions(
  sure: readonly SureSentence[],
  decisions: HedgeDecisions,
): { open: SureSentence[]; stale: { entry: string; text: string }[] } {
  const decided = decisions.flatMap(({ sentences }) => sentences);
  const ids = new Set(decided.map((one) => idOf(one.entry, one.text)));
  const there = new Set(sure.map(({ key, sentence }) => idOf(key, sentence)));
  return {
    open: sure.filter(({ key, sentence }) => !ids.has(idOf(key, sentence))),
    stale: decided.filter((one) => !there.has(idOf(one.entry, one.text))),
  };
}
