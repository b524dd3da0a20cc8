// Pages that are no entries and that people look for all the same.
import { applicationPath } from '../../../library/applications.ts';
import { KIND_LABELS, LIST_URLS } from '../../../library/urls.ts';
import type { CollectionName } from '../../../library/refs.ts';
import type { Elsewhere } from '../../../library/elsewhere.ts';
import type { SearchRecord } from './record.ts';

/** A page of the site itself. `action` says what can be done there. */
const page = (url: string, title: string, summary: string, aliases: string[] = [], action?: string): SearchRecord => ({
  key: `site${url}`,
  url,
  kind: 'pages',
  title,
  summary,
  aliases,
  text: '',
  facets: {},
  ...(action ? { action } : {}),
});

/** Somebody in distress may type into the search field. The first result is then the page with the phone numbers. */
const HELP_WORDS = [
  'suicidal', 'suicidal thoughts', 'I want to die', 'kill myself', 'want to end my life', 'end it all', 'cannot go on', 'self-harm', 'hurt myself', 'overdose', 'overdose now',
  'taken too much', 'took an overdose', 'crisis line', 'helpline', 'phone number', 'phone numbers', 'who can I call', 'someone to talk to', 'talk to someone', 'emergency', 'emergency number',
  '999', '111', 'NHS 24', 'Samaritans', 'Breathing Space', 'get help', 'help me', 'help for me', 'in crisis now', 'I need help', 'withdrawal now',
]; // prettier-ignore

