// The anchor that Markdown gives a heading, for headings we know in advance.

/** Example: slugOf('What gets in the way') → what-gets-in-the-way */
export const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
