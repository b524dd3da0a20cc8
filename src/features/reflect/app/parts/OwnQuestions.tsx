// The questions that one person answers, of a document of their own.
import { screenHref } from '../../../application/index.ts';
import type { OwnAnswers } from '../../model/answers.ts';
import type { SessionQuestion } from '../../model/question.ts';
import { AnswerQuestions } from './AnswerQuestions.tsx';
import { AnsweringHelp } from './Care.tsx';

interface Props<Body> {
  id: string;
  body: Body;
  change: (updater: (body: Body) => Body) => void;
  /** The number of the question that the address names. */
  rest: string;
  /** The screen after the last question. */
  after: string;
  evidenceHint: string;
  endLabel: string;
}

/** One after the other. */
export const OwnQuestions = <Body extends { questions: SessionQuestion[]; answers: OwnAnswers }>({ id, body, change, rest, after, ...words }: Props<Body>) => (
  <AnswerQuestions
    {...words}
    questions={body.questions}
    answers={body.answers}
    onAnswer={(key, answer) => change((now) => ({ ...now, answers: { ...now.answers, [key]: answer } }))}
    place={rest || '1'}
    hrefOf={(to) => (to === 'before' ? screenHref(id, 'start') : to === 'after' ? screenHref(id, after) : screenHref(id, 'questions', to))}
    hasPrivateNote
    side={<AnsweringHelp />}
  />
);
