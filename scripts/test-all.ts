// Passes every test of the project, two stages side by side, prints how long each took, and ends with “N passed, N failed”. Run: npm test, or
// npm run test:quick for the stages that need neither a browser nor a built site.
import { parseArgs } from 'node:util';
import { runStages } from './lib/run-stages.ts';
import { QUICK, STAGES, type Tally } from './lib/stages.ts';

/** What a stage says when a program that it needs is not here, so that some of its tests are left out. */
const LEFT_OUT = /could not be installed/;

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const start = performance.now();
const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);
const results = await runStages(values.quick ? QUICK : STAGES, {
  onStart: ({ name, isAlone }) => isAlone && console.log(`\n— ${name}`),
  onEnd: ({ name, said, failed }) => {
    if (failed === 0) return console.log([`✓ ${name}`, ...said.split('\n').filter((line) => LEFT_OUT.test(line))].join('\n  '));
    console.log(`\n✗ ${name}\n${said.trim()}\n`);
  },
});

console.log('');
for (const { name, passed, failed, seconds: took } of results)
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(14)} ${took.toFixed(1).padStart(6)} s   ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`);
const total = (field: keyof Tally) => results.reduce((sum, result) => sum + result[field], 0);
console.log(`\nAll of it took ${seconds(start)} s.`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
