// The minutes of an account: seen, and put right by the person.
import type { Account } from '../../model/documents.ts';
import type { Open } from '../../../application/index.ts';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { MinutesField } from '../../../../components/app/MinutesField.tsx';
import * as texts from '../texts.ts';

/** About seventy days. */
const MOST_MINUTES = 100_000;

/** The field, with what the number is. */
export const Minutes = ({ body, change }: Pick<Open<Account>, 'body' | 'change'>) => (
  <SideNote title={texts.timeSpent}>
    <MinutesField label={texts.minutes} value={body.minutes} most={MOST_MINUTES} onMinutes={(minutes) => change((now) => ({ ...now, minutes }))} />
    <p>{texts.countedWhileYouWorkOnThisPage}</p>
  </SideNote>
);
