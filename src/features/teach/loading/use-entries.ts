// The entries that a screen shows, loaded for it.
import { useCallback } from 'preact/hooks';
import { useApplication, useLoaded, type Loaded } from '../../application/index.ts';
import type { EntriesOf } from '../model/questions.ts';
import { loadEntries } from './load-content.ts';

/** The entries of these keys. Those that the library does not have are missing. */
export function useEntries(keys: readonly string[]): Loaded<EntriesOf> {
  const { base } = useApplication().site;
  const wanted = keys.join(' ');
  return useLoaded(useCallback(() => loadEntries(base, wanted.split(' ').filter(Boolean)), [base, wanted]));
}
