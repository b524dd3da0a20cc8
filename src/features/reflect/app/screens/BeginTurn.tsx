// The clean screen on which each turn begins.
import { useState } from 'preact/hooks';
import { ownReflectionKind } from '../../kinds.ts';
import { startOwnReflection } from '../../model/own-reflection.ts';
import { inviteOf } from '../../model/session.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { AnsweringHelp } from '../parts/Care.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { useAttempt, screenHref, goTo } from '../../../application/index.ts';
import { WhoAmI, WhoSees, type Self } from '../parts/WhoAmI.tsx';
import type { SessionScreen } from '../session-screen.ts';

/** Says who will see what, asks no more than is kept, and starts the turn. */
export function BeginTurn({ id, body: session, who }: SessionScreen & { who: 'turn' | 'for' }) {
  const { workbook } = useApp();
  const [self, setSelf] = useState<Self>({ name: '', group: undefined });
  const { attempt, problem } = useAttempt();
  const invite = inviteOf(session);
  const count = session.pool.length;
  const begin = async () => {
    const own = { ...startOwnReflection(invite, session.questions), name: self.name.trim() || undefined, group: self.group };
    const turn = await workbook.create(ownReflectionKind, `Turn on this device, not sealed: ${session.team || 'our team'}`, own);
    goTo(screenHref(id, who, turn.id, 1));
  };
  return (
    <Screen key="begin" title={who === 'turn' ? 'Your turn' : 'Add for someone without a device'} side={<AnsweringHelp />}>
      <p role="status" class="mb-5 font-semibold">
        {count > 0 && `${count} ${count === 1 ? 'person has' : 'people have'} answered. Their answers are sealed: nothing of them shows.`}
      </p>
      {who === 'for' && <p class="mb-5 max-w-read">Read each question out, and type what the person tells you. Tell them first what is kept:</p>}
      <WhoSees invite={invite} way={who} />
      <WhoAmI invite={invite} self={self} onSelf={setSelf} isForOther={who === 'for'} />
      {problem}
      <ButtonRow>
        <Button look="main" onClick={() => attempt(begin)}>
          {who === 'turn' ? 'Start my turn' : 'Start'}
        </Button>
        <LinkButton href={screenHref(id, 'pool')}>{who === 'turn' ? 'Everyone has had a turn' : 'Back to the pool'}</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
