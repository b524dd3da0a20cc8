// The pages that were to be added and cannot be part of an assignment, by their titles.
import { useEffect, useState } from 'preact/hooks';
import { sitePath, titleOfPage } from '../../../application/index.ts';
import { useBuild } from '../catalogue-context.ts';
import * as texts from '../texts.ts';

/** The titles of pages of this site by what named them; until they are loaded, and where they cannot be, the names themselves. */
export function usePageTitles(names: readonly string[]): string[] {
  const { site } = useBuild();
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const all = names.join('\n');
  useEffect(() => {
    let isCurrent = true;
    const titleOf = async (name: string) => {
      const [path = ''] = name.split('#');
      const isPath = /^\/(?!\/)/.test(path);
      const title = isPath ? await titleOfPage(path.startsWith(site.base) ? path : sitePath(site, path)) : undefined;
      return [name, title ?? name] as const;
    };
    void Promise.all(all.split('\n').filter(Boolean).map(titleOf)).then((found) => isCurrent && setTitles(new Map(found)));
    return () => {
      isCurrent = false;
    };
    // The names in one line say all of them.
  }, [all, site]);
  return names.map((name) => titles.get(name) ?? name);
}

/** One short paragraph, or nothing. */
export function LeftOut({ names }: { names: readonly string[] }) {
  const titles = usePageTitles(names);
  if (titles.length === 0) return null;
  return <p class="mt-3 max-w-read">{texts.leftOutSinceThesePagesCannotBePartTitles(titles.length, titles.map((title) => `“${title}”`).join(', '))}</p>;
}
