// How the scores that people gave alone are spread, and what they disagree about.
import { useMemo } from 'preact/hooks';
import { joinSentences } from '../../../../../library/plain-text.ts';
import { screenHref, useLoaded } from '../../../../application/index.ts';
import { spreadWords } from '../../../../toolkit/rounds.ts';
import { nameOf, type Appraisal } from '../../model/appraisal.ts';
import { asWorksheet, columnOf } from '../../model/as-worksheet.ts';
import { disagreements, heardScores } from '../../model/disagreement.ts';
import { loadRounds } from '../later.ts';
import * as texts from '../../texts.ts';

const HEADING = 'mt-10 text-title font-bold';

/** What people scored alone, and where they are furthest apart. */
export function Spread({ id, body }: { id: string; body: Appraisal }) {
  const rounds = useLoaded(loadRounds);
  const worksheet = useMemo(() => asWorksheet(body), [body]);
  const heard = heardScores(body);
  const apart = disagreements(body);
  if (heard.length === 0)
    return (
      <>
        <h2 class={HEADING}>{texts.spreadOfScores}</h2>
        <p class="mt-2 max-w-read">{texts.nobodyHasScoredAlone(<a href={screenHref(id, 'together')}>{texts.scoreFromPhonesInline}</a>)}</p>
      </>
    );
  return (
    <>
      <h2 class={HEADING}>{texts.spreadOfScores}</h2>
      <p class="mt-2 max-w-read text-small text-soft">{texts.whatPeopleScoredAlone}</p>
      {body.round?.opened && <p class="mt-2 max-w-read">{joinSentences([body.round.opened.who, body.round.opened.why ?? ''])}</p>}
      {rounds.state === 'ready' && <rounds.value.SpreadList worksheet={worksheet} Heading="h3" />}
      <h2 class={HEADING}>{texts.whatPeopleDisagreeAbout}</h2>
      {apart.length === 0 ? (
        <p class="mt-2 max-w-read">{texts.nowhereAreTwoPeopleTwoStepsApartOrMore}</p>
      ) : (
        <>
          <p class="mt-2 max-w-read">{texts.talkAboutTheseBeforeYouLookAtAnyTotal}</p>
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
