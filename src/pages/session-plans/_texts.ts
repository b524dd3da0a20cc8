// Interface texts of the session plans.

// Their list.
export const sessionPlans = 'Session plans';
export const workshopsReadyToRun = 'Workshops that are ready to run: timed steps, groupings, prompts, and how to look after people in the room.';

// One of them.
export const sessionPlan = 'Session plan';
export const atTheEndPeopleCan = 'At the end people can';
export const thePlan = 'The plan';
export const lookingAfterPeople = 'Looking after people';
export const whatThisRestsOn = 'What this rests on.';
export const toHaveAtHand = 'To have at hand';
export const questions = 'Questions';
export const reflectOnAScreen = 'Reflect on a screen:';
export const reflectOn = 'Reflect on:';
export const caseStudies = 'Case studies';
export const tools = 'Tools';
export const seeAlso = 'See also';
