// Gives markup to Typst in a process beside the build, which is replaced by a new one from time to time: see typst-process.ts.
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Delivery, Order } from './typst-process.ts';

/** In the build, modules are bundled and stand elsewhere. */
const PROGRAM = join(process.cwd(), 'src/features/downloads/pdf/typst-process.ts');
/** Bytes of memory at which a process has made its share: it begins with 90 MB, each document leaves some behind, and a long book takes 350 MB more while it is made. */
const MOST_MEMORY = 150e6;

interface Waiting {
  resolve: (pdf: Uint8Array<ArrayBuffer>) => void;
  reject: (problem: Error) => void;
}

interface Compiler {
  child: ChildProcess;
  waiting: Map<number, Waiting>;
  ordered: number;
  isFull: boolean;
}

let compiler: Compiler | undefined;

function start(): Compiler {
  const child = fork(PROGRAM, { serialization: 'advanced', execArgv: [] });
  const waiting = new Map<number, Waiting>();
  const started: Compiler = { child, waiting, ordered: 0, isFull: false };
  const rest = () => {
    // Whoever waits for nothing may end, and a process that has made its share ends here.
    if (waiting.size > 0) return;
    child.unref();
    child.channel?.unref();
    if (started.isFull && child.connected) child.disconnect();
  };
  child.on('message', (delivery: Delivery) => {
    const { resolve, reject } = waiting.get(delivery.number)!;
    waiting.delete(delivery.number);
    started.isFull ||= delivery.memory > MOST_MEMORY;
    rest();
    if ('pdf' in delivery) resolve(delivery.pdf);
    else reject(new Error(delivery.problem));
  });
  const stop = (problem: Error) => {
    if (compiler === started) compiler = undefined;
    for (const { reject } of waiting.values()) reject(problem);
    waiting.clear();
  };
  child.on('error', stop);
  child.on('exit', (code, signal) => stop(new Error(`Typst ended before its document was made (${signal ?? code}).`)));
  return started;
}

/** A tagged PDF (PDF/UA-1) of the markup. The same markup always gives the same bytes. @throws where Typst cannot make it, such as a drawing without words */
export function compile(markup: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!compiler || compiler.isFull) compiler = start();
  const { child, waiting } = compiler;
  const order: Order = { number: (compiler.ordered += 1), markup };
  child.ref();
  child.channel?.ref();
  return new Promise((resolve, reject) => {
    waiting.set(order.number, { resolve, reject });
    child.send(order);
  });
}
