// The texts of models side by side.
import { plural } from '../../library/plural.ts';

// Models field by field.
export const whereAPartIsEmpty = 'Where a part is empty or missing, the source says nothing about it.';
export const modelsFieldByField = 'Models, field by field';
export const field = 'Field';
export const inShort = 'In short';
export const more = (points: number) => `${points} more`;
export const ofFieldAndModel = (field: string, model: string) => `: ${field}, ${model}`;
export const sources = (documents: number) => plural(documents, { one: '1 source', other: `${documents} sources` });
export const documents = 'Documents';
export const nationAndYear = (nations: string, year: string) => `(${nations}, ${year})`;

// Puts two to four models side by side and keeps the choice in the address: ?models=single-hub,integrated-team
export const mostModelsFitSideBySide = (most: number) => `${most} models fit. Untick one first.`;
export const tickAnotherModelToCompareThisOneWith = 'Tick another model to compare with.';
export const looking = 'Looking…';

// Puts two to four models side by side and keeps the choice in the address: ?models=single-hub,integrated-team
export const modelCouldNotBeLoadedCheckYourConnectionThenUntickItAndTick = 'A model could not be loaded. Check your connection, then tick it again.';

// What goes to a board: on paper, and as a Word document.
export const printThese = (models: number) => `Print these ${['two', 'three', 'four'][models - 2] ?? models}`;
export const theseInWord = (models: number) => `These ${['two', 'three', 'four'][models - 2] ?? models} in Word`;
export const makingTheDocument = 'Making the document…';
export const documentCouldNotBeMade = 'The document could not be made. Check your connection, then try again.';
export const modelsCompared = (models: readonly string[]) => `Models compared: ${models.join(' · ')}`;
export const printedOn = (day: string) => `As on ${day}.`;
export const madeOnAt = (day: string, address: string) => `${day} · ${address}`;
export const whereTheSourcesAre =
  'Every point of the comparison is here. Its page opens at the address above, and names below each cell the places in the sources that it rests on.';
export const fileNamed = (models: readonly string[]) => `Compare ${models.join(' ')}`;
