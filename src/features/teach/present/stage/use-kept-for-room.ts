// Has what is presented, and the notes window, kept on the device, so that both open anew in a room without a connection.
import { useEffect } from 'preact/hooks';
import { useApplication, type Readiness } from '../../../application/index.ts';
import { keepTeachingOffline } from '../../../offline/index.ts';
import type { Deck } from '../deck/scene.ts';

/** The data files that this page has loaded, as addresses on this site. */
const loadedData = (base: string) =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith(`${base}data/`));

/** Begins once everything that the slides need is loaded. */
export function useKeptForRoom({ caseStudies }: Deck, readiness: Readiness): void {
  const { site } = useApplication();
  useEffect(() => {
    if (readiness !== 'ready') return;
    void keepTeachingOffline(site.base, [...loadedData(site.base), ...caseStudies.map((id) => `${site.base}data/teach/facilitator/${id}.json`)]);
  }, [site.base, caseStudies, readiness]);
}
