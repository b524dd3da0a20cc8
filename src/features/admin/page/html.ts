// The page of the form: the form itself, and beside it what the check finds.

/** Where the development server has the parts of the page. */
const sourceOf = (base: string) => `${base}src/features/admin/page`;

/**
 * Loads Sveltia and starts it. Vite does not read it: it would look through two megabytes for nothing, and put its own client into the
 * page, which reloads a page whenever the content changes.
 */
export const startScript = (base: string): string =>
  `import CMS from './sveltia/npm/index.js';\nimport { startForm } from '${sourceOf(base)}/form.ts';\nawait startForm(CMS);\n`;

/**
 * The page.
 * @param base the base path of the site
 * @param name the name of the site
 */
export function formPage(base: string, name: string): string {
  const source = sourceOf(base);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Edit ${name}</title>
    <link rel="icon" href="${base}icon.svg" />
    <link rel="stylesheet" href="${source}/form.css" />
    <script type="module" src="start.js"></script>
    <script type="module" src="${source}/check-panel.ts"></script>
  </head>
  <body>
    <main id="nc-root" aria-label="Form"></main>
    <aside aria-labelledby="check-heading">
      <details id="check" open>
        <summary><h1 id="check-heading">Check</h1> <span id="check-state" role="status">Reading the library…</span></summary>
        <div id="check-found"></div>
        <details class="help">
          <summary>How this works</summary>
          <ol>
            <li>Press “Work with Local Repository” and choose the folder of the project on this computer. Allow the browser to change files in it.</li>
            <li>What you save is written into that folder at once. Nothing leaves this computer, and nothing is on the site until somebody publishes it.</li>
            <li>What is new begins as a draft: it is kept, and shown nowhere. Switch “Draft” off when it is ready.</li>
            <li>After each saving, this panel says what is to mend, with the entry and the field.</li>
          </ol>
          <p>Good to know</p>
          <ul>
            <li>A field for any kind of entry, or for a question, offers what was there when this page was opened. Reload the page to see entries that are new.</li>
            <li>If somebody changes a file in another program, reload this page before you edit that entry.</li>
            <li>An entry keeps its address for good. To take one away, make it a draft: the check then says what links to it.</li>
            <li>A comment inside a field that you change is lost. All other comments and fields keep their text to the letter.</li>
            <li>Help lines, redirects and lists of words stand in files of their own, which the form does not show.</li>
          </ul>
          <p>More in docs/edit-in-a-form.md.</p>
        </details>
      </details>
    </aside>
  </body>
</html>
`;
}
