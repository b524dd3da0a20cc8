// Where someone begins who has no link in the address: open an assignment, or go on with one that was begun here.
import { LinkRows } from '../../../../components/app/LinkRows.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { screenHref } from '../../../application/index.ts';
import { OpenForm } from '../parts/OpenForm.tsx';
import { WhatIsKept } from '../parts/LearnHelp.tsx';
import { learningKind } from '../../kinds.ts';
import { useKept } from '../../kept.ts';

/** The ways in. */
export function BeginScreen() {
  const copies = useKept(learningKind) ?? [];
  const rows = copies.map(({ id, title, changedAt, body }) => ({
    href: screenHref(id),
    title,
    note: body.finishedOn ? 'File made' : new Date(changedAt).toLocaleDateString('en-GB'),
  }));
  return (
    <div class="py-8">
      <Screen key="begin" title="Open an assignment" lead="Someone has set you something to read and think about." side={<WhatIsKept />}>
        {rows.length > 0 && (
          <div class="mb-10">
            <LinkRows title="Continue where you were" rows={rows} />
          </div>
        )}
        <OpenForm />
      </Screen>
    </div>
  );
}
