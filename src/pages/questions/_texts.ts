// Interface texts of the pages of a question set.
import { plural } from '../../library/plural.ts';

export const reflectiveQuestions = 'Reflective questions';
export const inPlainWordsForPeople = 'In plain words, for people who use services and their families';
export const theseQuestionsToPrint = 'These questions to print or to fill in:';
export const questions = 'Questions';
export const countOfQuestions = (number: number) => `${number} ${plural(number, { one: 'question', other: 'questions' })}`;
export const time = 'Time';
export const minutesAlone = (minutes: number) => `${minutes} minutes alone`;
export const forWhom = 'For';
export const setting = 'Setting';
export const nation = 'Nation';
export const whenToUseIt = 'When to use it';
export const reflectWithYourTeam = 'Reflect on these questions with your team';
export const related = 'Related';
export const dimensions = 'Dimensions';
export const ideasInPractice = 'Ideas in practice';
export const reflectionExercises = 'Reflection exercises';
export const tools = 'Tools';
export const sessionPlans = 'Session plans';

// The questions in plain words.
export const inPlainWords = 'In plain words';
export const inPlainWordsTitle = (title: string) => `In plain words: ${title}`;
export const sameQuestionsForPeople =
  'The same questions for people who use services, their families and the people who care for them. The words are this library’s own.';
export const questionsOfTheSetInPlainWords = (title: string) =>
  `The questions of “${title}” in plain words, for people who use services, their families and carers.`;
export const asStaffReadThem = 'The questions as staff read them';
