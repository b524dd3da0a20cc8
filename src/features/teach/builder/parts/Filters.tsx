// The field to search with, and what the search can be narrowed by.
import { Select } from '../../../../components/app/Field.tsx';
import { FindLine } from '../../../../components/app/FindLine.tsx';
import { useBuild } from '../catalogue-context.ts';
import { PICK_KINDS, type Criteria } from '../find-items.ts';

const TIMES = [5, 10, 15, 30, 45, 60];
/** The most characters that are searched for. */
const LONGEST = 200;

/** One field and three filters. */
export function Filters({ criteria, onCriteria }: { criteria: Criteria; onCriteria: (criteria: Criteria) => void }) {
  const { catalogue } = useBuild();
  const change = (part: Partial<Criteria>) => onCriteria({ ...criteria, ...part });
  const kinds = PICK_KINDS.map(([kind, label]) => [kind, label] as const);
  return (
    <div class="-mt-3 max-w-read" role="search" aria-label="The library">
      <FindLine label="Words, or a problem as you would say it" value={criteria.query} max={LONGEST} onValue={(query) => change({ query })} />
      <div class="grid gap-x-5 sm:grid-cols-3">
        <Select
          label="Kind"
          value={criteria.kind}
          onValue={(value) => change({ kind: kinds.find(([kind]) => kind === value)?.[0] ?? '' })}
          options={[['', 'Every kind'], ...kinds]}
        />
        <Select
          label="Dimension"
          value={criteria.dimension}
          onValue={(dimension) => change({ dimension })}
          options={[['', 'All dimensions'], ...catalogue.dimensions.map(({ id, number, title }) => [id, `${number}. ${title}`] as const)]}
        />
        <Select
          label="Time"
          value={String(criteria.minutes)}
          onValue={(minutes) => change({ minutes: Number(minutes) })}
          options={[['0', 'Any time'], ...TIMES.map((minutes) => [String(minutes), `${minutes} minutes at most`] as const)]}
        />
      </div>
    </div>
  );
}
