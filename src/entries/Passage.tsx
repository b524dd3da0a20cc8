// A link to one passage in its source, with what has to be known of it.
import type { PassageNode } from '../library/graph.ts';
import { POPULATIONS } from '../library/vocabulary.ts';
import { href } from '../site.ts';
import * as texts from './texts.ts';

interface Props extends Pick<PassageNode, 'passage' | 'source'> {
  /** Name the document behind it. */
  withDocument?: boolean;
}

/** The words of a passage as a link, then whom it speaks of where its source limits it, and whether it could be confirmed. */
export function Passage({ passage, source, withDocument }: Props) {
  return (
    <>
      <a class="named" href={href(`/sources/${source.id}/#${passage.id}`)}>
        {passage.label}
      </a>
      {withDocument && `, ${source.data.shortTitle}`}
      {passage.population && ` ${texts.aboutWhom(POPULATIONS[passage.population])}`}
      {passage.fact && !passage.fact.record && ` ${texts.markedNotConfirmed}`}
    </>
  );
}
