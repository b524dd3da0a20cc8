// Waits for the question data, and says so plainly if it cannot be loaded.
import type { ComponentChildren } from 'preact';
import type { QuestionData } from '../../model/question-data-types.ts';
import { WithLoaded } from '../../../application/index.ts';
import { useApp } from '../app-context.ts';

/** Shows its content with the data. */
export const WithData = ({ children }: { children: (data: QuestionData) => ComponentChildren }) => (
  <WithLoaded
    loaded={useApp().data}
    waiting="Loading the questions …"
    title="The questions could not be loaded"
    message="This page could not load the site’s questions. You may have no connection."
    whatToDo="Nothing is lost. Sessions that this browser keeps already open without a connection. For new ones, try again when you have one."
  >
    {children}
  </WithLoaded>
);
