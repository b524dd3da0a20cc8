// Types of values in the data models of SCORM 1.2 and 2004, as the run-time environment books define them, with every length as a hard limit.

/** Whether a value is of a type; `range` for a number outside its bounds. */
export type Fits = (value: string, sibling: (name: string) => string | undefined) => boolean | 'range';

export const matches =
  (pattern: RegExp, most = Infinity): Fits =>
  (value) =>
    value.length <= most && pattern.test(value);
export const oneOf =
  (...words: string[]): Fits =>
  (value) =>
    words.includes(value);
export const either =
  (...types: Fits[]): Fits =>
  (value, sibling) =>
    types.some((type) => type(value, sibling) === true);
const numberBetween =
  (pattern: RegExp, low: number, high: number): Fits =>
  (value) => {
    if (!pattern.test(value)) return false;
    return Number(value) >= low && Number(value) <= high ? true : 'range';
  };

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** SCORM 1.2, run-time environment, section 3.4.3. Strings are of ASCII characters. */
const ascii = (most: number) => matches(/^[\t\n\r -~]*$/, most);
const identifier12 = matches(/^[A-Za-z0-9][\w.-]*$/, 255);
const feedback12: Record<string, Fits> = {
  'true-false': matches(/^[01tf]$/),
  choice: matches(/^(?:[0-9a-z](?:,[0-9a-z])*)?$/),
  'fill-in': ascii(255),
  matching: matches(/^(?:[0-9a-z]\.[0-9a-z](?:,[0-9a-z]\.[0-9a-z])*)?$/),
  performance: ascii(255),
  sequencing: matches(/^(?:[0-9a-z](?:,[0-9a-z])*)?$/),
  likert: matches(/^[0-9a-z]?$/),
  numeric: matches(DECIMAL, 255),
};
export const TYPES_12 = {
  string255: ascii(255),
  string4096: ascii(4096),
  identifier: identifier12,
  decimal: matches(DECIMAL),
  percent: either(numberBetween(DECIMAL, 0, 100), oneOf('')),
  time: matches(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/),
  timespan: matches(/^\d{2,4}:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/),
  status: oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed'),
  exit: oneOf('time-out', 'suspend', 'logout', ''),
  interaction: oneOf(...Object.keys(feedback12)),
  result: either(oneOf('correct', 'wrong', 'unanticipated', 'neutral'), matches(DECIMAL)),
  /** What is allowed depends on the type of the interaction, which has to be known by then. */
  response: ((value, sibling) => feedback12[sibling('type') ?? '']?.(value, sibling) ?? false) as Fits,
} satisfies Record<string, Fits>;

/** SCORM 2004 4th edition, run-time environment, section 4.1. */
const shortId = matches(/^[\w.~!*'()\-:@&=+$,;/?%#]+$/, 250);
const language = '[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*';
const localised =
  (most: number): Fits =>
  (value) => {
    const [, text = ''] = new RegExp(`^(?:\\{lang=${language}\\})?([^]*)$`).exec(value) ?? [];
    return !text.startsWith('{') && text.length <= most;
  };
const listOf =
  (type: Fits, most: number): Fits =>
  (value, sibling) => {
    if (value === '') return true;
    const items = value.split('[,]');
    return items.length <= most && new Set(items).size === items.length && items.every((item) => type(item, sibling) === true);
  };
const response2004: Record<string, Fits> = {
  'true-false': oneOf('true', 'false'),
  choice: listOf(shortId, 36),
  'fill-in': listOf(localised(250), 10),
  'long-fill-in': localised(4000),
  matching: listOf(matches(/^[^[\s]+\[\.\][^[\s]+$/, 503), 36),
  performance: localised(4000),
  sequencing: listOf(shortId, 36),
  likert: shortId,
  numeric: matches(DECIMAL),
  other: matches(/^[^]*$/, 4000),
};
export const TYPES_2004 = {
  string1000: matches(/^[^]*$/, 1000),
  string64000: matches(/^[^]*$/, 64_000),
  longId: matches(/^[\w.~!*'()\-:@&=+$,;/?%#]+$/, 4000),
  shortId,
  string250: matches(/^[^]*$/, 250),
  localised250: localised(250),
  localised4000: localised(4000),
  real: matches(DECIMAL),
  zeroToOne: numberBetween(DECIMAL, 0, 1),
  scaled: numberBetween(DECIMAL, -1, 1),
  positive: numberBetween(DECIMAL, 0, Infinity),
  time: matches(
    /^(?:19[7-9]\d|20[0-3]\d)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?)?)?)?$/,
  ),
  interval: matches(/^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?)?$/),
  completion: oneOf('completed', 'incomplete', 'not attempted', 'unknown'),
  success: oneOf('passed', 'failed', 'unknown'),
  exit: oneOf('time-out', 'suspend', 'logout', 'normal', ''),
  interaction: oneOf(...Object.keys(response2004)),
  result: either(oneOf('correct', 'incorrect', 'unanticipated', 'neutral'), matches(DECIMAL)),
  response: ((value, sibling) => response2004[sibling('type') ?? '']?.(value, sibling) ?? false) as Fits,
  language: matches(new RegExp(`^(?:${language})?$`), 250),
  captioning: oneOf('-1', '0', '1'),
} satisfies Record<string, Fits>;
