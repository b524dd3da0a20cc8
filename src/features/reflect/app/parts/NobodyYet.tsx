// Said where there is nothing to see yet: nobody has answered, or the answers are still sealed.
import { LinkButton } from '../../../../components/app/Button.tsx';
import { screenHref } from '../../../application/index.ts';
import { whoIsInWords } from '../../../together/index.ts';
import { hasAnswers, peopleIn } from '../../model/session.ts';
import type { SessionScreen } from '../session-screen.ts';
import * as texts from '../texts.ts';

/** What is missing, and the way to it. */
export const NobodyYet = ({ id, body: session }: Pick<SessionScreen, 'id' | 'body'>) => (
  <>
    <p class="max-w-read">{whoIsInWords(peopleIn(session), session.expected)}</p>
    {hasAnswers(session) && <p class="mt-2 max-w-read">{texts.theyAreSealed}</p>}
    <p class="mt-4">
      <LinkButton look="main" href={screenHref(id, hasAnswers(session) ? 'pool' : 'alone')}>
        {hasAnswers(session) ? texts.bringTogether : texts.letPeopleAnswer}
      </LinkButton>
    </p>
  </>
);
