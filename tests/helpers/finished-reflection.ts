// A reflection that a team has finished, and one person’s account, for tests of what people take away.
import { newAction, withDiscussion } from '../../src/features/reflect/model/actions.ts';
import { createAccount } from '../../src/features/reflect/model/account.ts';
import { startAgain } from '../../src/features/reflect/model/comparison.ts';
import type { Account, ReflectionSession } from '../../src/features/reflect/model/documents.ts';
import type { ExportSetting } from '../../src/features/reflect/exports/wording.ts';
import { FIRST, makeQuestions, makeSession, withPeople, type Person } from './reflection-model.ts';

export const exampleSetting: ExportSetting = {
  siteName: 'Both Together',
  today: '2026-11-22',
  dimensions: ['Whole system planning', 'Leadership', 'Enabling', 'Access', 'Assessment', 'People', 'Safety'].map((title, index) => ({
    // Questions go round the seven, beginning with the second.
    id: `dimension-${((index + 1) % 7) + 1}`,
    title,
    expectations: [{ id: 'one-number', text: 'Anyone can ring one number.' }],
  })),
};

const people: Person[] = [
  ...(['partly', 'partly', 'in-place'] as const).map((rating) => ({
    ratings: [rating, 'not-yet' as const],
    group: 'mental-health' as const,
    name: 'Ann Example',
  })),
  ...(['partly', 'in-place', 'in-place'] as const).map((rating) => ({
    ratings: [rating, 'in-place' as const],
    group: 'substance-use' as const,
    evidence: 'the “written” route',
  })),
];

const last = withDiscussion(withPeople(makeSession({ questions: makeQuestions(2), heldOn: '2026-05-04' }), people.slice(1, 5)), FIRST, {
  agreed: 'starting',
  actions: [{ ...newAction(), what: 'Write the rota down', ownerRole: 'Duty worker', status: 'done' }],
});

const session = withPeople(
  startAgain(last, { questions: makeQuestions(3), siteVersion: '0.1.0, content of 22 November 2026', heldOn: '2026-11-22', team: 'Harbour & Northside' }),
  people,
);

export const exampleSession: ReflectionSession = {
  ...withDiscussion(
    withDiscussion(session, FIRST, {
      agreed: 'partly',
      note: 'We answer, but not always.\nAsk again in spring.',
      actions: [
        {
          ...newAction(),
          what: 'Publish one duty number',
          ownerRole: 'Team lead',
          by: '2027-01-15',
          firstStep: 'Ask both switchboards',
          expectation: 'dimension-2#one-number',
        },
      ],
    }),
    'referrals#question-2',
    { actions: [{ ...newAction(), what: '=HYPERLINK("http://x.example")', ownerRole: '@lead', status: 'done', by: '2027-02-01' }] },
  ),
  nextOn: '2027-05-04',
};

const account = createAccount({ exercise: { title: 'Referrals' }, questions: makeQuestions(2), siteVersion: '0.1.0', heldOn: '2026-11-22' });

export const exampleAccount: Account = {
  ...account,
  minutes: 45,
  answers: { [FIRST]: { rating: 'partly', sureness: 'sure', evidence: 'the rota', privateNote: 'for me alone' } },
  account: {
    whatHappened: 'I read our criteria.',
    whatLearnt: 'They leave people out.',
    whatChanged: 'I asked to change them.',
    howItRelates: 'It is about access.',
  },
};
