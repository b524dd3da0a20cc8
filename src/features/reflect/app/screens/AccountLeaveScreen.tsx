// What to take away of a reflective account.
import { useState } from 'preact/hooks';
import { saveFile } from '../../../exchange/index.ts';
import type { Account } from '../../model/documents.ts';
import { accountNotes, withAccountNotes } from '../notes.ts';
import { type Open, useReview, screenHref, goTo } from '../../../application/index.ts';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Minutes } from '../parts/Minutes.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { useExportSetting } from '../parts/TakeAway.tsx';

/** Word and print, after the check of the notes. */
export function AccountLeaveScreen({ id, body, change }: Open<Account>) {
  const { reviewed, leave } = useReview();
  const setting = useExportSetting();
  const [message, setMessage] = useState('');
  const [hasFailed, setFailed] = useState(false);
  const afterReview = (goOnLabel: string, goOn: (checked: Account) => void) => {
    leave({
      notes: accountNotes(body),
      goOnLabel,
      goOn: (changed) => {
        if (changed.size > 0) change((now) => withAccountNotes(now, changed));
        goOn(withAccountNotes(body, changed));
      },
    });
  };
  const saveWord = async (checked: Account) => {
    setFailed(false);
    try {
      const file = await (await import('../../exports/files.ts')).accountWord(checked, setting);
      saveFile(file);
      setMessage(`Saved: ${file.name}`);
    } catch {
      setFailed(true);
    }
  };
  return reviewed(
    <Screen
      key="leave"
      title="Take your account away"
      lead="It holds your four texts, your ratings, and your minutes, marked self-declared. Private notes stay here."
      side={<Minutes body={body} change={change} />}
    >
      <p class="max-w-read">Your notes are first checked on this device for details that could point to a person.</p>
      <ButtonRow>
        <Button look="main" onClick={() => afterReview('Save the Word document', (checked) => void saveWord(checked))}>
          Word document
        </Button>
        <Button onClick={() => afterReview('Show the account', () => goTo(screenHref(id, 'record')))}>Print</Button>
        <LinkButton href={screenHref(id, 'account')}>Back to the account</LinkButton>
      </ButtonRow>
      <p role="status" class="mt-3 min-h-6">
        {message}
      </p>
      {hasFailed && (
        <Problem
          message="The document could not be made."
          whatToDo="Nothing is lost. If you have no connection, open this page once with one, then try again. Or print."
        />
      )}
    </Screen>,
  );
}
