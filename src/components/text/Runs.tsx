// Running words with their emphasis and links, in any look.
import type { ComponentChildren } from 'preact';
import { BOX_SIGN } from '../../library/text/words.ts';
import { breakable } from './breakable.tsx';
import { runsOf, type Inline, type Run } from '../../library/text/block.ts';

function marked({ text, strong, em, box }: Exclude<Run, string>): ComponentChildren {
  const said = breakable((box ? BOX_SIGN[box] : '') + text);
  const words = em ? <em>{said}</em> : said;
  return strong ? <strong class="font-semibold">{words}</strong> : words;
}

/** The words of a run with where they lead, and as a place to lead to. */
function Piece({ run, withLinks }: { run: Exclude<Run, string>; withLinks: boolean }) {
  const { href, note, anchor } = run;
  const words = marked(run);
  const linked = withLinks && href !== undefined ? <a href={href}>{words}</a> : words;
  const raised = note ? <sup>{linked}</sup> : linked;
  return anchor === undefined ? <>{raised}</> : <span id={anchor}>{raised}</span>;
}

interface Props {
  words: Inline;
  /** Where nobody can follow a link, such as on a slide, its words stand without it. */
  withLinks?: boolean;
}

/** The words. Runs never change their order. */
export const Runs = ({ words, withLinks = true }: Props) => (
  <>{runsOf(words).map((run, at) => (typeof run === 'string' ? breakable(run) : <Piece key={at} run={run} withLinks={withLinks} />))}</>
);
