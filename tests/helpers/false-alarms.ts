// What the second engine says and is not so, each with the reason. A rule with a place is asked everywhere else; one without is not asked at all.

interface FalseAlarm {
  /** The engine’s name of the rule. */
  rule: string;
  /** A selector of the elements that it is wrong about. */
  where?: string;
  why: string;
}

export const FALSE_ALARMS: readonly FalseAlarm[] = [
  // Asked in another way.
  { rule: 'text_contrast_sufficient', why: 'Axe asks for contrast, once for every look, in light and in dark; this engine takes seconds a page for it.' },
  {
    rule: 'element_tabbable_unobscured',
    why: 'Parts that the browser draws only when they are near count as covered. tests/helpers/focus.ts moves the focus and looks.',
  },
  { rule: 'style_highcontrast_visible', why: 'A reminder for every stylesheet. tests/helpers/forced-colours.ts compares pictures.' },
  { rule: 'style_color_misuse', why: 'A reminder for every stylesheet.' },
  { rule: 'download_keyboard_controllable', why: 'A reminder for every link to a file: the browser downloads it.' },
  // About words, by single words.
  { rule: 'text_sensory_misuse', why: 'It stops at every “left”, “right”, “round” and “beside” in running text.' },
  { rule: 'text_quoted_correctly', why: 'It stops at every name in quotation marks.' },
  { rule: 'blockquote_cite_exists', why: 'Who is quoted is written below the quotation.' },
  { rule: 'heading_markup_misuse', why: 'It stops at titles of documents that are long.' },
  // Right by the standards.
  { rule: 'element_attribute_deprecated', where: 'meta[http-equiv]', why: 'The content security policy has no other place in a page.' },
  { rule: 'aria_content_in_landmark', where: 'a.skip', why: 'The link past the header stands before all landmarks.' },
  { rule: 'element_tabbable_visible', where: 'a.skip', why: 'It is above the window until it has the focus.' },
  {
    rule: 'element_tabbable_role_valid',
    where: ':is([role="region"], [role="group"])[aria-label]',
    why: 'What scrolls has to be reached by keyboard, and has a name.',
  },
  { rule: 'aria_role_redundant', where: 'ul[role="list"], ol[role="list"]', why: 'Safari takes the role from lists without marks.' },
  { rule: 'aria_accessiblename_exists', where: 'th:has(> .sr-only)', why: 'The words are there for those who listen.' },
  { rule: 'aria_complementary_label_visible', why: 'The name of a landmark is for those who do not see where it stands.' },
  { rule: 'form_submit_button_exists', where: 'form:has(button:not([type]))', why: 'A button without a type submits.' },
  ...['aria_keyboard_handler_exists', 'widget_tabbable_exists', 'aria_child_valid'].map((rule) => ({
    rule,
    where: '[role="radiogroup"]:has(> label > input[type="radio"])',
    why: 'Its radio buttons are hidden from sight alone.',
  })),
  {
    rule: 'label_content_exists',
    where: 'label:has(> .sr-only)',
    why: 'The question is seen as the title of the screen; the label repeats it for those who listen.',
  },
  { rule: 'fieldset_legend_valid', where: 'fieldset:has(> legend.sr-only)', why: 'Its legend is there for those who listen.' },
  { rule: 'text_block_heading', where: 'section[aria-label] > p:first-child', why: 'A line above a heading, which names the part.' },
  { rule: 'text_block_heading', where: 'astro-island *', why: 'In applications states, counts and names of rows are bold; it takes each for a heading.' },
  { rule: 'text_block_heading', where: 'figure li > p:first-of-type', why: 'A name in a drawing.' },
  { rule: 'form_submit_button_exists', where: 'form[data-filters]', why: 'What is chosen narrows the results at once.' },
  {
    rule: 'table_headers_related',
    where: 'tr[aria-hidden] td',
    why: 'The row is a drawing in the table, hidden from those who listen; its levels stand in words in the cells.',
  },
  { rule: 'element_attribute_deprecated', where: 'col[width]', why: 'The policy allows no style attribute, and every browser reads the width of a column.' },
  {
    rule: 'form_submit_button_exists',
    where: 'form[autocomplete="off"]',
    why: 'It is there so that the browser keeps no answers; each button says what it does.',
  },
  { rule: 'input_label_visible', where: 'fieldset textarea[aria-label]', why: 'Lines of a list, numbered, below the legend that names them.' },
  { rule: 'input_label_visible', where: 'label :is(input, select, textarea)', why: 'The label around a field is its label and is seen.' },
  { rule: 'input_label_visible', where: ':is(input, select, textarea)[id]', why: 'Its label stands above it and names it by “for”.' },
  { rule: 'list_structure_proper', where: 'dl:has(> div > dt)', why: 'A name and its values may stand in a div.' },
  { rule: 'img_alt_background', where: '.scrolls-x', why: 'A shade at the side on which a wide table goes on: no picture, and not there in forced colours.' },
  { rule: 'input_checkboxes_grouped', why: 'Each box is one row of a list, with a label of its own.' },
  { rule: 'widget_tabbable_single', where: 'th', why: 'The name of a row or a column can be written where it stands.' },
  { rule: 'table_headers_related', where: 'thead td', why: 'A corner, or the head of a column of drawings, whose numbers stand beside them.' },
  { rule: 'input_label_visible', where: 'details textarea[aria-label]', why: 'The name of a stage, which is seen in the line that opens it.' },
  { rule: 'input_label_visible', where: '[placeholder="?"]', why: 'The mark stands for what nobody knows yet; the name of the row is seen above it.' },
  { rule: 'a_target_warning', why: 'Above such links it says that they open in a new tab, or it is part of their name.' },
  { rule: 'element_attribute_deprecated', where: 'li[value]', why: 'HTML has it for the number of a point.' },
  { rule: 'aria_form_label_unique', where: 'form:not([aria-label], [aria-labelledby])', why: 'A form without a name is no landmark.' },
  { rule: 'aria_landmark_name_unique', where: 'form:not([aria-label], [aria-labelledby])', why: 'A form without a name is no landmark.' },
  { rule: 'input_fields_grouped', why: 'Each field has a label of its own; fields that are one question stand in a fieldset.' },
  { rule: 'select_options_grouped', why: 'The options of each list are of one kind.' },
];
