// The field to search with, and what the search can be narrowed by.
import { Select } from '../../../../components/app/Field.tsx';
import { FindLine } from '../../../../components/app/FindLine.tsx';
import { useBuild } from '../catalogue-context.ts';
import { PICK_KINDS, type Criteria } from '../find-items.ts';
import * as texts from '../texts.ts';

const TIMES = [5, 10, 15, 30, 45, 60];
/** The most characters that are searched for. */
const LONGEST = 200;

/** One field and three filters. */
export function Filters({ criteria, onCriteria }: { criteria: Criteria; onCriteria: (criteria: Criteria) => void }) {
  const { catalogue } = useBuild();
  const change = (part: Partial<Criteria>) => onCriteria({ ...criteria, ...part });
  const kinds = PICK_KINDS.map(([kind, label]) => [kind, label] as const);
  return (
    <div class="-mt-3 max-w-read" role="search" aria-label={texts.library}>
      <FindLine label={texts.wordsOrAProblemAsYouWouldSayIt} value={criteria.query} max={LONGEST} onValue={(query) => change({ query })} />
      <div class="grid gap-x-5 sm:grid-cols-3">
        <Select
          label={texts.kind}
          value={criteria.kind}
          onValue={(value) => change({ kind: kinds.find(([kind]) => kind === value)?.[0] ?? '' })}
          options={[['', texts.everyKind], ...kinds]}
        />
        <Select
          label={texts.dimension}
          value={criteria.dimension}
          onValue={(dimension) => change({ dimension })}
          options={[['', texts.allDimensions], ...catalogue.dimensions.map(({ id, number, title }) => [id, `${number}. ${title}`] as const)]}
        />
        <Select
          label={texts.time}
          value={String(criteria.minutes)}
          onValue={(minutes) => change({ minutes: Number(minutes) })}
          options={[['0', texts.anyTime], ...TIMES.map((minutes) => [String(minutes), texts.minutesAtMost(minutes)] as const)]}
        />
      </div>
    </div>
  );
}
