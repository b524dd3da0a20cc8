// What people disagree about: the scores that several people gave alone, those first on which they are furthest apart.
import { apartness, peopleOf, spreadOf, type Heard } from '../../../toolkit/rounds.ts';
import { scoredOf, type Appraisal, type Criterion, type Option } from './appraisal.ts';
import { columnOf } from './as-worksheet.ts';

export interface HeardScore {
  option: Option;
  criterion: Criterion;
  heard: Heard;
}

/** From how many steps between the lowest and the highest score people are told to talk. */
const FAR = 2;

/** Every option and criterion that several people scored, furthest apart first. */
export function heardScores(appraisal: Pick<Appraisal, 'options' | 'criteria'>): HeardScore[] {
  return scoredOf(appraisal)
    .flatMap((criterion) => {
      const column = columnOf(criterion);
      return appraisal.options.flatMap((option) => {
        const heard = option.heard?.[criterion.id];
        return heard && peopleOf(heard.counts) > 0 ? [{ option, criterion, heard, apart: apartness(column, heard.counts) }] : [];
      });
    })
    .sort((one, other) => other.apart - one.apart)
    .map(({ apart: _, ...one }) => one);
}

/** Those on which at least two people are two steps apart or more. */
export const disagreements = (appraisal: Pick<Appraisal, 'options' | 'criteria'>): HeardScore[] =>
  heardScores(appraisal).filter(({ heard }) => {
    const spread = spreadOf(heard.counts);
    return spread !== undefined && spread.highest - spread.lowest >= FAR;
  });
