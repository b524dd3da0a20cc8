// What contradicts itself, and what is missing, as a list. What contradicts stands first.
import { contradictionsFirst, type Finding } from '../../model/checks.ts';
import * as texts from '../../texts.ts';

interface Props {
  findings: readonly Finding[];
}

/** The findings of one line. Nothing where there are none. */
export const LineFindings = ({ findings }: Props) =>
  findings.length > 0 ? (
    <ul class="mt-3 max-w-read space-y-1 text-small">
      {contradictionsFirst(findings).map(({ kind, words }) => (
        <li key={words} class={`border-s-4 ps-3 ${kind === 'contradicts' ? 'border-help' : 'border-line'}`}>
          {kind === 'contradicts' && <strong>{texts.check} </strong>}
          {words}
        </li>
      ))}
    </ul>
  ) : null;
