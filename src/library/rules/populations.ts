// population/unsaid and population/half-said: what rests on passages about some people only says whom it is about, and all of it.
import type { AnyEntry, Place } from '../entry.ts';
import { partsOf } from '../parts.ts';
import { textOf } from '../plain-text.ts';
import { isPassageRef, passageIds } from '../refs.ts';
import { POPULATIONS, WITH_OR_WITHOUT_USE } from '../vocabulary.ts';
import type { Rule } from './rule.ts';

/** Words that say it, in one form or another. */
const SAYS_WHOM = /\b(?:severe|serious)(?: and enduring)? mental\b|\bpsychosis\b/iu;
/** The other half of it: nearly all these passages speak of people who also use substances. */
const SAYS_USE = /\b(?:substances?|alcohol|drugs?|drink(?:s|ing)?|both|co-?occurring|co-?existing|dual)\b/iu;
/** Those who speak in passages about some people only. A sentence that names one of them says whom, also where it rests on others as well. */
const SPEAKS_OF_SOME = /\b(?:NICE|CG120|NG58|RECO)\b/u;

interface Statement {
  text: string;
  cites: readonly string[];
  place: Place;
  /** Its citations mark by mark, where it has several: each bears a sentence of its own. */
  marks?: readonly (readonly string[])[];
  /** It is the entry from end to end, so that a name in it says nothing of what is told under that name. */
  isWhole?: boolean;
}

/** Every statement in `value` that has citations of its own. What opens the part it stands in, its `intro`, speaks for it too. */
function statementsIn(value: unknown, path: (string | number)[], opening = ''): Statement[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => statementsIn(item, [...path, index], opening));
  if (typeof value !== 'object' || value === null) return [];
  const openingInside = 'intro' in value && typeof value.intro === 'string' ? value.intro : opening;
  const inside = Object.entries(value).flatMap(([name, item]) => (name === 'cites' ? [] : statementsIn(item, [...path, name], openingInside)));
  const cites = 'cites' in value && Array.isArray(value.cites) ? passageIds(value.cites.filter(isPassageRef)) : [];
  return path.length && cites.length ? [{ text: `${opening} ${JSON.stringify(value)}`, cites, place: { path } }, ...inside] : inside;
}

/** Every statement of an entry that stands alone: the entry as a whole, those in its fields, the paragraphs and points of its text. */
function statementsOf(entry: AnyEntry): Statement[] {
  const { data } = entry;
  const whom = 'population' in data && typeof data.population === 'string' ? data.population : '';
  const lead = `${data.summary} ${whom}`;
  const cites = 'cites' in data && data.cites ? passageIds(data.cites) : [];
  const whole = { text: `${data.title} ${lead} ${textOf(entry)}`, cites, place: { path: ['cites'] }, isWhole: true };
  const inFields = statementsIn(data, []).map((statement) => ({ ...statement, text: `${lead} ${statement.text}` }));
  const inText = partsOf(entry.body).flatMap(({ pieces }) => {
    // The paragraph that opens a part speaks for the whole part.
    const opening = pieces[0]?.isPoint === false ? pieces[0].text : '';
    return pieces.map(({ text, cites, marks, offset }) => ({ text: `${whom} ${opening} ${text}`, cites, marks, place: { offset } }));
  });
  return [whole, ...inFields, ...inText];
}

const HALF_SAID =
  'This speaks of mental illness alone, and its passages speak only of people who use substances as well. Say both here, or in the paragraph that opens the part.';

export const populations: Rule = ({ graph, content }) =>
  content.entries
    .filter(({ collection }) => collection !== 'sources')
    .flatMap((entry) =>
      statementsOf(entry).flatMap(({ text, cites, marks = [cites], place, isWhole }) => {
        if (SAYS_WHOM.test(text) && SAYS_USE.test(text)) return [];
        const alone = marks.flatMap((ids) => graph.populationsOf(ids));
        const named = isWhole ? undefined : SPEAKS_OF_SOME.exec(text)?.[0];
        const limited = alone.length || !named ? alone : cites.flatMap((id) => graph.populationsOf([id]));
        if (!limited.length) return [];
        const issue = { file: entry.file, place };
        if (SAYS_WHOM.test(text)) {
          const isHalfSaid = limited.some((population) => !WITH_OR_WITHOUT_USE.has(population));
          return isHalfSaid ? [{ ...issue, code: 'population/half-said', message: HALF_SAID }] : [];
        }
        const whom = [...new Set(limited)].map((population) => POPULATIONS[population]).join(', and of ');
        return [
          {
            ...issue,
            code: 'population/unsaid',
            message: `${alone.length ? 'A statement here rests on passages that speak' : `What this tells of ${named} speaks`} only of ${whom}. Say so here, or in the paragraph that opens the part.`,
          },
        ];
      }),
    );
