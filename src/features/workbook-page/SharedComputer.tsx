// Marking this computer as shared: documents are then kept for one visit only.
import { useState } from 'preact/hooks';
import type { Health } from '../workbook/index.ts';
import { Ask } from '../../components/app/Ask.tsx';
import { Button } from '../../components/app/Button.tsx';
import { countDocuments } from './sizes.ts';

interface Props {
  health: Health;
  /** Whether the computer is marked. */
  shared: boolean;
  /** How many documents there are to be moved or left. */
  count: number;
  onSwitch: (shared: boolean, move: boolean) => void;
}

/** The explanation, the switch, and the question of what becomes of the documents there are. */
export function SharedComputer({ health, shared, count, onSwitch }: Props) {
  const [asking, setAsking] = useState(false);
  if (health.state === 'memory-only' || (health.state === 'visit-only' && !shared)) return null;
  const choose = (move: boolean) => {
    setAsking(false);
    onSwitch(!shared, move);
  };
  return (
    <section aria-labelledby="shared" class="no-print prose mt-12 max-w-read">
      <h2 id="shared">Shared computer</h2>
      <p>
        {shared
          ? 'This computer is marked as shared. What you write is kept in this tab only, and is gone when you close the tab. Someone who opens this browser later does not find it.'
          : 'Do other people use this browser, as in a library or a staff room? Mark the computer as shared. What you write is then kept for this visit only, and is gone when you close the tab.'}
      </p>
      <p class="no-print">
        <Button onClick={() => (count ? setAsking(true) : choose(false))}>{shared ? 'This computer is not shared' : 'Mark this computer as shared'}</Button>
      </p>
      {asking && (
        <Ask
          title={shared ? `Keep ${countDocuments(count)} on this device?` : `What should happen to ${countDocuments(count)}?`}
          onCancel={() => setAsking(false)}
        >
          <p class="mt-3">
            {shared
              ? 'They move from this visit onto this device and stay there until someone deletes them.'
              : 'They can move into this visit: then they are gone from the device, and from here when you close the tab. Save to a file first what you want to keep. Or they stay on the device, out of sight while it is marked as shared.'}
          </p>
          <p class="mt-5 flex flex-wrap gap-3">
            <Button look="main" onClick={() => choose(true)}>
              {shared ? 'Keep them on this device' : 'Move them into this visit'}
            </Button>
            {!shared && <Button onClick={() => choose(false)}>Leave them on the device</Button>}
            <Button onClick={() => setAsking(false)}>Cancel</Button>
          </p>
        </Ask>
      )}
    </section>
  );
}
