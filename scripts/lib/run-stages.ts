// Runs stages side by side, each once what it needs is done.
import { availableParallelism } from 'node:os';
import type { Outcome, Stage } from './stages.ts';

/** What became of a stage. */
export interface Result extends Outcome {
  name: string;
  seconds: number;
}

interface Listeners {
  onStart: (stage: Stage) => void;
  onEnd: (result: Result) => void;
}

/**
 * Runs every stage, as many at once as there are cores, but at least two. One that needs a stage that failed is left out and counts as failed.
 * @param most how many stages run at once
 * @returns the results in the order in which the stages ended
 */
export async function runStages(stages: readonly Stage[], { onStart, onEnd }: Listeners, most = Math.max(2, availableParallelism())): Promise<Result[]> {
  const waiting = [...stages];
  const running = new Map<Stage, Promise<void>>();
  const ended = new Map<string, Result>();
  const end = (result: Result) => {
    ended.set(result.name, result);
    onEnd(result);
  };
  const start = async (stage: Stage) => {
    onStart(stage);
    const began = performance.now();
    const outcome = await stage.run();
    running.delete(stage);
    end({ name: stage.name, ...outcome, seconds: (performance.now() - began) / 1000 });
  };
  const isReady = ({ needs, isAlone }: Stage) => needs.every((name) => ended.has(name)) && (!isAlone || running.size === 0);
  while (waiting.length > 0 || running.size > 0) {
    const isBusy = running.size >= most || [...running.keys()].some(({ isAlone }) => isAlone);
    const others = waiting.filter(({ isAlone }) => !isAlone);
    const next = isBusy ? undefined : (others.find(isReady) ?? (others.length === 0 ? waiting.find(isReady) : undefined));
    if (!next) {
      if (running.size === 0) throw new Error(`No stage can begin: ${waiting.map(({ name }) => name).join(', ')} need what never ends.`);
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    const failed = next.needs.filter((name) => ended.get(name)!.failed > 0);
    if (failed.length > 0) end({ name: next.name, passed: 0, failed: 1, seconds: 0, said: `Left out, because ${failed.join(' and ')} failed.` });
    else running.set(next, start(next));
  }
  return [...ended.values()];
}
