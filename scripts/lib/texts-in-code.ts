// What lint looks for where interface texts stand in catalogues: words for people that are left in code and markup.

/** Sentences, and words that begin with a capital. Lists of classes, which have neither capitals nor stops but in brackets, are none, and neither are markup, settings and lengths of styles. */
const WORDS = String.raw`/^(?![^]*(?:<[A-Za-z]|="|\w=\w))(?!\d+px )(?!(?=[^]*[-:[])(?:\[[^\]\s]*\]|[^\p{Lu}?!…,“”’[])*$)[^]*(?:\p{L}[,.:;?!…’”]* [“(]?\p{L}|^\p{Lu}\p{Ll}+ ?[.:?!…]?$|\p{L}{2}[.?!…]$)/u`;

/** Names that begin with a capital and are no words: keys of a keyboard, forms of Unicode, what is dropped, browsers, the plain style of Word. */
const NAMES = '/^(?:Escape|Enter|Tab|Home|End|Delete|Backspace|Space|Arrow[A-Z][a-z]+|Page(?:Up|Down)|NF[CKD]+|Files|Edge|Chrome|Firefox|Normal)$/';

/** Attributes that hold no words. */
const PLAIN_ATTRIBUTES =
  '/^(?:class|key|id|href|src|d|look|dir|scope|field|mark|step|transform|viewBox|preserveAspectRatio|autoComplete|rowName|current|here|accept|points|sizes|rel|target|aria-keyshortcuts)$/';

/** Calls that take selectors, names of events, places and the like. Errors are for those who read the code, unless they are said with words of a catalogue. */
const PLAIN_CALLS =
  '/^(?:querySelector|querySelectorAll|closest|matches|matchMedia|getAttribute|startsWith|addEventListener|toLocaleDateString|toLocaleString|toLocaleTimeString|DateTimeFormat|Error|RangeError|DOMException)$/';

const PLACES = [
  `JSXAttribute[name.name=${PLAIN_ATTRIBUTES}] *`,
  // class:list
  'JSXAttribute[name.namespace.name="class"] *',
  `CallExpression[callee.property.name=${PLAIN_CALLS}] *`,
  `CallExpression[callee.name=${PLAIN_CALLS}] *`,
  `NewExpression[callee.name=${PLAIN_CALLS}] *`,
  'CallExpression[callee.type="Super"] *',
  'BinaryExpression[operator=/^[!=]==$/] > *',
  'Property > .key',
  // Styles and fonts of documents.
  'Property[key.name=/^(?:style|font)$/] > .value',
  'MemberExpression > .property',
  'ImportDeclaration > *',
  'ImportExpression > *',
  'TSLiteralType > *',
].join(', ');

const message = 'Words for people stand in the catalogue of their room, texts.ts: see docs/decisions/021-texts-in-catalogues.md.';

/** Options for ESLint’s no-restricted-syntax. */
export const TEXTS_IN_CODE = [
  { selector: String.raw`JSXText[value=/\p{L}/u]`, message },
  { selector: `Literal[value=${WORDS}]:not([value=${NAMES}]):not(${PLACES})`, message },
  { selector: `TemplateElement[value.raw=${WORDS}]:not(${PLACES})`, message },
];
