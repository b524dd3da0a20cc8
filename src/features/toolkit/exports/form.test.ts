import { expect, test } from 'vitest';
import type { Definition } from '../model/definition.ts';
import { blankReport } from './report.ts';

const choices = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];
const definition: Definition = {
  intro: 'An example.',
  use: 'form',
  rowName: 'Part',
  ownRows: false,
  columns: [
    { id: 'agreed', label: 'Yes or no', kind: 'choice', choices },
    { id: 'answer', label: 'To be filled in', kind: 'text' },
  ],
  rows: [
    { id: 'ours', label: 'We are', asks: ['answer'] },
    { id: 'gp', label: 'GP', asks: ['agreed', 'answer'] },
    { id: 'family', label: 'Family', asks: ['answer'] },
    { id: 'agree', label: 'I agree.', asks: [] },
    { id: 'can', label: 'The person can decide', asks: ['agreed'] },
    { id: 'sign', label: 'Your signature', asks: ['answer'] },
    { id: 'witness', label: 'Witness', asks: ['answer'] },
  ],
  pictures: [{ kind: 'sheet', title: 'The form', words: 'A form.' }],
  prompts: ['Who should know?'],
};
const tool = { id: 'form', title: 'A form', steps: [{ title: 'Read it', text: 'Read it.' }] };

test('a form has boxes to tick, a sentence across the sheet above the signature, and what is for the worker on a sheet of its own', () => {
  const { lead, sections, paper } = blankReport({ tool, definition } as unknown as Parameters<typeof blankReport>[0], {
    madeBy: 'Both Together',
    address: '/',
  });
  const [form, ...forWorker] = sections;
  const [ours, room, services, sentence, can, signatures] = form!.blocks;
  expect(lead.filter((line) => line.startsWith('Tick or write'))).toHaveLength(1);
  expect(ours).toEqual({ is: 'text', runs: [{ text: 'We are', strong: true }] });
  expect(room).toMatchObject({ is: 'writing-lines' });
  // One table for rows that follow each other, without a caption: the instruction stands once, above.
  expect(services).toMatchObject({ is: 'table', caption: '', head: ['Part', 'Yes or no', 'To be filled in'], toWriteIn: true });
  expect(services).toHaveProperty('rows.0.1', [{ text: 'Yes', box: 'empty' }, '\n', { text: 'No', box: 'empty' }]);
  expect(services).toHaveProperty('rows.1', ['Family', '–', '']);
  expect(sentence).toEqual({ is: 'text', runs: ['I agree.'] });
  // What is asked alone has no table, and no heads over one row.
  expect(can).toMatchObject({
    is: 'text',
    runs: [{ text: 'The person can decide' }, '\u2003', { text: 'Yes', box: 'empty' }, '\u2003', { text: 'No', box: 'empty' }],
  });
  expect(signatures).toMatchObject({
    is: 'table',
    head: ['Part', 'To be filled in'],
    rows: [
      ['Your signature', ''],
      ['Witness', ''],
    ],
  });
  expect(forWorker[0]).toMatchObject({ startsPage: true });
  expect(paper).toBe('a4');
});
