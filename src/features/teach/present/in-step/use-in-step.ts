// Keeps every window of a presentation at the same slide and the same clock. Windows talk to each other inside the browser; nothing is sent.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Deck } from '../deck/scene.ts';
import { firstShown, messageSchema, shownAfter, type Act, type Message, type Role, type Shown } from './shown.ts';

const CHANNEL = 'teach-in-a-room';

interface InStep {
  shown: Shown;
  act: (act: Act) => void;
  /** Whether a window of this presentation with the other role has been heard, and has not said goodbye. */
  hasOther: boolean;
}

interface Options {
  /** Names the presentation. */
  source: string;
  /** What this window is for. */
  role: Role;
  /** Where it begins if no other window is open. */
  slide: number;
}

/** What is shown, in step with the other windows. */
export function useInStep(deck: Deck, { source, role, slide }: Options): InStep {
  const [shown, setShown] = useState(() => firstShown(deck, slide));
  const [hasOther, setHasOther] = useState(false);
  const latest = useRef(shown);
  const channel = useRef<BroadcastChannel | undefined>(undefined);
  const say = useCallback((message: Message) => channel.current?.postMessage(message), []);
  const show = useCallback((next: Shown) => {
    latest.current = next;
    setShown(next);
  }, []);
  useEffect(() => {
    const opened = new BroadcastChannel(CHANNEL);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      const read = messageSchema.safeParse(data);
      if (!read.success || read.data.source !== source) return;
      if (read.data.role !== role) setHasOther(read.data.is !== 'ended');
      if (read.data.is === 'hello') say({ is: 'shown', source, role, shown: latest.current });
      if (read.data.is === 'shown') show(read.data.shown);
    };
    say({ is: 'hello', source, role });
    const leave = () => say({ is: 'ended', source, role });
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
      opened.close();
      channel.current = undefined;
    };
  }, [source, role, say, show]);
  const act = useCallback(
    (wanted: Act) => {
      const next = shownAfter(deck, latest.current, wanted);
      if (next === latest.current) return;
      show(next);
      say({ is: 'shown', source, role, shown: next });
    },
    [deck, source, role, say, show],
  );
  return { shown, act, hasOther };
}
