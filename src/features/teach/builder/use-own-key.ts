// Sees to it that a duplicate has a key of its own, so that answers to the one do not come back as answers to the other.
import { useEffect, useState } from 'preact/hooks';
import { randomId } from '../../exchange/index.ts';
import { keptOf, useApplication } from '../../application/index.ts';
import { assignmentKind } from '../kinds.ts';
import type { AssignmentScreen } from './assignment-screen.ts';

/** Whether the key may be used. Of two assignments with one key in the workbook, the later one gets a new key. */
export function useOwnKey({ id, body, change }: Pick<AssignmentScreen, 'id' | 'body' | 'change'>): boolean {
  const { workbook } = useApplication();
  const [ownKey, setOwnKey] = useState<string>();
  const { key } = body;
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const kept = await keptOf(workbook, assignmentKind).catch(() => []);
      const mine = kept.find((one) => one.id === id);
      const isDuplicate = mine && kept.some((one) => one.id !== id && one.body.key === key && one.createdAt < mine.createdAt);
      if (!isCurrent) return;
      if (isDuplicate) change((now) => ({ ...now, key: randomId() }));
      else setOwnKey(key);
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [workbook, id, key]);
  return ownKey === key;
}
