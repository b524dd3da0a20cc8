// The texts of models side by side.

// Puts two to four models side by side and keeps the choice in the address: ?models=single-hub,integrated-team
export const mostModelsFitSideBySide = (most: number) => `${most} models fit side by side. Untick one to make room for this one.`;
export const tickAnotherModelToCompareThisOneWith = 'Tick another model to compare this one with.';
export const looking = 'Looking…';

// Puts two to four models side by side and keeps the choice in the address: ?models=single-hub,integrated-team
export const modelCouldNotBeLoadedCheckYourConnectionThenUntickItAndTick =
  'A model could not be loaded. Check your connection, then untick it and tick it again, or load the page again.';

// Models field by field.
export const whereACellIsEmpty = 'Where a cell is empty, or a row is missing, the source says nothing about it.';
export const modelsFieldByField = 'Models, field by field';
export const field = 'Field';
export const more = (points: number) => `${points} more`;
export const moreOfWhat = (field: string, model: string) => `: ${field}, ${model}`;
