// The parts of the assignment in their order.
import { useState } from 'preact/hooks';
import { Button, LinkButton, WayOn } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { goTo, screenHref } from '../../../application/index.ts';
import { MOST_PARTS } from '../../model/content.ts';
import { addAsk } from '../edit-parts.ts';
import { sizeInWords } from '../minutes-words.ts';
import { Above } from '../parts/Above.tsx';
import { PartList } from '../parts/PartList.tsx';
import type { AssignmentScreen } from '../assignment-screen.ts';
import * as texts from '../texts.ts';

/** The list, and ways to add to it. */
export function PartsScreen({ id, body, change }: AssignmentScreen) {
  const [hasBeenFilled] = useState(body.parts.length > 0);
  const isEmpty = body.parts.length === 0;
  const addQuestion = () => {
    const next = addAsk(body, 'short');
    const added = next.parts.at(-1);
    change(() => next);
    if (added) goTo(screenHref(id, 'part', added.id));
  };
  return (
    <Screen key="parts" title={texts.whatIsInIt} above={<Above assignment={body} />} lead={isEmpty ? undefined : sizeInWords(body)}>
      {isEmpty && !hasBeenFilled && <p class="max-w-read">{texts.nothingYet}</p>}
      <PartList id={id} body={body} change={change} />
      {body.parts.length < MOST_PARTS ? (
        <div class="mt-6 flex flex-wrap gap-3">
          <LinkButton look={isEmpty ? 'main' : 'quiet'} href={screenHref(id, 'add')}>
            {texts.addFromTheLibrary}
          </LinkButton>
          <Button onClick={addQuestion}>{texts.addYourOwnQuestion}</Button>
          <LinkButton href={screenHref(id, 'own')}>{texts.addYourOwnCaseStudy}</LinkButton>
        </div>
      ) : (
        <p class="mt-6">{texts.assignmentHoldsAtMostParts(MOST_PARTS)}</p>
      )}
      {!isEmpty && <WayOn href={screenHref(id, 'words')}>{texts.goOnToMessageAndDates}</WayOn>}
    </Screen>
  );
}
