// The texts of the pages that search finds beside the entries of the library: what each is called, what it is for, what can be done there, and
// what else people type who look for it, with semicolons between. Such words are no translations of each other: they are what people say.

export const helpNow = 'Help now';
export const helpNowSummary = 'Phone numbers to call now, for yourself or for someone else.';
export const helpNowNames =
  'suicidal; suicidal thoughts; I want to die; kill myself; want to end my life; end it all; cannot go on; self-harm; hurt myself; overdose; overdose now; taken too much; took an overdose; crisis line; helpline; phone number; phone numbers; who can I call; someone to talk to; talk to someone; emergency; emergency number; 999; 111; NHS 24; Samaritans; Breathing Space; get help; help me; help for me; in crisis now; I need help; withdrawal now';

export const reflect = 'Reflect together';
export const reflectSummary = 'Answer questions alone, bring the answers together, see where you differ, and agree what to do.';
export const reflectNames =
  'reflect; reflect with my team; self-reflection; team reflection; team self-assessment; rate ourselves; start a reflection session; reflection tool; where do we stand; self-evaluation; team exercise; questionnaire for the team; survey my staff; compare answers across the team; anonymous team survey';
export const reflectAction = 'Start a reflection';

export const teach = 'Teach with case studies';
export const teachSummary = 'Ready-made assignments, your own assignments, and teaching in a room.';
export const teachNames =
  'teach; teaching; teach a class; run a training session; train my staff; material for a course; teaching material; e-learning; lecturer; educator; how to teach a class; set work for my students';
export const teachAction = 'Start teaching';

export const build = 'Build an assignment';
export const buildSummary = 'Pick case studies, readings and questions, and hand it out by link, file, paper or learning platform.';
export const buildNames =
  'hand out; hand out an assignment; handout; SCORM; SCORM package; learning platform; LMS; QR code; QR code for learners; build an assignment; make my own assignment; course package; upload to our learning system; send a link to learners; print a handout for a class; make a learning pack';
export const buildAction = 'Build and hand out';

export const learningPlatforms = 'How to set it in Moodle, Turas Learn, LearnPro and ESR';
export const learningPlatformsSummary = 'Settings for a learning package on a learning platform, and where the answers then stand.';
export const learningPlatformsNames =
  'Moodle; Moodle settings; SCORM settings; Turas; Turas Learn; LearnPro; ESR; Electronic Staff Record; VLE; learning management system; SCORM 1.2 or 2004; where are the answers in Moodle';
export const learningPlatformsAction = 'See the settings';

export const present = 'Teach in a room';
export const presentSummary = 'Show a case study, a tool or a session plan, one step on each screen, with a timer and notes.';
export const presentNames =
  'present; present in a room; teach in a room; presentation; slides; slide show; PowerPoint; projector; big screen; presenter notes; timer; full screen';
export const presentAction = 'Present';

export const collectAnswers = 'Collect answers';
export const collectAnswersSummary = 'Open the files that learners hand back, or paste their codes, all at once.';
export const collectAnswersNames =
  'get the learning back; collect answers; who has not handed in; give feedback to learners; collect answers from learners; marking; learners’ answers; who has finished; open returned files; responses; hand in';
export const collectAnswersAction = 'Open answers';

export const learn = 'Do an assignment';
export const learnSummary = 'Open an assignment that somebody has given you.';
export const learnNames = 'I was given a link; I was sent a file to open; do my homework; open my assignment; continue my assignment; certificate';
export const learnAction = 'Open an assignment';

export const collection = 'My collection';
export const collectionSummary = 'Keep pages as you read, put them in order with notes, print or share them.';
export const collectionNames = 'bookmarks; save for later; favourites; keep a page; reading list; print several pages together; share a list of pages; my list';
export const collectionAction = 'Open your collection';

export const workbook = 'Workbook';
export const workbookSummary = 'What you have written on this site, kept in this browser: open it, save it to a file, or delete it.';
export const workbookNames =
  'workbook; my workbook; my documents; saved work; where are my answers; delete my data; saved sessions; open a file; carry on; word document; save as Word; download my answers; export; print my answers; backup; move to another computer; what I wrote';
export const workbookAction = 'Open your workbook';

export const ownCaseStudy = 'Tell others what you did';
export const ownCaseStudySummary = 'Write a case study of your own, teach with it, or give it to the library.';
export const ownCaseStudyNames =
  'write a case study; write our own case study; own case study; add a case study; share what we did; submit an example; case study template; case study form; share good practice; tell our story; publish what we learnt';
export const ownCaseStudyAction = 'Write a case study';

export const downloads = 'Downloads';
export const downloadsSummary = 'The protocol, the implementation guide, question sets, case studies, blanks and glossary as PDF and Word.';
export const downloadsNames =
  'download; downloads; pdf; pdf version; word version; word file; docx; download the protocol; protocol as a pdf; protocol in Word; printed version; print the protocol; download the implementation guide; case study book; glossary as a pdf; everything to print; paper copies; version to edit; handbook; ebook; whole site as a zip; memory stick; copy for a computer without internet; take the site with me';
export const downloadsAction = 'PDF and Word';

export const offline = 'Read without a connection';
export const offlineSummary = 'Keep the whole site in this browser: pages, search, applications and downloads.';
export const offlineNames =
  'offline; read offline; work offline; no signal; no wifi on the ward; without internet; install the site; install as an app; add to home screen; is there an app';
export const offlineAction = 'Keep the site';

export const plan = 'Plan and decide';
export const planSummary = 'Choose how care is organised in your area, and write the local protocol.';
export const planNames = 'plan and decide; planning tools; ways to plan';
export const planAction = 'Plan';

export const options = 'Weigh the options';
export const optionsSummary = 'Weigh ways of organising care with a group: criteria and weights first, scores alone, then a result and how robust it is.';
export const optionsNames = 'weigh models with a group; weighted scores; score options on phones; options with weights; rank the models for our area';
export const optionsAction = 'Weigh options';

export const map = 'Map of the library';
export const mapSummary = 'Dimensions, ideas, case studies and tools, and what each is tied to.';
export const mapNames = 'map; library map; how it all hangs together; overview of the library';
export const mapAction = 'See the map';

export const localProtocol = 'Write your local protocol';
export const localProtocolSummary = 'Write a local protocol line by line: where you are now, what you agree, which role owns it, by when. Leaves as Word.';
export const localProtocolNames =
  'local protocol builder; protocol builder; draft our protocol line by line; fill in a local protocol; compare two versions of our protocol';
export const localProtocolAction = 'Write it';

export const compare = 'Compare models';
export const compareSummary = 'Two to four models of integration, field by field.';
export const compareNames = 'compare two models; models side by side; difference between models';
export const compareAction = 'Compare';

// What others hold.
export const heldBy = (holders: string) => `Held by ${holders}`;
