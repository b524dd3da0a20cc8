// Running words with their emphasis and links, in any look.
import { Fragment, type ComponentChildren } from 'preact';
import { BOX_SIGN } from '../../library/text/words.ts';
import { runsOf, type Inline, type Run } from '../../library/text/block.ts';

function marked({ text, strong, em, box }: Exclude<Run, string>): ComponentChildren {
  const said = (box ? BOX_SIGN[box] : '') + text;
  const words = em ? <em>{said}</em> : said;
  return strong ? <strong class="font-semibold">{words}</strong> : words;
}

interface Props {
  words: Inline;
  /** Where nobody can follow a link, such as on a slide, its words stand without it. */
  withLinks?: boolean;
}

/** The words. Runs never change their order. */
export const Runs = ({ words, withLinks = true }: Props) => (
  <>
    {runsOf(words).map((run, at) => {
      if (typeof run === 'string') return run;
      return withLinks && run.href !== undefined ? (
        <a key={at} href={run.href}>
          {marked(run)}
        </a>
      ) : (
        <Fragment key={at}>{marked(run)}</Fragment>
      );
    })}
  </>
);
