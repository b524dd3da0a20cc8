// Loads the site’s question data. A first visit without a connection has none.
import { fetchInTime } from '../../../components/fetch-in-time.ts';
import { questionDataSchema } from '../model/question-data.ts';
import type { QuestionData } from '../model/question-data-types.ts';

/** The question data of the site. Rejects where it cannot be had, or is not what this program knows. */
export async function loadQuestionData(base: string): Promise<QuestionData> {
  const response = await fetchInTime(`${base}data/questions.json`);
  if (!response.ok) throw new Error(`The question data was answered with ${response.status}.`);
  return questionDataSchema.parse(await response.json());
}
