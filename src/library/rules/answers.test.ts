import { expect, test } from 'vitest';
import { codesOf, swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

const FILE = 'answers/no-reply.yaml';
const ANSWER = `title: Nobody rings back
summary: A call should be answered.
cites: [guide-f01]
reviewed: 2026-11-01
door: practitioner
order: 1
should:
  - { text: The guide asks services to ring back., cites: [guide-f01] }
say:
  - { text: “Who rings back?”, cites: [guide-q01] }
  - { text: “And when?”, cites: [guide-q01] }
whoSays:
  - nation: scotland
    who: The guide, 2020
    text: Doors are shut.
    cites: [guide-f01]
ifNo:
  tonight: [{ advice: Ring again. }]
  morning: [{ advice: Ring their manager. }]
  disagree: [{ advice: Ring their manager today. }, { text: The guide asks who answers first., cites: [guide-q01] }]
  writeDown: [{ advice: Write down the day. }]
  more: ideas/one-door
askFor: [{ advice: Ask for a name. }]
alwaysTell: [{ advice: Tell them how you are. }]
tool: stakeholder-map
place: { entry: riverside, text: Riverside rings back., cites: [guide-f01] }
question: referrals#who-answers
ideas: [one-door]
`;
const withAnswer = (edit: (text: string) => string = (text) => text) => ({ [FILE]: edit(ANSWER) });

test('an answer whose lines are borne and whose question exists is sound', () => {
  expect(codesOf(withAnswer())).toEqual([]);
});

test('advice of our own cannot cite a passage, and what a source says has to', () => {
  expect(codesOf(withAnswer(swap('{ advice: Ring again. }', '{ advice: Ring again., cites: [guide-f01] }')))).not.toEqual([]);
  expect(codesOf(withAnswer(swap(', cites: [guide-q01] }]', ' }]')))).not.toEqual([]);
});

theCheckSays('answer/nation', {
  'a line for a nation that its passages do not speak of is shown where it stands': [
    withAnswer(swap('nation: scotland', 'nation: wales')),
    'content/answers/no-reply.yaml:13:13  answer/nation',
    'whoSays[0] is about Wales, and its passages speak of: Scotland, England, United Kingdom.',
    'Known: scotland, england, uk',
  ],
});

theCheckSays('answer/too-long', {
  'what cannot be said in 90 seconds is told how long it takes': [
    withAnswer(swap('“Who rings back?”', `“${'Who rings back? '.repeat(120)}”`)),
    'content/answers/no-reply.yaml:10:3  answer/too-long',
    'What should happen and what can be said take 101 seconds aloud; 90 is the most. Cut what can be read elsewhere.',
  ],
});

theCheckSays('answer/act', {
  'after a no, what a source says does not come before what to do': [
    withAnswer(swap('{ advice: Ring their manager today. }, ', '')),
    'content/answers/no-reply.yaml:20:13  answer/act',
    'ifNo.disagree begins with what a source says. Begin with an act in plain words, as advice, such as “Ring …”; the source follows it.',
  ],
});

theCheckSays('answer/door', {
  'an answer for people who work with someone offers a tool': [
    withAnswer(swap('tool: stakeholder-map\n', '')),
    'content/answers/no-reply.yaml:5:7  answer/door',
    'An answer with the door practitioner needs tool.',
  ],
  'an answer for people who work with someone offers them no help for families': [
    withAnswer(swap('tool: stakeholder-map\n', 'tool: stakeholder-map\nhelpForYou: [no-reply]\n')),
    'content/answers/no-reply.yaml:26:13  answer/door',
    'An answer with the door practitioner has no helpForYou. Leave it out.',
  ],
});

test('an answer for families offers help for themselves, and the one that others lead to as that help leads to its groups', () => {
  const forFamily = (help: string) =>
    withAnswer((text) =>
      text.replace('door: practitioner', 'door: family').replace('tool: stakeholder-map\n', help).replace('question: referrals#who-answers\n', ''),
    )[FILE];
  const ledTo = { 'answers/other.yaml': forFamily('helpForYou: [no-reply]\n').replace('order: 1', 'order: 2') };
  const doors = (files: Record<string, string>) => codesOf(files).filter((code) => code.includes('answer/door'));
  expect(doors({ [FILE]: forFamily('') })).toHaveLength(1);
  expect(doors({ ...ledTo, [FILE]: forFamily('') })).toHaveLength(1);
  expect(doors({ ...ledTo, [FILE]: forFamily('groups: [carers]\n') })).toEqual([]);
});

theCheckSays('question/missing', {
  'a question that its set does not have is shown with the nearest one': [
    withAnswer(swap('#who-answers', '#who-answer')),
    'content/answers/no-reply.yaml:27:11  question/missing',
    'question → "who-answer" is not a question of question-sets/referrals. Did you mean "referrals#who-answers"?',
    'Known: who-answers, who-writes',
  ],
});
