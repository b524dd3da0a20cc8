// npm run new <collection> <id> [-- --local]: starts an entry from the template of its collection, with the notes that belong to it, in the library or in what is local.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../src/library/issue.ts';
import { LIBRARY, LOCAL } from '../src/library/layers.ts';
import { COLLECTIONS, ID_PATTERN, type CollectionName } from '../src/library/refs.ts';
import { extensionOf } from '../src/library/schemas/index.ts';
import { COMPANIONS, starterOf } from '../src/library/starter.ts';

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

const folderOf = (name: CollectionName) => join(values.local ? LOCAL : LIBRARY, name);
const wanted = [collection as CollectionName, COMPANIONS[collection as CollectionName]].filter((name) => name !== undefined);
const files = wanted.map((name) => ({ name, file: join(folderOf(name), `${id}.${extensionOf(name)}`) }));
const there = files.find(({ file }) => existsSync(file));
if (there) stop(`${there.file} exists already. Nothing was changed.`);
for (const { name, file } of files) {
  const template = readFileSync(join(LIBRARY, name, `_template.${extensionOf(name)}`), 'utf8');
  mkdirSync(folderOf(name), { recursive: true });
  writeFileSync(file, starterOf(name, template, id!));
}
console.log(`Started ${files.map(({ file }) => file).join(' and ')}: a draft, shown nowhere until you take “draft: true” out.`);
console.log('Write over what the template says: npm run check:content -- --drafts lists each place.');
