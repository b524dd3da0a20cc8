// What the accessibility statement says of testing: by what, on what day, what was not tried, and what does not work yet. tests/repo holds it
// against package.json and against the tests themselves, so that it cannot say more than is done.

interface Engine {
  name: string;
  /** Its package, whose version is said. */
  package: string;
  version: string;
  /** What it is asked about. */
  of: string;
}

interface Check {
  /** What is held, as readers are told. */
  what: string;
  /** The function that asks, and a file of tests that calls it. */
  asks: string;
  in: string;
}

interface AccessibilityRecord {
  /** The day on which all of it was last tried, by machine and by hand. Example: '2026-11-30' */
  tried: string;
  engines: readonly Engine[];
  checks: readonly Check[];
  notTried: readonly string[];
  /** What is known not to work yet. */
  gaps: readonly string[];
}

export const ACCESSIBILITY_RECORD: AccessibilityRecord = {
  tried: '2026-11-30',
  engines: [
    {
      name: 'axe',
      package: 'axe-core',
      version: '4.14.1',
      of: 'pages that between them show every form of element, a page of every kind on a narrow screen, and the screens of the applications, with contrast in light and in dark',
    },
    {
      name: 'Equal Access by IBM',
      package: 'accessibility-checker-engine',
      version: '4.0.34',
      of: 'a page of every kind, and the screens of the applications; what it says wrongly is set aside in one list, with reasons',
    },
    { name: 'html-validate', package: 'html-validate', version: '11.18.0', of: 'every page, for valid HTML' },
  ],
  checks: [
    { what: 'Help is in reach by keyboard, and so is a way past the menu.', asks: 'checkTabStops', in: 'tests/e2e/frame.e2e.ts' },
    { what: 'What has the focus can be seen, and nothing that stays in place lies over it.', asks: 'findHiddenFocus', in: 'tests/helpers/screen.ts' },
    { what: 'Nothing has to be scrolled sideways at 320 pixels, also when text is spaced widely.', asks: 'withTextSpacing', in: 'tests/e2e/frame.e2e.ts' },
    {
      what: 'In forced colours, each state and each drawing can still be told: pictures of chosen and not chosen are compared.',
      asks: 'findLostInForcedColours',
      in: 'tests/helpers/screen.ts',
    },
    { what: 'Pages can be read on paper.', asks: 'checkPaper', in: 'tests/e2e/frame.e2e.ts' },
  ],
  notTried: [
    'Screen readers, such as NVDA, JAWS, VoiceOver and TalkBack. What browsers hand to them was read instead.',
    'Speech control, switches and magnifiers.',
    'The contrast themes of Windows on Windows. They were tried as a browser imitates them.',
    'Safari on an iPhone or a Mac.',
    'People who rely on assistive technology have not tested this site.',
  ],
  gaps: [
    'There is no Easy Read, Gaelic, Welsh, British Sign Language or audio version yet. A page can name one as soon as somebody has made it. Every reflective question is there in plain words as well.',
    'The controls that open what a statement rests on share their words, such as “1 source”. Each stands at the end of its statement.',
    'Books to take away are tagged PDF and Word files. Our own tests read their tags and compare their words with the page. No outside checker has looked at them.',
    'Long pages, such as the glossary and the list of figures, take time to move through with a screen reader. Headings are there to jump by.',
  ],
};
