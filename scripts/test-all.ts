// Passes every test of the project, prints how long each stage took, and ends with “N passed, N failed”. Run: npm test, or npm run test:quick
// for those that need neither a browser nor a built site.
import { parseArgs } from 'node:util';
import { QUICK, STAGES, type Tally } from './lib/stages.ts';

interface Result extends Tally {
  name: string;
  seconds: string;
}

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const results: Result[] = [];
for (const { name, needs, run } of STAGES.filter((stage) => !values.quick || QUICK.includes(stage.name))) {
  const blocked = results.some((result) => result.name === needs && result.failed > 0);
  console.log(`\n— ${name}${blocked ? `: left out, because ${needs ?? ''} failed` : ''}`);
  const start = performance.now();
  const tally = blocked ? { passed: 0, failed: 1 } : run();
  results.push({ name, ...tally, seconds: ((performance.now() - start) / 1000).toFixed(1) });
}

console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(14)} ${seconds.padStart(6)} s   ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`);
}
const total = (field: keyof Tally) => results.reduce((sum, result) => sum + result[field], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
