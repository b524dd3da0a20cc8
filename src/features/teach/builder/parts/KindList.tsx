// The kinds of things that can be picked, to look through one of them.
import { TextButton } from '../../../../components/app/Button.tsx';
import { useBuild } from '../catalogue-context.ts';
import { kindOfItem, PICK_KINDS, type PickKind } from '../find-items.ts';
import * as texts from '../texts.ts';

/** Each kind with how many there are. */
export function KindList({ onKind }: { onKind: (kind: PickKind) => void }) {
  const { catalogue } = useBuild();
  const counts = new Map<PickKind, number>();
  for (const item of catalogue.items) counts.set(kindOfItem(item), (counts.get(kindOfItem(item)) ?? 0) + 1);
  return (
    <section class="mt-2 max-w-read">
      <h2 class="text-large font-bold">{texts.orLookThrough}</h2>
      <ul class="mt-2 grid gap-x-8 border-b border-line sm:grid-cols-2">
        {PICK_KINDS.filter(([kind]) => counts.has(kind)).map(([kind, label]) => (
          <li key={kind} class="flex items-center justify-between border-t border-line">
            <TextButton onClick={() => onKind(kind)}>{label}</TextButton>
            <span class="text-small text-soft tabular">{counts.get(kind)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
