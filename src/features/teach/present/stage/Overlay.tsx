// What is laid over a slide for a moment: the list of keys, or the code in large.
import type { Readiness } from '../../../application/index.ts';
import { keyList, KeysOverlay, Overlay } from '../../../room/index.ts';
import type { Join } from '../deck/scene.ts';
import { JoinCode } from './JoinCode.tsx';

const KEYS = keyList([
  ['G', 'Alone, in pairs, in fours, everyone'],
  ['N', 'Notes window'],
  ['Q', 'Large code to join'],
]);

const READY: Record<Readiness, string> = {
  loading: 'Getting ready to work without a connection …',
  ready: 'The slides work without a connection. They and the notes can also be opened anew, but not on a shared computer or where the browser saves data.',
  failed: 'Not everything could be loaded. Load this page again with a connection before you go where there is none.',
};

/** The keys, and whether a room without a signal is no problem. */
export const DeckKeys = ({ readiness, onClose }: { readiness: Readiness; onClose: () => void }) => (
  <KeysOverlay keys={KEYS} onClose={onClose}>
    <p class="mt-[0.6em] max-w-[32em] text-[0.8em] leading-[1.3] text-soft">{READY[readiness]}</p>
  </KeysOverlay>
);

/** The code as large as the screen allows. */
export const CodeOverlay = ({ join, onClose }: { join: Join; onClose: () => void }) => (
  <Overlay title="Code to join" onClose={onClose}>
    <div class="w-[min(80vw,66dvh)]">
      <JoinCode join={join} />
    </div>
  </Overlay>
);
