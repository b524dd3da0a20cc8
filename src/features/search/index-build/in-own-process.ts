// Asks a process of its own for the search index: see index-process.ts.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { IndexAnswer, WrittenIndex } from './index-process.ts';

const PROGRAM = join(import.meta.dirname, 'index-process.ts');

/**
 * Writes the search index of a project.
 * @param root the project, with its content
 * @param folder where the files of the index go
 * @throws what the process says of why there is no index, or how it ended
 */
export function writeInOwnProcess(root: string, folder: string): Promise<WrittenIndex> {
  const child = fork(PROGRAM, [root, folder]);
  return new Promise((resolve, reject) => {
    child.once('message', (answer: IndexAnswer) => {
      if ('index' in answer) resolve(answer.index);
      else reject(new Error(answer.problem));
    });
    child.once('error', reject);
    // After an answer this says nothing more.
    child.once('exit', (code, signal) => reject(new Error(`The search index was not written: its process ended before it was done (${signal ?? code}).`)));
  });
}
