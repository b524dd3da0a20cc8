// npm run publish:ids: at a release, records every new id of the library, and of what is local in a list of its own, with the day: from then on
// a removal needs a redirect.
import { writeFileSync } from 'node:fs';
import { checkContent } from '../src/library/check.ts';
import { LIBRARY } from '../src/library/layers.ts';
import { linesAfterRelease, placeTakenBy, readPublished, readRedirects } from '../src/library/published.ts';
import { wordReport } from '../src/library/report.ts';
import { idsOf } from '../src/library/rules/ids.ts';

const root = process.cwd();
const today = new Date().toISOString().slice(0, 10);
const { issues, content } = checkContent(root);
if (issues.length) {
  console.error(`${wordReport(issues, content.entries.length)}\n\nNo id was recorded: an id is a promise, and one that is wrong could never be taken back.`);
  process.exit(1);
}
const redirects = readRedirects(root);
const there = new Set(idsOf(content.entries));
const isGone = (id: string) => !there.has(id) && placeTakenBy(redirects, id) !== undefined;
const known = new Set<string>();
for (const list of readPublished(root)) {
  const layer = list.file.split('/')[0]!;
  const before = list.ids.filter(Boolean);
  const found = idsOf(content.entries.filter((entry) => entry.file.startsWith(`${layer}/`))).filter((id) => !known.has(id));
  const after = linesAfterRelease(list, found, isGone, today);
  for (const id of [...before, ...found]) known.add(id);
  if (!after.length && layer !== LIBRARY) continue;
  writeFileSync(list.file, `${after.join('\n')}\n`);
  console.log(`${list.file}: ${after.length} ids, ${after.length - before.length} of them new.`);
}
