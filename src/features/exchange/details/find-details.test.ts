// The check notices what points to a person, and leaves ordinary notes of this field alone.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findBirthDates } from './dates.ts';
import { findDetails } from './find-details.ts';
import { fitsModulus11 } from './numbers.ts';

const found = (text: string) => findDetails(text).map(({ kind, text: part }) => `${kind}: ${part}`);

describe('what is noticed', () => {
  test.each([
    ['NHS number in threes', 'His number is 943 476 5919.', 'nhs-number: 943 476 5919'],
    ['NHS number in one piece', 'See 9434765919', 'nhs-number: 9434765919'],
    ['NHS number with hyphens', '(943-476-5919)', 'nhs-number: 943-476-5919'],
    ['NHS number with a wrong digit, when the word stands before it', 'NHS no. 943 476 5918', 'nhs-number: 943 476 5918'],
    ['CHI number', 'admitted, 1503847659 and others', 'chi-number: 1503847659'],
    ['CHI number with a space after the date', '311299 4566', 'chi-number: 311299 4566'],
    ['CHI number, when the word stands before it', 'CHI: 0101701234', 'chi-number: 0101701234'],
    ['National Insurance number in one piece', 'NI number AB123456C', 'national-insurance: AB123456C'],
    ['National Insurance number with spaces', 'She gave AB 12 34 56 C.', 'national-insurance: AB 12 34 56 C'],
    ['date of birth with the words before it', 'DOB 3/4/2011', 'date-of-birth: 3/4/2011'],
    ['date of birth in words', 'She was born on 12 March 1984 in Leith', 'date-of-birth: 12 March 1984'],
    ['date of birth with the words after it', '14.02.2009 (DOB)', 'date-of-birth: 14.02.2009'],
    ['a full date long ago', 'the man (14/02/83) did not come', 'date-of-birth: 14/02/83'],
    ['a full date long ago in the ISO form', '1979-11-30', 'date-of-birth: 1979-11-30'],
    ['an American date', 'born February 14, 1983', 'date-of-birth: February 14, 1983'],
    ['postcode', 'lives near EH6 7AB now', 'postcode: EH6 7AB'],
    ['postcode without a space', 'SW1A1AA', 'postcode: SW1A1AA'],
    ['postcode in small letters', 'around g42 9ay, top floor', 'postcode: g42 9ay'],
    ['mobile number', 'ring 07700 900123', 'phone: 07700 900123'],
    ['landline', '(0131) 496 0123', 'phone: (0131) 496 0123'],
    ['number with the country’s code', '+44 7700 900 123', 'phone: +44 7700 900 123'],
    ['e-mail address', 'write to jo.bloggs+x@nhs.scot.', 'email: jo.bloggs+x@nhs.scot'],
    ['title and name', 'We saw Mr Khan twice', 'titled-name: Mr Khan'],
    ['title, initial and name', 'Dr A. Shah agreed', 'titled-name: Dr A. Shah'],
    ['title and one initial', 'with Mrs B again', 'titled-name: Mrs B'],
    ['title with a stop', 'Ms. O’Neill', 'titled-name: Ms. O’Neill'],
    ['name in small letters', 'talk to mrs jones', 'titled-name: mrs jones'],
    ['name in capitals', 'MR SMITH', 'titled-name: MR SMITH'],
    ['a name that is a word too', 'Mr Will came', 'titled-name: Mr Will'],
    ['a name that is a job too', 'and Mr Head agreed', 'titled-name: Mr Head'],
    ['Mx', 'Mx Taylor-Green asked', 'titled-name: Mx Taylor-Green'],
    ['sister as a title', 'Sister Agnes rang', 'titled-name: Sister Agnes'],
    ['initials with a bed', 'JS in bed 4 waited', 'person-in-place: JS in bed 4'],
    ['room with initials', 'Room 12 (AB) again', 'person-in-place: Room 12 (AB)'],
    ['a person with a bed', 'the woman in bed 7', 'person-in-place: woman in bed 7'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('several in one note, each with its place', () => {
    const text = 'Mr Khan, born 12/03/1984, lives at EH6 7AB, 07700 900123.';
    const findings = findDetails(text);
    expect(findings.map(({ kind }) => kind)).toEqual(['titled-name', 'date-of-birth', 'postcode', 'phone']);
    for (const { start, end, text: part } of findings) expect(text.slice(start, end)).toBe(part);
  });
});

describe('in sentences as staff write them', () => {
  const file = new URL('../../../../tests/fixtures/details.yaml', import.meta.url);
  const { identifiers, harmless } = parse(readFileSync(file, 'utf8')) as { identifiers: string[]; harmless: string[] };

  /** Whether something is noticed where the sentence has its marks. */
  function isNoticed(marked: string): boolean {
    const [start, end] = [marked.indexOf('[['), marked.indexOf(']]') - '[['.length];
    return findDetails(marked.replace('[[', '').replace(']]', '')).some((finding) => finding.start < end && finding.end > start);
  }

  test('67 of 68 made-up details are noticed: all but a first name by itself', () => {
    expect(identifiers).toHaveLength(68);
    expect(identifiers.filter((marked) => !isNoticed(marked))).toEqual(['[[Kayleigh]] did not want to come in.']);
  });
  test('40 harmless sentences raise no alarm', () => {
    expect(harmless).toHaveLength(40);
    expect(harmless.filter((sentence) => found(sentence).length > 0)).toEqual([]);
  });
});

describe('what is pasted from elsewhere is noticed too', () => {
  /** What Word, mail programs and records put where a plain space would stand. */
  const SPACES = {
    'no-break space': '\u00A0',
    'narrow no-break space': '\u202F',
    'thin space': '\u2009',
    'en space': '\u2002',
    'two spaces': '  ',
    'a tab': '\t',
    'a line end': '\n',
    'a line end of Windows': '\r\n',
    'a space nobody sees': '\u200B ',
  };
  const DASHES = {
    'no-break hyphen': '\u2011',
    'hyphen of its own': '\u2010',
    'en dash': '–',
    'em dash': '—',
    'minus sign': '−',
    'full-width hyphen': '－',
    'hyphen with spaces': ' - ',
  };
  const SPACED = [
    'Mr Sandhu',
    'Dr A. Shah',
    'JS in bed 4',
    '943 476 5919',
    '311299 4566',
    'AB 12 34 56 C',
    '07700 900 123',
    '+44 7700 900 123',
    'EH6 7AB',
    '4 May 1987',
  ];
  const DASHED = ['943-476-5919', '07700-900-123', '1979-11-30', '04-05-1987'];

  test.each(Object.entries(SPACES))('with %s', (_, space) => {
    for (const words of SPACED) {
      const pasted = words.replaceAll(' ', space);
      const [before] = findDetails(`We saw ${words}, again.`);
      const text = `We saw ${pasted}, again.`;
      const [finding, ...more] = findDetails(text);
      expect(finding, pasted).toEqual({ ...before, start: 7, end: 7 + pasted.length, text: pasted });
      expect(more).toEqual([]);
    }
  });
  test.each(Object.entries(DASHES))('with %s', (_, dash) => {
    for (const words of DASHED) {
      const pasted = words.replaceAll('-', dash);
      const [before] = findDetails(`It was ${words} here`);
      expect(findDetails(`It was ${pasted} here`), pasted).toEqual([{ ...before, end: 7 + pasted.length, text: pasted }]);
    }
  });
  test('with soft hyphens, in full width, and with spaces around the strokes of a date', () => {
    expect(found('It is 943\u00AD476\u00AD5919')).toEqual(['nhs-number: 943\u00AD476\u00AD5919']);
    expect(found('It is ９４３４７６５９１９')).toEqual(['nhs-number: ９４３４７６５９１９']);
    expect(found('It is 04 / 05 / 1987')).toEqual(['date-of-birth: 04 / 05 / 1987']);
  });
  test('but an empty line between two words parts them', () => {
    expect(found('the duty Dr\n\nLeith is near')).toEqual([]);
  });
});

describe('ordinary notes are left alone', () => {
  test.each([
    'We met on 12 March 2026 and again on 3/4/2026.',
    'Section 3 of the Act and section 117 aftercare.',
    'CHI and NHS numbers are not on the referral form.',
    'The Dr on call decides; the duty Dr. They rang at 17:30.',
    'Ask the Dr. We agreed on that. Dr or nurse, whoever is there.',
    'Nurse Prescriber, Nurse Consultant and Ward Sister posts are vacant.',
    'Advanced Nurse Practitioners and Sister Services take turns.',
    'Sister services do this already. Father and mother groups run weekly.',
    'GP in room 2, CPN in room 4; OT has room 11.',
    'Beds: 24 in all, 4 in bay 2.',
    'About 1,250,000 people; 4 in 10; £12,500,000 a year.',
    'From 2013 to 2019 referrals rose from 1204 to 3410.',
    'NICE CG120 and NG58, recommendation 1.1.2; PHE 2017, page 34.',
    'Ring 0800 123 4567 or 0300 123 3393, 111, 116 123 or 999.',
    'Format QQ 12 34 56 C is an example, as the tax office gives it.',
    'Ticket 1234567890 and reference 20261122-0001.',
    'Step A1 2nd floor, group B2 3rd week, Q3 1st draft.',
    'MS Teams, MR scan, Miss out step 2, do not miss the meeting.',
    'Standard 1: 50% within 7 days; 24/7 cover; 09:00–17:00.',
    'The plan of 1 April to 31 March 2027, reviewed 2026-11-22.',
    'Since April 1999 the policy has been the same.',
    'Version 2.10.2024, draft 3.',
    'DR plans and IT: AB 12 is the form.',
    'Bring 2 x A4 paper, 3 pens, and see appendix B12.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('the check digit of NHS numbers follows modulus 11', () => {
  expect(fitsModulus11('9434765919')).toBe(true);
  expect(fitsModulus11('9434765918')).toBe(false);
  expect(fitsModulus11('0000000000')).toBe(false);
  expect(fitsModulus11('943476591')).toBe(false);
});

test('how long ago a date is counts from this year', () => {
  expect(findBirthDates('12/03/2012', 2026)).toEqual([]);
  expect(findBirthDates('12/03/2012', 2030)).toHaveLength(1);
});

// A pattern that tries every split of a long run would not end within years.
test('a very long note is checked to its end', { timeout: 30_000 }, () => {
  const text = 'a1 '.repeat(20_000) + '0'.repeat(20_000) + 'M'.repeat(20_000) + 'a.'.repeat(20_000) + '@' + ' bed'.repeat(5000) + ' ward@example.org';
  expect(findDetails(text).some(({ start, end }) => text.slice(start, end).includes('ward@example.org'))).toBe(true);
});
