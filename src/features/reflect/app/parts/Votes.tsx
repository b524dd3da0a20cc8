// Choosing together what to talk about: everyone points at three questions, and the hands are counted.
import { Count } from '../../../../components/app/Count.tsx';
import type { SessionScreen } from '../session-screen.ts';
import * as texts from '../texts.ts';

/** One count for each question. With the first vote the questions stand in the order of votes. */
export const Votes = ({ body: session, change }: Pick<SessionScreen, 'body' | 'change'>) => (
  <details class="mt-5" open={Object.keys(session.votes ?? {}).length > 0}>
    <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">{texts.chooseTogetherWhatToTalkAbout}</summary>
    <p class="mt-1 max-w-read text-soft">{texts.readTheQuestionsOut}</p>
    <ul class="mt-2 border-b border-line">
      {session.questions.map(({ key, text }, index) => (
        <li key={key} class="gap-x-6 border-t border-line py-2 md:flex md:items-center md:justify-between">
          <span>{text}</span>
          <span class="mt-1 block md:mt-0 md:shrink-0">
            <Count
              label={texts.votesForQuestionIndex(index + 1)}
              value={session.votes?.[key] ?? 0}
              onValue={(votes) => change((now) => ({ ...now, order: 'most-votes', votes: { ...now.votes, [key]: votes } }))}
            />
          </span>
        </li>
      ))}
    </ul>
  </details>
);
