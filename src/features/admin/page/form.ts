// Starts Sveltia CMS with the configuration that the server works out from the schemas, and teaches it to read and write our files.
import type CMS from '@sveltia/cms';
import type { CmsConfig } from '@sveltia/cms';
import { readEntry, writeEntry } from '../entry-file.ts';
import type { Data } from '../form-data.ts';
import type { FormField } from '../form-fields.ts';

interface Served {
  config: CmsConfig;
  fields: Record<string, FormField[]>;
}

/** Starts the form in the page. @param cms Sveltia, which the page loads as its package has it */
export async function startForm(cms: typeof CMS): Promise<void> {
  const { config, fields } = await fetch('config.json').then((answer) => answer.json() as Promise<Served>);
  for (const collection of config.collections ?? []) {
    if (!('folder' in collection) || !collection.format || !collection.extension) continue;
    const own = fields[collection.name] ?? [];
    const hasBody = collection.extension === 'mdx';
    cms.registerCustomFormat(collection.format, collection.extension, {
      fromFile: (text: string) => readEntry(own, hasBody, text),
      toFile: (held: unknown) => writeEntry(own, hasBody, held as Data),
    });
  }
  await cms.init({ config });
}
