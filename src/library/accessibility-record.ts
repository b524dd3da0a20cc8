// What the accessibility statement says of testing: by what, on what day, what was not tried, and what does not work yet. tests/repo holds it
// against package.json and against the tests themselves, so that it cannot say more than is done.
import * as texts from './texts.ts';

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
      of: texts.pagesThatShowEveryFormOfElement,
    },
    {
      name: texts.equalAccessByIBM,
      package: 'accessibility-checker-engine',
      version: '4.0.34',
      of: texts.aPageOfEveryKind,
    },
    { name: 'html-validate', package: 'html-validate', version: '11.18.0', of: texts.everyPageForValidHTML },
  ],
  checks: [
    { what: texts.helpIsInReachByKeyboard, asks: 'checkTabStops', in: 'tests/e2e/frame.e2e.ts' },
    { what: texts.whatHasTheFocusCanBeSeen, asks: 'findHiddenFocus', in: 'tests/helpers/screen.ts' },
    { what: texts.nothingHasToBeScrolledSideways, asks: 'withTextSpacing', in: 'tests/e2e/frame.e2e.ts' },
    {
      what: texts.statesCanBeToldInForcedColours,
      asks: 'findLostInForcedColours',
      in: 'tests/helpers/screen.ts',
    },
    { what: texts.pagesCanBeReadOnPaper, asks: 'checkPaper', in: 'tests/e2e/frame.e2e.ts' },
  ],
  notTried: [
    texts.screenReadersWereNotTried,
    texts.speechControlWasNotTried,
    texts.contrastThemesOnWindowsWereNotTried,
    texts.safariWasNotTried,
    texts.peopleHaveNotTested,
  ],
  gaps: [texts.noOtherFormatsYet, texts.controlsShareTheirWords, texts.noOutsideCheckerHasLookedAtTheBooks, texts.longPagesTakeTime],
};
