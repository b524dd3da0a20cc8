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
    { id: 'gp', label: 'GP', asks: ['agreed'] },
    { id: 'agree', label: 'I agree.', asks: [] },
    { id: 'sign', label: 'Your signature', asks: ['answer'] },
  ],
  pictures: [{ kind: 'sheet', title: 'The form', words: 'A form.' }],
  prompts: ['Who should know?'],
};
const tool = { id: 'form', title: 'A form', steps: [{ title: 'Read it', text: 'Read it.' }] };

test('a form has boxes to tick, a sentence across the sheet above the signature, and what is for the worker on a sheet of its own', () => {
  const { sections, paper } = blankReport({ tool, definition } as unknown as Parameters<typeof blankReport>[0], { madeBy: 'Both Together', address: '/' });
  const [form, ...forWorker] = sections;
  const [services, sentence, signature] = form!.blocks;
  expect(services).toMatchObject({ is: 'table', head: ['Part', 'Yes or no'], toWriteIn: true });
  expect(services).toHaveProperty('rows.0.1', [{ text: 'Yes', box: 'empty' }, '\n', { text: 'No', box: 'empty' }]);
  expect(sentence).toEqual({ is: 'text', runs: ['I agree.'] });
  expect(signature).toMatchObject({ is: 'table', head: ['Part', 'To be filled in'], rows: [['Your signature', '']] });
  expect(forWorker[0]).toMatchObject({ startsPage: true });
  expect(paper).toBe('a4');
});
