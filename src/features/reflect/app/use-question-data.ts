// Loads the site’s question data once. A first visit without a connection has none: that is said, and tried again on request.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { questionDataSchema } from '../model/question-data.ts';
import type { QuestionData } from '../model/question-data-types.ts';

export type LoadedData = { state: 'loading' } | { state: 'ready'; data: QuestionData } | { state: 'failed'; retry: () => void };

async function load(base: string): Promise<QuestionData | undefined> {
  try {
    const response = await fetch(`${base}data/questions.json`);
    if (!response.ok) return undefined;
    const parsed = questionDataSchema.safeParse(await response.json());
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** The question data, or how far loading is. */
export function useQuestionData(base: string): LoadedData {
  const [loaded, setLoaded] = useState<LoadedData>({ state: 'loading' });
  const start = useCallback(() => {
    setLoaded({ state: 'loading' });
    void load(base).then((data) => {
      setLoaded(data ? { state: 'ready', data } : { state: 'failed', retry: start });
    });
  }, [base]);
  useEffect(start, [start]);
  return loaded;
}
