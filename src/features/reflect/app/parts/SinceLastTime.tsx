// The way to what has moved since the session before this one.
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { screenHref } from '../../../application/index.ts';
import type { SessionScreen } from '../session-screen.ts';
import * as texts from '../texts.ts';

/** A note at the side, or nothing for a first session. */
export const SinceLastTime = ({ id, body }: Pick<SessionScreen, 'id' | 'body'>) =>
  body.previous ? (
    <SideNote title={texts.sinceLastTime}>
      <p>
        <a href={screenHref(id, 'compare')}>{texts.seeWhatHasMoved}</a>
      </p>
    </SideNote>
  ) : null;
