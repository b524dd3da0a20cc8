// Passes every test of the project, two stages side by side, prints how long each took, and ends with “N passed, N failed”. Run: npm test, or
// npm run test:quick for the stages that need neither a browser nor a built site. With names, these stages and what they need: npm test -- unit html
import { parseArgs } from 'node:util';
import { runStages } from './lib/run-stages.ts';
import { QUICK, STAGES, withWhatTheyNeed, type Tally } from './lib/stages.ts';

/** What a stage says when a program that it needs is not here, so that some of its tests are left out. */
const LEFT_OUT = /could not be installed/;

const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean', default: false } }, allowPositionals: true });
const all = values.quick ? QUICK : STAGES;
const unknown = positionals.filter((name) => !all.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.map((name) => `“${name}”`).join(' and ')}. There are: ${all.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const start = performance.now();
const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);
const results = await runStages(positionals.length > 0 ? withWhatTheyNeed(all, positionals) : all, {
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
