// Waits for the question data, and says so plainly if it cannot be loaded.
import type { ComponentChildren } from 'preact';
import type { QuestionData } from '../../model/question-data-types.ts';
import { WithLoaded } from '../../../application/index.ts';
import { useApp } from '../app-context.ts';
import * as texts from '../texts.ts';

/** Shows its content with the data. */
export const WithData = ({ children }: { children: (data: QuestionData) => ComponentChildren }) => (
  <WithLoaded
    loaded={useApp().data}
    waiting={texts.loadingTheQuestions}
    title={texts.questionsCouldNotBeLoaded}
    message={texts.thisPageCouldNotLoadTheSitesQuestions}
    whatToDo={texts.nothingIsLost}
  >
    {children}
  </WithLoaded>
);
