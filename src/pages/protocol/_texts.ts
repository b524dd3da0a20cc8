// Interface texts of the pages on the protocol.

// What a local protocol is.
export const writeYourLocalProtocol = 'Write your local protocol';
export const thePrinciplesBehindIt = 'The principles behind it';
export const theProtocolAsABook = 'The protocol as a book:';
export const nationalProtocolOnTheSiteOf = (publisher: string) => `The national protocol, on the site of ${publisher}`;
export const howToPutAProtocolInPlace = 'How to put a protocol in place';
export const theSevenNames = 'The seven names';
export const namesOfTheDimensions = 'Names of the dimensions';
export const howTheNamesRelate = 'How this library’s dimensions relate to the national protocol’s published names';
export const inThisLibrary = 'In this library';
export const publishedNationalName = 'Published national name';
export const howTheyRelate = 'How they relate';
export const noneThatCouldBeRead = 'None that could be read';
export const whoDoesItIsAgreedLocally = <Link>(link: Link) => [
  'What is published says what is expected. Who does it in your area is agreed locally: ',
  link,
  '.',
];
export const planAndDecide = 'plan and decide';
export const timeline = 'Timeline';

// The principles that it rests on.
export const principles = 'Principles';
export const whatRunsThroughEveryDimension =
  'What runs through every dimension of the protocol: who it is for, how people are met, and how services decide together.';
export const theProtocol = 'The protocol';
export const whatItAsks = <Subject>(subject: Subject) => ['What it asks, and what you would see', subject];
export const whatToSay = 'What to say';
export const shapes = 'Shapes';
export const withALineForEachPrinciple = 'With a line for each principle:';
