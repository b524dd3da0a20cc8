// From an address to a deck: loads it, or says why it cannot be shown.
import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../components/app/Button.tsx';
import { Problem } from '../../../components/app/Problem.tsx';
import { LoneScreen } from '../../../components/app/Screen.tsx';
import { Waiting } from '../../../components/app/Waiting.tsx';
import { useApplication, useLoaded } from '../../application/index.ts';
import type { Source } from './place.ts';
import type { Deck } from './deck/scene.ts';
import { loadDeck, whyNot } from './load-deck.ts';
import * as texts from './texts.ts';

interface Props {
  source: Source;
  children: (deck: Deck) => ComponentChildren;
}

/** Shows its content once the deck is there. Another source is another component: give it a key. */
export function Begin({ source, children }: Props) {
  const { site, workbook } = useApplication();
  const [own] = useState(source);
  const loaded = useLoaded(useCallback(() => loadDeck(own, { base: site.base, workbook }), [own, site.base, workbook]));
  if (loaded.state === 'loading') return <Waiting words={texts.opening} />;
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>;
  const { message, whatToDo } = whyNot(loaded.error);
  return (
    <LoneScreen key="failed" title={texts.thisCannotBePresented}>
      <Problem message={message} whatToDo={whatToDo} />
      <ButtonRow>
        <Button look="main" onClick={loaded.retry}>
          {texts.tryAgain}
        </Button>
        <LinkButton href="#">{texts.chooseWhatToPresent}</LinkButton>
      </ButtonRow>
    </LoneScreen>
  );
}
