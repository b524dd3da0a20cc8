// What is laid over a slide for a moment: the list of keys, or the code in large.
import type { Readiness } from '../../../application/index.ts';
import { keyList, KeysOverlay, Overlay } from '../../../room/index.ts';
import type { Join } from '../deck/scene.ts';
import { JoinCode } from './JoinCode.tsx';
import * as texts from '../texts.ts';

const KEYS = keyList([
  ['G', texts.aloneInPairsInFoursEveryone],
  ['N', texts.notesWindow],
  ['Q', texts.largeCodeToJoin],
]);

const READY: Record<Readiness, string> = {
  loading: texts.gettingReadyToWorkWithoutAConnection,
  ready: texts.slidesWorkWithoutAConnection,
  failed: texts.notEverythingCouldBeLoaded,
};

/** The keys, and whether a room without a signal is no problem. */
export const DeckKeys = ({ readiness, onClose }: { readiness: Readiness; onClose: () => void }) => (
  <KeysOverlay keys={KEYS} onClose={onClose}>
    <p class="mt-[0.6em] max-w-[32em] text-[0.8em] leading-[1.3] text-soft">{READY[readiness]}</p>
  </KeysOverlay>
);

/** The code as large as the screen allows. */
export const CodeOverlay = ({ join, onClose }: { join: Join; onClose: () => void }) => (
  <Overlay title={texts.codeToJoin} onClose={onClose}>
    <div class="w-[min(80vw,66dvh)]">
      <JoinCode join={join} />
    </div>
  </Overlay>
);
