// Stages of the whole test run side by side, in an order that their needs allow.
import { expect, test } from 'vitest';
import { runStages } from '../../scripts/lib/run-stages.ts';
import { STAGES, withWhatTheyNeed, type Stage } from '../../scripts/lib/stages.ts';

const quiet = { onStart: () => undefined, onEnd: () => undefined };

/** A stage that ends when `end` is called, and says in `log` when it begins and ends. */
function stage(name: string, log: string[], part: Partial<Stage> & { failed?: number } = {}): Stage {
  return {
    name,
    needs: [],
    ...part,
    async run() {
      log.push(`+${name}`);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`-${name}`);
      return { passed: 1, failed: part.failed ?? 0, said: '' };
    },
  };
}

test('two stages run at once, a third waits, and one that needs another comes after it', async () => {
  const log: string[] = [];
  await runStages([stage('a', log), stage('b', log), stage('c', log, { needs: ['a'] })], quiet, 2);
  expect(log.slice(0, 2)).toEqual(['+a', '+b']);
  expect(log.indexOf('+c')).toBeGreaterThan(log.indexOf('-a'));
});

test('a stage that runs alone begins when all others have ended', async () => {
  const log: string[] = [];
  await runStages([stage('alone', log, { isAlone: true }), stage('a', log), stage('b', log), stage('c', log)], quiet, 2);
  expect(log.slice(-2)).toEqual(['+alone', '-alone']);
});

test('what needs a failed stage is left out, counts as failed, and so does what needs that', async () => {
  const log: string[] = [];
  const results = await runStages(
    [stage('build', log, { failed: 1 }), stage('html', log, { needs: ['build'] }), stage('end', log, { needs: ['html'] })],
    quiet,
    2,
  );
  expect(log).toEqual(['+build', '-build']);
  expect(results.map(({ name, failed }) => [name, failed])).toEqual([
    ['build', 1],
    ['html', 1],
    ['end', 1],
  ]);
});

test('needs that cannot be met are told rather than waited for', async () => {
  await expect(runStages([stage('a', [], { needs: ['b'] })], quiet, 2)).rejects.toThrow('a need what never ends');
});

test('stages asked for by name bring what they need, in the order of all', () => {
  const namesOf = (names: string[]) => withWhatTheyNeed(STAGES, names).map(({ name }) => name);
  expect(namesOf(['html'])).toEqual(['servers', 'build', 'sync', 'html']);
  expect(namesOf(['format', 'content'])).toEqual(['format', 'content']);
});
