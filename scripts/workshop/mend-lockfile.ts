// Mends package-lock.json after `npm install` (why and how: scripts/workshop/lockfile.ts). Run: npm run lock:mend
import { readFileSync, writeFileSync } from 'node:fs';
import { listOmitted, listResolved, mendLockFile, type LockFile } from './lockfile.ts';

const file = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
const omitted = listOmitted(lock);
const resolved = listResolved(lock);

writeFileSync(file, `${JSON.stringify(mendLockFile(lock), null, 2)}\n`);
console.log(`package-lock.json: added ${omitted.length} omitted optional packages, removed ${resolved.length} download addresses.`);
for (const { name, version } of omitted) console.log(`  + ${name}@${version}`);
