// Who fills a worksheet in, and about whom: what its blank asks for around the sheet, and the words of care beside it, follow from this alone.
import * as texts from './texts.ts';

interface WorksheetUse {
  /** What to take care of, on paper. */
  onPaper: string;
  /** The same where it is filled in on this site, which is no place for anybody’s record. */
  here: string;
  /** What stands above the sheet, each with room to write. */
  about: readonly string[];
  /** Whether the blank ends with room for actions. Records have columns of their own for that. */
  hasActions: boolean;
  /** Whether a person is handed the sheet: what is for the worker alone then begins on a page of its own. */
  isHandedOver: boolean;
}

const own = { hasActions: false, isHandedOver: false } as const;

/** `group` where a tool says nothing. */
export const WORKSHEET_USES = {
  group: {
    onPaper: texts.writeAboutServicesAndNeeds,
    here: texts.writeAboutServicesAndNeeds,
    about: [texts.whatItIsAbout, texts.date, texts.whoTakesPart],
    hasActions: true,
    isHandedOver: false,
  },
  interview: {
    ...own,
    onPaper: texts.nothingByWhichThePersonWhoTalksCouldBeRecognised,
    here: texts.nothingByWhichThePersonWhoTalksCouldBeRecognised,
    about: [texts.whatWeWantToLearn, texts.date, texts.whoAsksAndWhoTakesNotes],
  },
  alone: {
    ...own,
    onPaper: texts.handItInWithoutYourName,
    here: texts.writeAboutServicesAndNeeds,
    about: [texts.service, texts.date],
  },
  'made-up': {
    ...own,
    onPaper: texts.takeNothingFromTheLifeOfOneRealPerson,
    here: texts.takeNothingFromTheLifeOfOneRealPerson,
    about: [texts.whatItIsToHelpWith, texts.date, texts.madeBy],
  },
  record: {
    ...own,
    onPaper: texts.keepItWithTheirRecord,
    here: texts.doNotWriteAboutARealPerson,
    about: [texts.initialsOrRecordNumber, texts.date, texts.whoIsThere],
  },
  form: {
    ...own,
    onPaper: texts.keepItWithTheirRecord,
    here: texts.doNotWriteAboutARealPerson,
    about: [],
    isHandedOver: true,
  },
} as const satisfies Record<string, WorksheetUse>;

/** The same for who writes a tool. Apart, since browsers need none of it. */
export const WORKSHEET_USE_LABELS: Readonly<Record<keyof typeof WORKSHEET_USES, string>> = {
  group: texts.aGroupAboutItsServices,
  interview: texts.twoPeopleWhoListenToAThird,
  alone: texts.eachForThemselves,
  'made-up': texts.aGroupAboutAPersonWhoIsMadeUp,
  record: texts.workersAndAPersonForTheRecord,
  form: texts.aPersonWhoSignsIt,
};
