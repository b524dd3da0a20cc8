// npm run new <collection> <id> [-- --local]: starts an entry from the template of its collection, in the library or in what is local.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../src/library/issue.ts';
import { LIBRARY, LOCAL } from '../src/library/layers.ts';
import { COLLECTIONS, ID_PATTERN, type CollectionName } from '../src/library/refs.ts';
import { extensionOf } from '../src/library/schemas/index.ts';
import { starterOf } from '../src/library/starter.ts';

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { local: { type: 'boolean', default: false } } });
const [collection, id] = positionals;
if (!collection || !id) stop(`Say what to start: npm run new <collection> <id>\nCollections: ${COLLECTIONS.join(', ')}`);
if (!COLLECTIONS.includes(collection as CollectionName))
  stop(
    `There is no collection "${collection}". Did you mean ${
      nearest(collection!, COLLECTIONS)
        .map((name) => `"${name}"`)
        .join(' or ') || 'one of these'
    }?\nCollections: ${COLLECTIONS.join(', ')}`,
  );
if (!ID_PATTERN.test(id!)) stop(`"${id}" cannot be an id. Use lower case letters, digits and single hyphens, such as "joint-case-review".`);

const extension = extensionOf(collection as CollectionName);
const folder = join(values.local ? LOCAL : LIBRARY, collection!);
const file = join(folder, `${id}.${extension}`);
if (existsSync(file)) stop(`${file} exists already. Nothing was changed.`);
const template = readFileSync(join(LIBRARY, collection!, `_template.${extension}`), 'utf8');
mkdirSync(folder, { recursive: true });
writeFileSync(file, starterOf(template, id!, new Date().toISOString().slice(0, 10)));
console.log(`Started ${file}. Fill in each field, then run npm run check:content.`);
