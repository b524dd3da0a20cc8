// Interface texts of the toolkit.
export const toolkit = 'Toolkit';
export const weighOptions = 'Weigh options with a group';
export const weighOptionsHere = <Link>(link: Link) => [
  link,
  ' here: criteria and weights first, each person’s scores alone, then a result and how robust it is.',
];
export const runItIn = (minutes: string) => `Run it in ${minutes}`;
export const whatThisRestsOn = 'What this rests on.';
export const atAGlance = 'At a glance';
export const related = 'Related';
export const nextTools = 'Next tools';
export const dimensions = 'Dimensions';
export const ideasInPractice = 'Ideas in practice';
export const itsExample = 'Its example:';
export const publishedBesideIt = 'Published, to read with it:';
export const readWithItsExample = 'Published, to read with its example';
export const sessionPlans = 'Session plans';

// The page of a worksheet.
export const worksheet = 'Worksheet';
export const fillInATool = 'Fill in a tool of the toolkit, alone or with a group. What you type stays in your browser.';
