// How the scores that people gave alone are spread, and what they disagree about.
import { useMemo } from 'preact/hooks';
import { useLoaded } from '../../../../application/index.ts';
import { spreadWords } from '../../../../toolkit/rounds.ts';
import { nameOf, type Appraisal } from '../../model/appraisal.ts';
import { asWorksheet, columnOf } from '../../model/as-worksheet.ts';
import { disagreements, heardScores } from '../../model/disagreement.ts';
import { loadRounds } from '../later.ts';

const HEADING = 'mt-10 text-title font-bold';

/** What people scored alone, and where they are furthest apart. */
export function Spread({ body }: { body: Appraisal }) {
  const rounds = useLoaded(loadRounds);
  const worksheet = useMemo(() => asWorksheet(body), [body]);
  const heard = heardScores(body);
  const apart = disagreements(body);
  if (heard.length === 0)
    return (
      <>
        <h2 class={HEADING}>Spread of scores</h2>
        <p class="mt-2 max-w-read">
          Nobody has scored alone, so there is one set of scores and no spread. Whether people agree cannot be seen here. To see it, score from phones.
        </p>
      </>
    );
  return (
    <>
      <h2 class={HEADING}>Spread of scores</h2>
      <p class="mt-2 max-w-read text-small text-soft">What people scored alone, before they talked. The scores that you agreed on stand in the result below.</p>
      {body.round?.opened && (
        <p class="mt-2 max-w-read">
          {body.round.opened.who}. {body.round.opened.why}
        </p>
      )}
      {rounds.state === 'ready' && <rounds.value.SpreadList worksheet={worksheet} Heading="h3" />}
      <h2 class={HEADING}>What people disagree about</h2>
      {apart.length === 0 ? (
        <p class="mt-2 max-w-read">Nowhere are two people two steps apart or more.</p>
      ) : (
        <>
          <p class="mt-2 max-w-read">Talk about these before you look at any total. They are furthest apart at the top.</p>
          <ol class="mt-3 max-w-read list-decimal space-y-2 ps-6">
            {apart.map(({ option, criterion, heard: scores }) => (
              <li key={`${option.id}/${criterion.id}`}>
                <strong class="wrap-anywhere">
                  {nameOf(option)}: {nameOf(criterion)}
                </strong>
                <span class="block text-small">{spreadWords(columnOf(criterion), scores.counts)}.</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
