import { expect, it } from 'vitest';
import { asksForLine } from './helpline.ts';
import { tokenize } from './tokens.ts';

const asks = (query: string) => asksForLine(tokenize(query));

it('a number for families or for a nation is asked for in many words', () => {
  for (const query of [
    'help for families in wales',
    'carers line England',
    'phone numbers for carers',
    'family helpline Northern Ireland',
    'crisis line Wales',
  ])
    expect.soft(asks(query), query).toBe(true);
});

it('whoever says more, or counts, asks for something else', () => {
  for (const query of ['help for carers of someone who drinks', 'numbers of families', 'families and carers', 'guidance in Wales', 'helpline'])
    expect.soft(asks(query), query).toBe(false);
});
