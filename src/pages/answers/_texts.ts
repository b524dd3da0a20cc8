// Interface texts of the answers.

// The list of answers.
export const answers = 'Answers';
export const whatHasHappened = 'What has happened?';
export const problemsInPeoplesOwnWords =
  'Problems in people’s own words: what should happen, what you can say, whom to ring, what to do if the answer is still no, and who says so.';

// One answer.
export const lifeAtRisk = <Number>(number: Number) => ['Life at risk now? Ring ', number];
export const otherNumbers = 'Other numbers';
export const whatShouldHappen = 'What should happen';
export const whatYouCanSay = 'What you can say';
export const toTakeAlong = 'To take along';
export const oneTool = 'One tool';
export const helpForYou = 'Help for you';
export const whatHappenedToOnePerson = 'What happened to one person';
export const onePlaceThatDidIt = 'One place that did it';
export const oneQuestionForYourTeam = 'One question for your team';
export const whoSaysSo = 'Who says so';
export const nothingOfItsOwnFor = (nations: string) => `The library holds nothing of its own on this for ${nations}.`;
export const moreOnThis = 'More on this:';
export const numbersToRing = 'Numbers to ring';
export const readOn = 'Read on';
export const allAnswers = 'All answers';
export const readAgainstItsSources = (day: string) => `Read against its sources on ${day}.`;
