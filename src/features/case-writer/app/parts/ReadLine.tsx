// A field of one line, and how it reads.
import { Line } from '../../../../components/app/Field.tsx';
import { LIMITS } from '../../../own-case-study/index.ts';
import { HowItReads } from './HowItReads.tsx';

interface Props {
  label: string;
  hint?: string;
  value: string;
  onValue: (words: string) => void;
  /** Names that may hold a word to avoid. */
  names: RegExp;
}

/** Both, one below the other. */
export const ReadLine = ({ names, ...line }: Props) => (
  <>
    <Line {...line} max={LIMITS.line} />
    <HowItReads text={line.value} names={names} isMeasured={false} />
  </>
);
