// The parts of the assignment in their order.
import { useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { goTo, screenHref } from '../../../application/index.ts';
import { MOST_PARTS } from '../../model/content.ts';
import { addAsk } from '../edit-parts.ts';
import { sizeInWords } from '../minutes-words.ts';
import { Above } from '../parts/Above.tsx';
import { PartList } from '../parts/PartList.tsx';
import type { AssignmentScreen } from '../assignment-screen.ts';

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
    <Screen key="parts" title="What is in it" above={<Above assignment={body} />} lead={isEmpty ? undefined : sizeInWords(body)}>
      {isEmpty && !hasBeenFilled && (
        <p class="max-w-read">Nothing yet. Begin with a case study or a short reading, then add questions. Three to six parts fit into 45 minutes.</p>
      )}
      <PartList id={id} body={body} change={change} />
      {body.parts.length < MOST_PARTS ? (
        <div class="mt-6 flex flex-wrap gap-3">
          <LinkButton look={isEmpty ? 'main' : 'quiet'} href={screenHref(id, 'add')}>
            Add from the library
          </LinkButton>
          <Button onClick={addQuestion}>Add your own question</Button>
          <LinkButton href={screenHref(id, 'own')}>Add your own case study</LinkButton>
        </div>
      ) : (
        <p class="mt-6">An assignment holds at most {MOST_PARTS} parts.</p>
      )}
      {!isEmpty && (
        <ButtonRow>
          <LinkButton look="main" href={screenHref(id, 'words')}>
            Go on to message and dates
          </LinkButton>
        </ButtonRow>
      )}
    </Screen>
  );
}
