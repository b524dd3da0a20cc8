// The question data, which every screen of a reflection may need, besides what every application has.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useApplication, type Loaded } from '../../application/index.ts';
import type { QuestionData } from '../model/question-data-types.ts';

export const QuestionDataContext = createContext<Loaded<QuestionData> | undefined>(undefined);

/** The parts of the application. @throws outside AppFrame */
export function useApp() {
  const data = useContext(QuestionDataContext);
  if (!data) throw new Error('This component stands outside AppFrame.');
  return { ...useApplication(), data };
}
