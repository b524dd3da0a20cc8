// The start of an open copy: continue where you were, and what the assignment is about.
import { ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { longDay } from '../../../../library/words.ts';
import { screenHref } from '../../../application/index.ts';
import { IntroView } from '../../view/IntroView.tsx';
import { titleOfPart } from '../../view/steps.ts';
import { LearnHelp, WhatIsKept } from '../parts/LearnHelp.tsx';
import { LeftOut } from '../parts/LeftOut.tsx';
import { ProgressLine } from '../parts/ProgressLine.tsx';
import { WhoYouAre } from '../parts/WhoYouAre.tsx';
import { partsThere, partToContinue } from '../progress.ts';
import { partHref } from '../route.ts';
import type { CopyScreen } from '../copy-screen.ts';
import { titleOf } from '../../model/assignment.ts';
import * as texts from '../texts.ts';

/** The screen that a link leads to once there is a copy. */
export function StartScreen({ id, body, change, entries }: CopyScreen) {
  const { assignment, finishedOn } = body;
  const next = partToContinue(body, entries);
  const side = (
    <>
      <WhatIsKept />
      <LearnHelp />
    </>
  );
  return (
    <Screen key="start" title={titleOf(assignment)} side={side}>
      <section aria-label={texts.whereYouAre} class="mb-8 max-w-read border-s-4 border-both ps-4">
        <ProgressLine learning={body} entries={entries} />
        {finishedOn && <p class="mt-2 text-small text-soft">{texts.youMadeTheFileToHandBackOnDayYouCanStill(longDay(finishedOn))}</p>}
        <div class="-mt-3">
          <ButtonRow>
            {next ? (
              <LinkButton look="main" href={partHref(id, next)}>
                {texts.continueWhereYouWereLine(<span class="sr-only">: {titleOfPart(next, entries)}</span>)}
              </LinkButton>
            ) : (
              <LinkButton look="main" href={screenHref(id, 'look-back')}>
                {texts.goOnToLookingBack}
              </LinkButton>
            )}
            <LinkButton href={screenHref(id, 'parts')}>{texts.allParts}</LinkButton>
          </ButtonRow>
        </div>
      </section>
      <IntroView assignment={{ ...assignment, parts: partsThere(body, entries) }} />
      <LeftOut assignment={assignment} entries={entries} />
      <WhoYouAre assignment={assignment} name={body.name} onName={(name) => change((now) => ({ ...now, name }))} />
    </Screen>
  );
}
