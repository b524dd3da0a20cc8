// npm run publish:ids: records every id of the library, and of what is local in a list of its own, so that a later removal needs a redirect.
import { writeFileSync } from 'node:fs';
import { checkContent } from '../src/library/check.ts';
import { LIBRARY } from '../src/library/layers.ts';
import { readPublished } from '../src/library/published.ts';
import { wordReport } from '../src/library/report.ts';
import { idsOf } from '../src/library/rules/ids.ts';

const root = process.cwd();
const { issues, content } = checkContent(root);
if (issues.length) {
  console.error(`${wordReport(issues, content.entries.length)}\n\nNo id was recorded: an id is a promise, and one that is wrong could never be taken back.`);
  process.exit(1);
}
const known = new Set<string>();
for (const { file, ids } of readPublished(root)) {
  const layer = file.split('/')[0]!;
  const before = ids.filter(Boolean);
  const found = idsOf(content.entries.filter((entry) => entry.file.startsWith(`${layer}/`)));
  const after = [...new Set([...before, ...found.filter((id) => !known.has(id))])].sort();
  for (const id of after) known.add(id);
  if (after.length > before.length) writeFileSync(file, `${after.join('\n')}\n`);
  if (after.length || layer === LIBRARY) console.log(`${file}: ${after.length} ids, ${after.length - before.length} of them new.`);
}
