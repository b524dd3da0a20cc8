// From an address to a deck: loads it, or says why it cannot be shown.
import type { ComponentChildren } from 'preact';
import { Button, ButtonRow, LinkButton } from '../../../components/app/Button.tsx';
import { Problem } from '../../../components/app/Problem.tsx';
import { Screen } from '../../../components/app/Screen.tsx';
import { Waiting } from '../../../components/app/Waiting.tsx';
import type { Source } from './place.ts';
import type { Deck } from './deck/scene.ts';
import { useDeck } from './use-deck.ts';

interface Props {
  source: Source;
  children: (deck: Deck) => ComponentChildren;
}

/** Shows its content once the deck is there. */
export function Begin({ source, children }: Props) {
  const loaded = useDeck(source);
  if (loaded.state === 'loading') return <Waiting words="Opening …" />;
  if (loaded.state === 'ready') return <>{children(loaded.deck)}</>;
  return (
    <div class="py-8">
      <Screen key="failed" title="This cannot be presented">
        <Problem message={loaded.message} whatToDo={loaded.whatToDo} />
        <ButtonRow>
          <Button look="main" onClick={loaded.retry}>
            Try again
          </Button>
          <LinkButton href="#">Choose what to present</LinkButton>
        </ButtonRow>
      </Screen>
    </div>
  );
}
