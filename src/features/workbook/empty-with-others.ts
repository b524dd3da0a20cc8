// Takes away what this tab holds for the visit when “Delete everything” is pressed in another: last searches, and where a room is. A tab that shows a
// page without the workbook has to hear of it too.
import { CHANNEL } from './stored-names.ts';
import { emptyTheVisit } from './store/empty-the-visit.ts';

let isListening = false;

/** Listens from now on. A second call does nothing. */
export function emptyWithOthers(): void {
  if (isListening || typeof BroadcastChannel === 'undefined') return;
  isListening = true;
  new BroadcastChannel(CHANNEL).onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'what' in data && data.what === 'emptied') emptyTheVisit();
  };
}
