// Keeps every window in a room at the same place and the same clock. Windows talk to each other inside the browser; nothing is sent.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { keepShown, lastShown } from './kept-in-tab.ts';

/** What a window is for: what the room sees, or what the person at the front sees. */
export type Role = 'stage' | 'notes';

interface InStep<Shown, Act> {
  shown: Shown;
  act: (act: Act) => void;
  /** Whether a window with the other role has been heard, and has not said goodbye. */
  hasOther: boolean;
}

interface Options<Shown, Act> {
  /** Keeps features apart. */
  channel: string;
  /** Names what is shown. */
  source: string;
  /** What this window is for. */
  role: Role;
  schema: z.ZodMiniType<Shown>;
  /** Where it begins if no other window is open. `last` is what this tab last showed of it, before a reload. */
  first: (last: Shown | undefined) => Shown;
  /** What is shown after an act; the same object if nothing changes. */
  after: (shown: Shown, act: Act) => Shown;
  /** Whether this window takes the others along when it opens, rather than going where they are. */
  leads?: boolean;
}

/** A message from one window to the others. `source` keeps what is shown apart. */
const messageSchema = z.strictObject({
  source: z.string(),
  role: z.enum(['stage', 'notes']),
  /** A window has opened and asks where the others are; shows something; or is left. */
  is: z.enum(['hello', 'shown', 'ended']),
  shown: z.optional(z.unknown()),
});
type Message = z.infer<typeof messageSchema>;

/** What is shown, in step with the other windows. This tab keeps each change, so that a reload comes back to it. */
export function useInStep<Shown, Act>({ channel: name, source, role, schema, first, after, leads = false }: Options<Shown, Act>): InStep<Shown, Act> {
  const [shown, setShown] = useState(() => first(lastShown(source, schema)));
  const [hasOther, setHasOther] = useState(false);
  const latest = useRef(shown);
  const channel = useRef<BroadcastChannel | undefined>(undefined);
  const say = useCallback((message: Message) => channel.current?.postMessage(message), []);
  const show = useCallback(
    (next: Shown) => {
      latest.current = next;
      setShown(next);
      keepShown(source, next);
    },
    [source],
  );
  useEffect(() => {
    // Without it there is one window that knows where it is.
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const opened = new BroadcastChannel(name);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      const read = messageSchema.safeParse(data);
      if (!read.success || read.data.source !== source) return;
      if (read.data.role !== role) setHasOther(read.data.is !== 'ended');
      if (read.data.is === 'hello') say({ is: 'shown', source, role, shown: latest.current });
      if (read.data.is !== 'shown') return;
      const theirs = schema.safeParse(read.data.shown);
      if (theirs.success) show(theirs.data);
    };
    if (leads) say({ is: 'shown', source, role, shown: latest.current });
    say({ is: 'hello', source, role });
    const leave = () => say({ is: 'ended', source, role });
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
      opened.close();
      channel.current = undefined;
    };
  }, [name, source, role, schema, leads, say, show]);
  const act = useCallback(
    (wanted: Act) => {
      const next = after(latest.current, wanted);
      if (next === latest.current) return;
      show(next);
      say({ is: 'shown', source, role, shown: next });
    },
    [after, source, role, say, show],
  );
  return { shown, act, hasOther };
}
