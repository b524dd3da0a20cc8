// What to take away of a reflective account.
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { goTo, screenHref, useLeaving, useMaking, type Open } from '../../../application/index.ts';
import type { Account } from '../../model/documents.ts';
import { wordsOfAccount } from '../leaving-words.ts';
import { Minutes } from '../parts/Minutes.tsx';
import { useExportSetting } from '../use-export-setting.ts';

/** Word and print, after the check of the notes. */
export function AccountLeaveScreen(open: Open<Account>) {
  const { body } = open;
  const { reviewed, leave } = useLeaving(open);
  const { make, outcome } = useMaking('the account is kept', 'Or print.');
  const setting = useExportSetting();
  const words = wordsOfAccount(body);
  const saveWord = () =>
    leave(words, 'Save the Word document', (checked) =>
      make('The document', async () => (await import('../../exports/files.ts')).accountWord(checked, setting)),
    );
  return reviewed(
    <Screen
      key="leave"
      title="Take your account away"
      lead="It holds your four texts, your ratings, and your minutes, marked self-declared. Private notes stay here."
      side={<Minutes body={body} change={open.change} />}
    >
      <p class="max-w-read">Your notes are first checked on this device for details that could point to a person.</p>
      <ButtonRow>
        <Button look="main" onClick={saveWord}>
          Word document
        </Button>
        <Button onClick={() => leave(words, 'Show the account', () => goTo(screenHref(open.id, 'record')))}>Print</Button>
        <LinkButton href={screenHref(open.id, 'account')}>Back to the account</LinkButton>
      </ButtonRow>
      {outcome}
    </Screen>,
  );
}