/** The applications, by what people want to do with them. */
const APPLICATIONS: SearchRecord[] = [
  page('/reflect/', 'Reflect together', 'Answer questions alone, bring the answers together, see where you differ, and agree what to do.', [
    'reflect', 'reflect with my team', 'self-reflection', 'team reflection', 'team self-assessment', 'rate ourselves', 'start a reflection session', 'reflection tool',
    'where do we stand', 'self-evaluation', 'team exercise', 'questionnaire for the team', 'survey my staff', 'compare answers across the team', 'anonymous team survey',
  ], 'Start a reflection'),
  page('/teach/', 'Teach with case studies', 'Ready-made assignments, your own assignments, and teaching in a room.', [
    'teach', 'teaching', 'teach a class', 'run a training session', 'train my staff', 'material for a course', 'teaching material', 'e-learning', 'lecturer', 'educator',
    'how to teach a class', 'set work for my students',
  ], 'Start teaching'),
  page(applicationPath('build'), 'Build an assignment', 'Pick case studies, readings and questions, and hand it out by link, file, paper or learning platform.', [
    'hand out', 'hand out an assignment', 'handout', 'SCORM', 'SCORM package', 'learning platform', 'LMS', 'QR code', 'QR code for learners', 'build an assignment', 'make my own assignment',
    'course package', 'upload to our learning system', 'send a link to learners', 'print a handout for a class', 'make a learning pack',
  ], 'Build and hand out'),
  page('/teach/learning-platforms/', 'How to set it in Moodle, Turas Learn, LearnPro and ESR', 'Settings for a learning package on a learning platform, and where the answers then stand.', [
    'Moodle', 'Moodle settings', 'SCORM settings', 'Turas', 'Turas Learn', 'LearnPro', 'ESR', 'Electronic Staff Record', 'VLE', 'learning management system',
    'SCORM 1.2 or 2004', 'where are the answers in Moodle',
  ], 'See the settings'),
  page(applicationPath('present'), 'Teach in a room', 'Show a case study, a tool or a session plan, one step on each screen, with a timer and notes.', [
    'present', 'present in a room', 'teach in a room', 'presentation', 'slides', 'slide show', 'PowerPoint', 'projector', 'big screen', 'presenter notes', 'timer', 'full screen',
  ], 'Present'),
  page(applicationPath('responses'), 'Collect answers', 'Open the files that learners hand back, or paste their codes, all at once.', [
    'get the learning back', 'collect answers', 'who has not handed in', 'give feedback to learners',
    'collect answers from learners', 'marking', 'learners’ answers', 'who has finished', 'open returned files', 'responses', 'hand in',
  ], 'Open answers'),
  page(applicationPath('learn'), 'Do an assignment', 'Open an assignment that somebody has given you.', [
    'I was given a link', 'I was sent a file to open', 'do my homework', 'open my assignment', 'continue my assignment', 'certificate',
  ], 'Open an assignment'),
  page(applicationPath('collection'), 'My collection', 'Keep pages as you read, put them in order with notes, print or share them.', [
    'bookmarks', 'save for later', 'favourites', 'keep a page', 'reading list', 'print several pages together', 'share a list of pages', 'my list',
  ], 'Open your collection'),
  page(applicationPath('workbook'), 'Workbook', 'What you have written on this site, kept in this browser: open it, save it to a file, or delete it.', [
    'workbook', 'my workbook', 'my documents', 'saved work', 'where are my answers', 'delete my data', 'saved sessions', 'open a file', 'carry on', 'word document', 'save as Word',
    'download my answers', 'export', 'print my answers', 'backup', 'move to another computer', 'what I wrote',
  ], 'Open your workbook'),
  page(applicationPath('caseStudy'), 'Tell others what you did', 'Write a case study of your own, teach with it, or give it to the library.', [
    'write a case study', 'write our own case study', 'own case study', 'add a case study', 'share what we did', 'submit an example', 'case study template', 'case study form', 'share good practice',
    'tell our story', 'publish what we learnt',
  ], 'Write a case study'),
  page('/downloads/', 'Downloads', 'The protocol, the implementation guide, question sets, case studies, blanks and glossary as PDF and Word.', [
    'download', 'downloads', 'pdf', 'pdf version', 'word version', 'word file', 'docx', 'download the protocol', 'protocol as a pdf', 'protocol in Word', 'printed version',
    'print the protocol', 'download the implementation guide', 'case study book', 'glossary as a pdf', 'everything to print', 'paper copies', 'version to edit', 'handbook', 'ebook', 'whole site as a zip',
    'memory stick', 'copy for a computer without internet', 'take the site with me',
  ], 'PDF and Word'),
  page('/offline/', 'Read without a connection', 'Keep the whole site in this browser: pages, search, applications and downloads.', [
    'offline', 'read offline', 'work offline', 'no signal', 'no wifi on the ward', 'without internet', 'install the site', 'install as an app', 'add to home screen', 'is there an app',
  ], 'Keep the site'),
  page('/plan/', 'Plan and decide', 'Choose how care is organised in your area, and write the local protocol.', [
    'plan and decide', 'planning tools', 'ways to plan',
  ], 'Plan'),
  page(applicationPath('options'), 'Weigh the options', 'Weigh ways of organising care with a group: criteria and weights first, scores alone, then a result and how robust it is.', [
    'weigh models with a group', 'weighted scores', 'score options on phones', 'options with weights', 'rank the models for our area',
  ], 'Weigh options'),
  page('/map/', 'Map of the library', 'Dimensions, ideas, case studies and tools, and what each is tied to.', ['map', 'library map', 'how it all hangs together', 'overview of the library'], 'See the map'),
  page(applicationPath('localProtocol'), 'Write your local protocol', 'Write a local protocol line by line: where you are now, what you agree, which role owns it, by when. Leaves as Word.', [
    'local protocol builder', 'protocol builder', 'draft our protocol line by line', 'fill in a local protocol', 'compare two versions of our protocol',
  ], 'Write it'),
  page('/models/compare/', 'Compare models', 'Two models of integration side by side.', ['compare two models', 'models side by side', 'difference between models'], 'Compare'),
]; // prettier-ignore

/** What the library does not hold, and who does. */
const heldElsewhere = ({ things }: Pick<Elsewhere, 'things'>): SearchRecord[] =>
  things.map(({ id, title, aliases, what, holders }) => ({
    ...page(`/elsewhere/#${id}`, title, what, aliases, `Held by ${holders.map(({ name }) => name).join('; ')}`),
    key: `elsewhere/${id}`,
    kind: 'elsewhere',
  }));

/** The page with the phone numbers, the applications, what is held elsewhere, and the page of each list. */
export const sitePages = (elsewhere: Pick<Elsewhere, 'things'> = { things: [] }): SearchRecord[] => [
  { ...page('/help-now/', 'Help now', 'Phone numbers to call now, for yourself or for someone else.', HELP_WORDS), urgent: true },
  ...APPLICATIONS,
  ...heldElsewhere(elsewhere),
  ...Object.entries(LIST_URLS)
    .filter(([, url]) => url !== '/reflect/')
    .map(([name, url]) => ({ ...page(url, KIND_LABELS[name as CollectionName].many, ''), key: `lists/${name}` })),
];
