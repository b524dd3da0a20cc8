// Interface texts of the downloads.

// The books to print, to edit and to hand on.
export const downloads = 'Downloads';
export const whatThereIsToTakeAway =
  'The protocol, a guide to putting it in place, questions, case studies and blanks: to print, to edit in Word, and to hand on.';
export const noneIsNational = 'None of these is a national document.';
export const workOfThisLibrary = <Mark, Link>(mark: Mark, publisher: string, link: Link) => [
  mark,
  ` They are the work of this library, which is independent. Scotland’s national protocol is published by ${publisher}: `,
  link,
  '.',
];
export const openTheNationalProtocolPage = 'open the national protocol page';
export const books = 'Books';
export const whatEachFormatIsFor =
  'The PDF files are for printing and reading, and screen readers can use them. The Word files are for changing. Follow the name to read a book here. Each names its version: the letters at its end change with every change of a word.';
export const theWholeSite = 'The whole site';
export const wholeSiteAsAZipFile = 'The whole site as a zip file';
export const aboutItsSize = 'about 30 MB';
export const howToUseTheZipFile = <Link, Size>(link: Link, size: Size) => [
  link,
  ' (',
  size,
  '), for a memory stick, a file server, or a computer without internet. Unpack it and open “start-here.html”. You can read every page and open every file straight away. Search, reflection sessions, worksheets and assignments need a small server that lies beside it, because browsers do not let pages from a folder load programs.',
];
export const onePartByItself = 'One part by itself';
export const whereThePartsAre = <Link>(dimension: Link, questionSet: Link, caseStudy: Link, tool: Link) => [
  'The page of each ',
  dimension,
  ', ',
  questionSet,
  ' and ',
  caseStudy,
  ' has the same for it alone. Each ',
  tool,
  ' has its blank for Word and for printing.',
];
export const dimension = 'dimension';
export const questionSet = 'question set';
export const caseStudy = 'case study';
export const tool = 'tool';

// A book to read here.
export const takeItAway = 'Take it away:';
