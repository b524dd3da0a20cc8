// Who fills a worksheet in, and about whom: what its blank asks for around the sheet, and the words of care beside it, follow from this alone.
interface WorksheetUse {
  /** For who writes a tool. */
  label: string;
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

const ABOUT_SERVICES = 'Write about services and needs, not about people who could be recognised.';
const NOBODY_REAL = 'Use it here for practice, or to make it your own: do not write about a real person. Your service’s own record is the place for that.';
const own = { hasActions: false, isHandedOver: false } as const;

/** `group` where a tool says nothing. */
export const WORKSHEET_USES = {
  group: {
    label: 'A group, about its services',
    onPaper: ABOUT_SERVICES,
    here: ABOUT_SERVICES,
    about: ['What it is about', 'Date', 'Who takes part (roles)'],
    hasActions: true,
    isHandedOver: false,
  },
  interview: {
    ...own,
    label: 'Two people who listen to a third',
    onPaper: 'Write down nothing by which the person who talks could be recognised.',
    here: 'Write down nothing by which the person who talks could be recognised.',
    about: ['What we want to learn', 'Date', 'Who asks, and who takes notes (roles)'],
  },
  alone: { ...own, label: 'Each for themselves', onPaper: 'Hand it in without your name.', here: ABOUT_SERVICES, about: ['Service', 'Date'] },
  'made-up': {
    ...own,
    label: 'A group, about a person who is made up',
    onPaper: 'Take nothing from the life of one real person.',
    here: 'Take nothing from the life of one real person.',
    about: ['What it is to help with', 'Date', 'Made by (roles)'],
  },
  record: {
    ...own,
    label: 'Workers and a person, for that person’s record',
    onPaper: 'Once filled in, it is about one person: keep it with their record, by your local rules.',
    here: NOBODY_REAL,
    about: ['Initials or record number, by your local rules', 'Date', 'Who is there (roles)'],
  },
  form: {
    ...own,
    label: 'A person who signs it',
    onPaper: 'Once filled in, it is about one person: keep it with their record, by your local rules.',
    here: NOBODY_REAL,
    about: [],
    isHandedOver: true,
  },
} as const satisfies Record<string, WorksheetUse>;
