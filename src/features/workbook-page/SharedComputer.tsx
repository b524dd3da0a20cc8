// Marking this computer as shared: documents are then kept for one visit only.
import { useState } from 'preact/hooks';
import type { Health } from '../workbook/index.ts';
import { Ask } from '../../components/app/Ask.tsx';
import { Button } from '../../components/app/Button.tsx';
import { countDocuments } from './sizes.ts';
import * as texts from './texts.ts';

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
      <h2 id="shared">{texts.sharedComputer}</h2>
      <p>{shared ? texts.thisComputerIsMarkedAsShared : texts.doOtherPeopleUseThisBrowser}</p>
      <p class="no-print">
        <Button onClick={() => (count ? setAsking(true) : choose(false))}>{shared ? texts.thisComputerIsNotShared : texts.markThisComputerAsShared}</Button>
      </p>
      {asking && (
        <Ask
          title={shared ? texts.keepDocumentsOnThisDevice(countDocuments(count)) : texts.whatShouldHappenToDocuments(countDocuments(count))}
          onCancel={() => setAsking(false)}
        >
          <p class="mt-3">{shared ? texts.theyMoveFromThisVisitOntoThisDeviceAndStay : texts.theyCanMoveIntoThisVisit}</p>
          <p class="mt-5 flex flex-wrap gap-3">
            <Button look="main" onClick={() => choose(true)}>
              {shared ? texts.keepThemOnThisDevice : texts.moveThemIntoThisVisit}
            </Button>
            {!shared && <Button onClick={() => choose(false)}>{texts.leaveThemOnTheDevice}</Button>}
            <Button onClick={() => setAsking(false)}>{texts.cancel}</Button>
          </p>
        </Ask>
      )}
    </section>
  );
}
