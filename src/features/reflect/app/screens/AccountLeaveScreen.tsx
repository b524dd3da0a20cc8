// What to take away of a reflective account.
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { goTo, screenHref, useLeaving, useMaking, type Open } from '../../../application/index.ts';
import type { Account } from '../../model/documents.ts';
import { wordsOfAccount } from '../leaving-words.ts';
import { Minutes } from '../parts/Minutes.tsx';
import { useExportSetting } from '../use-export-setting.ts';
import * as texts from '../texts.ts';

/** Word and print, after the check of the notes. */
export function AccountLeaveScreen(open: Open<Account>) {
  const { body } = open;
  const { reviewed, leave } = useLeaving(open);
  const { make, outcome } = useMaking(texts.accountIsKept);
  const setting = useExportSetting();
  const words = wordsOfAccount(body);
  const saveWord = () =>
    leave(words, texts.saveTheWordDocument, (checked) =>
      make(texts.document, async () => (await import('../../exports/files.ts')).accountWord(checked, setting)),
    );
  return reviewed(
    <Screen key="leave" title={texts.takeYourAccountAway} lead={texts.itHoldsYourFourTexts} side={<Minutes body={body} change={open.change} />}>
      <p class="max-w-read">{texts.yourNotesAreFirstCheckedOnThisDevice}</p>
      <ButtonRow>
        <Button look="main" onClick={saveWord}>
          {texts.wordDocument}
        </Button>
        <Button onClick={() => leave(words, texts.showTheAccount, () => goTo(screenHref(open.id, 'record')))}>{texts.print}</Button>
        <LinkButton href={screenHref(open.id, 'account')}>{texts.backToTheAccount}</LinkButton>
      </ButtonRow>
      {outcome}
    </Screen>,
  );
}
