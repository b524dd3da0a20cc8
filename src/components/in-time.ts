// An end to waiting for what nothing can stop.
import { MOST_TO_BEGIN } from './fetch-in-time.ts';

/** What was asked for, or a rejection where it does not come in time: for programs, whose loading nothing can stop. `most` in milliseconds. */
export async function inTime<Value>(asked: Promise<Value>, most: number = MOST_TO_BEGIN): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer came in time.')), most);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
