// npm run publish:ids: records every id of the library, so that a later removal needs a redirect.
import { writeFileSync } from 'node:fs';
import { PUBLISHED_IDS_FILE, readPublishedIds } from '../src/library/check.ts';
import { loadContent } from '../src/library/load-files.ts';
import { idsOf } from '../src/library/rules/ids.ts';

const before = readPublishedIds(process.cwd()).filter(Boolean);
const ids = [...new Set([...before, ...idsOf(loadContent(process.cwd()).entries)])].sort();
writeFileSync(PUBLISHED_IDS_FILE, `${ids.join('\n')}\n`);
console.log(`${ids.length} ids recorded, ${ids.length - before.length} of them new.`);
