// A text of the case study: its field with guidance, and how it reads.
import { Line, Text } from '../../../../components/app/Field.tsx';
import { SUMMARY_LIMIT } from '../../../../library/rules/summaries.ts';
import { FIELDS, type TextKey } from '../../../own-case-study/index.ts';
import type { Form } from '../form.ts';
import { HowItReads } from './HowItReads.tsx';

/** One field. */
export function Writing({ field, form: { study, write, names } }: { field: TextKey; form: Form }) {
  const { label, guidance, most, rows } = FIELDS[field];
  const value = study[field];
  const common = { label, hint: guidance, value, max: most, onValue: (words: string) => write(label, { [field]: words }, field) };
  return (
    <div>
      {rows === undefined ? <Line {...common} /> : <Text {...common} rows={rows} />}
      <HowItReads text={value} names={names} isMeasured={rows !== undefined} mostWords={field === 'summary' ? SUMMARY_LIMIT : undefined} />
    </div>
  );
}
