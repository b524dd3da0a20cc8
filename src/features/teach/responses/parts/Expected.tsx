// Who is expected, typed by the trainer, and who has not handed back.
import { Text } from '../../../../components/app/Field.tsx';
import { expectedNames, missingNames } from '../../model/expected.ts';
import { LIMITS } from '../../model/fields.ts';
import type { CollectedScreen } from '../collected-screen.ts';
import * as texts from '../texts.ts';

/** The list of who is missing first, then the field, folded once names are in it. */
export function Expected({ body, change }: Pick<CollectedScreen, 'body' | 'change'>) {
  const expected = expectedNames(body);
  const missing = missingNames(body);
  return (
    <section class="no-print mt-8 max-w-read">
      <h2 class="text-large font-bold">{texts.whoIsExpected}</h2>
      {expected.length > 0 && (
        <p class="mt-1">
          {missing.length === 0
            ? texts.allExpectedHaveHandedBack(expected.length)
            : texts.missingOfExpectedHaveNotHandedBack(missing.length, expected.length, missing.join(', '))}
        </p>
      )}
      <Text
        label={texts.namesOneALine}
        hint={texts.writtenAsPeopleWriteTheirOwn}
        value={body.expected ?? ''}
        max={LIMITS.text}
        rows={3}
        onValue={(names) => change(({ expected: _, ...now }) => (names ? { ...now, expected: names } : now))}
      />
    </section>
  );
}
