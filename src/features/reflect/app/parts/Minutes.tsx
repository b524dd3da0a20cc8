// The minutes of an account: seen, and put right by the person.
import type { Account } from '../../model/documents.ts';
import type { Open } from '../../../application/index.ts';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { Line } from '../../../../components/app/Field.tsx';

/** The field, with what the number is. */
export const Minutes = ({ body, change }: Pick<Open<Account>, 'body' | 'change'>) => (
  <SideNote title="Time spent">
    <Line
      label="Minutes"
      type="number"
      value={String(body.minutes)}
      onValue={(words) => {
        const minutes = Math.trunc(Number(words));
        if (minutes >= 0 && minutes <= 100_000) change((now) => ({ ...now, minutes }));
      }}
      isNarrow
    />
    <p>Counted while you work on this page. Put it right if you also thought elsewhere. Your account says that it is self-declared.</p>
  </SideNote>
);
