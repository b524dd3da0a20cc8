// The way to what has moved since the session before this one.
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { screenHref } from '../../../application/index.ts';
import type { SessionScreen } from '../session-screen.ts';

/** A note at the side, or nothing for a first session. */
export const SinceLastTime = ({ id, body }: Pick<SessionScreen, 'id' | 'body'>) =>
  body.previous ? (
    <SideNote title="Since last time">
      <p>
        <a href={screenHref(id, 'compare')}>See what has moved</a>
      </p>
    </SideNote>
  ) : null;
