// The head of an entry below the title of its screen: what it is about and what may distress; and what to take from it.
import type { LearnerEntry } from '../model/content.ts';
import { OWN_NOTE } from '../model/own-study.ts';
import * as texts from '../texts.ts';

/** The head. */
export const EntryHead = ({ entry: { summary, contentNote, isOwn } }: { entry: LearnerEntry }) => (
  <header>
    {isOwn && <p class="mb-3 max-w-read border-s-4 border-d5 bg-sunk px-5 py-2.5 text-small">{OWN_NOTE}</p>}
    {summary && <p class="max-w-read text-large text-soft">{summary}</p>}
    {contentNote && (
      <p class="mt-5 max-w-read rounded-e-lg border-s-4 border-both bg-sunk px-5 py-4">
        <strong class="font-semibold">{texts.beforeYouRead}</strong> {contentNote}
      </p>
    )}
  </header>
);

/** What someone can do after working on it, or nothing. */
export const Afterwards = ({ entry: { objectives } }: { entry: LearnerEntry }) =>
  objectives.length > 0 ? (
    <div class="mt-5 max-w-read">
      <p class="font-semibold">{texts.afterwardsYouCan}</p>
      <ul class="mt-1 list-disc space-y-1 ps-6">
        {objectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
    </div>
  ) : null;
