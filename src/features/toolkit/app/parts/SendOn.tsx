// Sends the actions of a worksheet on to a reflection session of this browser, where the team looks after them. Loaded when it is unfolded.
import { useState } from 'preact/hooks';
import { useLoaded, WithScreens } from '../../../application/index.ts';
import { ownActions } from '../../model/actions.ts';
import { loadSendTo } from '../later.ts';
import type { SendToProps } from './SendTo.tsx';
import * as texts from '../texts.ts';

type Props = Omit<SendToProps, 'onSaid'>;

/** Folded until it is wanted; nothing where there is no action to send. */
export function SendOn(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const isAny = ownActions(props.worksheet).length > 0;
  if (!isAny && !said) return null;
  return (
    <section class="no-print mt-4">
      <p role="status" class="text-small">
        {said}
      </p>
      {isAny && (
        <details onToggle={({ currentTarget: { open } }) => setOpen(open)}>
          <summary class="min-h-11 cursor-pointer py-2 text-link underline underline-offset-4">{texts.sendActionsToAReflectionSession}</summary>
          {isOpen && <Panel {...props} onSaid={setSaid} />}
        </details>
      )}
    </section>
  );
}

function Panel(props: SendToProps) {
  const screens = useLoaded(loadSendTo);
  return <WithScreens loaded={screens}>{({ SendTo }) => <SendTo {...props} />}</WithScreens>;
}
