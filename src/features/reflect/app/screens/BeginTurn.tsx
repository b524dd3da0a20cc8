// The clean screen on which each turn begins.
import { useState } from 'preact/hooks';
import { startOwnReflection } from '../../model/own-reflection.ts';
import { inviteOf, peopleIn } from '../../model/session.ts';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { TurnHelp } from '../parts/Care.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { screenHref, goTo } from '../../../application/index.ts';
import type { UsedTurn } from '../open-turn.ts';
import { WhoAmI, WhoSees, type Self } from '../parts/WhoAmI.tsx';
import type { SessionScreen } from '../session-screen.ts';

/** Says who will see what, asks no more than is kept, and starts the turn. */
export function BeginTurn({ id, body: session, who, turn }: SessionScreen & { who: 'turn' | 'for'; turn: UsedTurn }) {
  const [self, setSelf] = useState<Self>({ name: '', group: undefined });
  const invite = inviteOf(session);
  const count = peopleIn(session);
  const begin = () => {
    turn.begin(who, { ...startOwnReflection(invite, session.questions), name: self.name.trim() || undefined, group: self.group });
    goTo(screenHref(id, who, 1));
  };
  return (
    <Screen key="begin" title={who === 'turn' ? 'Your turn' : 'Add for someone without a device'} side={<TurnHelp />}>
      {turn.wasLost && (
        <p role="status" class="mb-5 max-w-read border-s-4 border-help bg-sunk px-5 py-4">
          A turn was begun here and not sealed before this page was closed or loaded again. Nothing of it is left. If it was yours, please start again.
        </p>
      )}
      <p role="status" class="mb-5 font-semibold">
        {count > 0 && `${count} ${count === 1 ? 'person has' : 'people have'} answered. Nothing of their answers shows.`}
      </p>
      {who === 'for' && <p class="mb-5 max-w-read">Read each question out, and type what the person tells you. Tell them first what is kept:</p>}
      <WhoSees invite={invite} way={who} />
      <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <WhoAmI invite={invite} self={self} onSelf={setSelf} isForOther={who === 'for'} />
      </form>
      <p class="mt-5 max-w-read">
        <strong>Answer in one go.</strong> Until you seal them, your answers are on this screen only. Loading the page again, or closing it, clears them, so
        that the next person finds nothing.
      </p>
      <ButtonRow>
        <Button look="main" onClick={begin}>
          {who === 'turn' ? 'Start my turn' : 'Start'}
        </Button>
        <LinkButton href={screenHref(id, 'pool')}>{who === 'turn' ? 'Everyone has had a turn' : 'Back to bringing together'}</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
