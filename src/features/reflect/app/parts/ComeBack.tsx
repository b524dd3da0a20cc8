// Starting again from this session, to see next time what has moved.
import { sessionKind } from '../../kinds.ts';
import { startAgain } from '../../model/comparison.ts';
import type { ReflectionSession } from '../../model/documents.ts';
import { sessionTitle } from '../../model/session.ts';
import { keysFor } from '../../../together/index.ts';
import { questionsWith } from '../choices.ts';
import { useApp } from '../app-context.ts';
import { screenHref, goTo, useAttempt } from '../../../application/index.ts';
import { today } from '../../../exchange/index.ts';
import { Button } from '../../../../components/app/Button.tsx';
import * as texts from '../texts.ts';

/** The button, and what it does. */
export function ComeBack({ session }: { session: ReflectionSession }) {
  const { workbook, data } = useApp();
  const { attempt, problem } = useAttempt();
  const start = async () => {
    // Questions as the site words them now; without a connection, and for those the site has no more, the last wording.
    const current = new Map(
      data.state === 'ready'
        ? questionsWith(
            data.value,
            session.questions.map(({ key }) => key),
          ).map((question) => [question.key, question])
        : [],
    );
    const questions = session.questions.map((question) => current.get(question.key) ?? question);
    const siteVersion = data.state === 'ready' ? data.value.siteVersion : session.siteVersion;
    const { sealKey, keep } = await keysFor(session.anonymity);
    const again = startAgain(session, { questions, siteVersion, heldOn: today(), ...(sealKey && { sealKey }) });
    const document = await workbook.create(sessionKind, sessionTitle(again), again);
    await keep(document.id);
    goTo(screenHref(document.id, 'start'));
  };
  return (
    <section class="no-print mt-10">
      <h2 class="text-title font-bold">{texts.startAgainFromThisSession}</h2>
      <p class="mt-1 max-w-read text-soft">{texts.newSessionWithTheSameQuestions}</p>
      {problem}
      <div class="mt-4">
        <Button onClick={() => attempt(start)}>{texts.startTheNextSession}</Button>
      </div>
    </section>
  );
}
