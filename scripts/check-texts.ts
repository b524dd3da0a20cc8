// Says what translations of the interface lack. Usage: npm run check:texts
import { findGapsInTranslations } from './lib/translations.ts';

const gaps = findGapsInTranslations(process.cwd());
for (const gap of gaps) console.error(gap);
if (gaps.length) process.exitCode = 1;
else console.log('No translation lacks a text.');
