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
import * as texts from '../texts.ts';

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
    <Screen key="begin" title={who === 'turn' ? texts.yourTurn : texts.addForSomeoneWithoutADevice} side={<TurnHelp />}>
      {turn.wasLost && (
        <p role="status" class="mb-5 max-w-read border-s-4 border-help bg-sunk px-5 py-4">
          {texts.turnWasBegunHereAndNotSealedBeforeThisPage}
        </p>
      )}
      <p role="status" class="mb-5 font-semibold">
        {count > 0 && texts.countPeopleHaveAnswered(count)}
      </p>
      {who === 'for' && <p class="mb-5 max-w-read">{texts.readEachQuestionOut}</p>}
      <WhoSees invite={invite} way={who} />
      <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <WhoAmI invite={invite} self={self} onSelf={setSelf} isForOther={who === 'for'} />
      </form>
      <p class="mt-5 max-w-read">{texts.untilYouSealThem(<strong>{texts.answerInOneGo}</strong>)}</p>
      <ButtonRow>
        <Button look="main" onClick={begin}>
          {who === 'turn' ? texts.startMyTurn : texts.start}
        </Button>
        <LinkButton href={screenHref(id, 'pool')}>{who === 'turn' ? texts.everyoneHasHadATurn : texts.backToBringingTogether}</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
