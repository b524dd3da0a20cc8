// The minutes of an account: seen, and put right by the person.
import type { Account } from '../../model/documents.ts';
import type { Open } from '../../../application/index.ts';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { NumberField } from '../../../../components/app/NumberField.tsx';
import * as texts from '../texts.ts';

/** About seventy days. */
const MOST_MINUTES = 100_000;

/** The field, with what the number is. */
export const Minutes = ({ body, change }: Pick<Open<Account>, 'body' | 'change'>) => (
  <SideNote title={texts.timeSpent}>
    <NumberField label={texts.minutes} value={body.minutes} least={0} most={MOST_MINUTES} onNumber={(minutes = 0) => change((now) => ({ ...now, minutes }))} />
    <p>{texts.countedWhileYouWorkOnThisPage}</p>
  </SideNote>
);
