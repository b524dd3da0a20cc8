// Everything a local area changes to make the site its own.
import packageInfo from '../package.json' with { type: 'json' };

/** What can be set. */
interface SiteConfig {
  name: string;
  tagline: string;
  description: string;
  organisation: string;
  contact: string;
  nation: string;
  url: string;
  base: string;
  language: string;
  version: string;
}

export const site: SiteConfig = {
  /** The name in the header and in page titles. */
  name: 'Both Together',
  tagline: 'Learning and tools for mental health and substance use protocols',
  description:
    'What is expected when mental health and substance use services work together, how others do it, and tools to start with. Independent, free, and private: nothing you type leaves your browser.',
  /** Who runs the site. */
  organisation: 'The Both Together contributors',
  /** Where people can report a mistake: a web or mail address. Empty: the page says that this copy names none. */
  contact: '',
  /** Whose help lines come first. One of the nations in content/help-now.yaml. */
  nation: 'Scotland',
  /** The address the site is published at, without the base path. Override with SITE_URL. */
  url: process.env['SITE_URL'] ?? 'https://both-together.example',
  /** The path the site is published under, with slashes at both ends. Override with BASE_PATH. */
  base: process.env['BASE_PATH'] ?? '/',
  /** BCP 47 language of the pages. */
  language: 'en-GB',
  /** Version of the library that people see and that exports name. Raised in package.json, with a line in CHANGELOG.md. */
  version: packageInfo.version,
};
