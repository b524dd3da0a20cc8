import { expect, it } from 'vitest';
import { speaksOfDanger } from './danger.ts';

it('a life at risk is heard in a sentence, however it is said', () => {
  for (const said of [
    'suicidal',
    'Overdose',
    'she is drunk and threatening to kill herself A&E sent her home',
    'police brought her in drunk and suicidal, nobody will assess her',
    'he says he doesn’t want to live',
    'drunk and says he wants to die',
    'My son has taken too much methadone',
    'she is cutting herself again and they sent her home',
    'self-harming after drinking',
    'threatens to take her own life',
    'he won’t wake up',
    'can’t breathe after smoking spice',
    'says she would be better off dead',
    'client OD’ed last night',
  ])
    expect.soft(speaksOfDanger(said), said).toBe(true);
});

it('is not heard in what only sounds like it', () => {
  for (const said of [
    'skills for staff',
    'cut his drinking down',
    'harm reduction',
    'waste of time going to meetings',
    'dual diagnosis',
    'is there an end to the waiting list',
    'life story work',
    'model of care',
    'end of life care plan',
  ])
    expect.soft(speaksOfDanger(said), said).toBe(false);
});
