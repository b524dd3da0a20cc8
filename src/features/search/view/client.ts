// The page’s side of the search worker: one worker a page, started when someone shows that they want to search.
import { inTime } from '../../../components/in-time.ts';
import { programAt } from '../../../components/trusted-program.ts';
import program from '../engine/worker.ts?worker&url';
import { INDEX } from '../facts.ts';
import type { Answer, Ask, FromWorker, ToWorker } from '../engine/protocol.ts';
import * as texts from '../texts.ts';

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (reason: Error) => void }>();

function stop(reason: string) {
  worker?.terminate();
  worker = undefined;
  for (const { reject } of waiting.values()) reject(new Error(reason));
  waiting.clear();
}

function start(): Worker {
  if (worker) return worker;
  worker = new Worker(programAt(program), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    const promise = waiting.get(data.id);
    waiting.delete(data.id);
    if ('answer' in data) promise?.resolve(data.answer);
    // A worker that has failed once is started anew for the next query.
    else stop(data.failed);
    if ('failed' in data) promise?.reject(new Error(data.failed));
  };
  worker.onerror = () => stop(texts.searchProgramCouldNotBeLoaded);
  return worker;
}

const send = (message: Omit<ToWorker, 'facts'>) => start().postMessage({ ...message, facts: INDEX } satisfies ToWorker);

/** Loads what the first query will need. */
export const warm = () => send({ id: 0 });

/** Milliseconds for an answer: the program and parts of the index may have to come first. */
const MOST = 45_000;

/** Asks the worker once. @throws when the index cannot be loaded, or no answer comes */
async function askOnce(question: Ask): Promise<Answer> {
  const id = ++asked;
  const answer = new Promise<Answer>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    send({ id, ask: question });
  });
  try {
    return await inTime(answer, MOST);
  } catch (error) {
    // The program may never have come: the next query starts it anew.
    stop(texts.searchProgramDidNotAnswer);
    throw error;
  }
}

/** A failure that comes sooner than this, in milliseconds, may have passed already; who has waited longer is told. */
const SOON = 10_000;

/** Asks the worker, and a new one where the first fails at once, as while a connection comes back. @throws when no answer comes */
export async function ask(question: Ask): Promise<Answer> {
  const began = performance.now();
  try {
    return await askOnce(question);
  } catch (error) {
    if (performance.now() - began > SOON) throw error;
    return askOnce(question);
  }
}
