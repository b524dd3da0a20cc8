// Words of the trainer to one learner, and the ways to give them.
import { Button, ButtonRow } from '../../../../components/app/Button.tsx';
import { Text } from '../../../../components/app/Field.tsx';
import { useApplication, type useLeaving, type useMaking } from '../../../application/index.ts';
import { exportSetting } from '../../exports/export-setting.ts';
import { LIMITS } from '../../model/fields.ts';
import { wordsToLearner } from '../leaving-words.ts';
import { withFeedback } from '../marks.ts';
import type { CollectedScreen } from '../collected-screen.ts';
import * as texts from '../texts.ts';

interface Props extends Pick<CollectedScreen, 'body' | 'change'> {
  returnId: string;
  who: string;
  /** Puts the check of the words in place of the screen, while it is open. */
  leaving: ReturnType<typeof useLeaving<CollectedScreen['body']>>;
  making: ReturnType<typeof useMaking>;
}

/** The field, and the document for the learner. */
export function Feedback({ body, change, returnId, who, leaving, making: { make, outcome } }: Props) {
  const { site } = useApplication();
  const words = body.feedback?.[returnId] ?? '';
  const save = () =>
    leaving.leave(wordsToLearner(body, returnId), texts.saveTheFeedback, (checked) =>
      make(texts.feedback, async () => (await import('../../exports/files.ts')).feedbackWord(checked, returnId, exportSetting(site))),
    );
  return (
    <section class="no-print mt-10 border-t border-line pt-6">
      <h2 class="text-title leading-tight font-bold">{texts.feedbackToWho(who)}</h2>
      <Text
        label={texts.yourWordsToWho(who)}
        hint={texts.forExample}
        value={words}
        max={LIMITS.text}
        onValue={(text) => change((now) => withFeedback(now, returnId, text))}
      />
      {words.trim() !== '' && (
        <ButtonRow>
          <Button onClick={save}>{texts.saveAsWordForWho(who)}</Button>
          <p class="text-small text-soft">{texts.yourWordsWithTheirAnswersBelowYouGiveItToThemYourself}</p>
        </ButtonRow>
      )}
      {outcome}
    </section>
  );
}
