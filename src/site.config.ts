// Everything a local area changes to make the site its own.
import packageInfo from '../package.json' with { type: 'json' };

/** What can be set. */
export interface SiteConfig {
  name: string;
  tagline: string;
  description: string;
  disclaimer: string;
  organisation: string;
  contact: string;
  nation: 'Scotland' | 'England' | 'Wales' | 'Northern Ireland';
  browserColours: { light: string; dark: string };
  url: string;
  base: string;
  framedBy: readonly string[];
  language: string;
  version: string;
}

export const site: SiteConfig = {
  /** The name in the header and in page titles. */
  name: 'Both Together',
  tagline: 'Learning and tools for mental health and substance use protocols',
  description:
    'What is expected when mental health and substance use services work together, how others do it, and tools to start with. Independent, free, and private: nothing you type leaves your browser.',
  /** What the site is and is not, at the foot of every page. */
  disclaimer: 'Independent learning material drawn from published guidance. Not an official site and not clinical advice. What you type stays in this browser.',
  /** Who runs the site. At the foot of every page. */
  organisation: 'The Both Together contributors',
  /** Where people can report a mistake: mailto: and an address, or an https address. Empty: readers get a text to copy, and the build says so. */
  contact: '',
  /** Whose help lines are shown. The build asks for lines of this nation where help-now.yaml has none. */
  nation: 'Scotland',
  /** The colour of the browser’s own bars, by light and dark: that of the page. The colours of the site are in src/styles/theme.css, and local/theme.css. */
  browserColours: { light: '#fcf9f4', dark: '#131720' },
  /** The address the site is published at, without the base path. Override with SITE_URL. */
  url: process.env['SITE_URL'] ?? 'https://both-together.example',
  /** The path the site is published under, with slashes at both ends. Override with BASE_PATH. */
  base: process.env['BASE_PATH'] ?? '/',
  /** Origins that may show pages inside their own, such as a learning platform’s. Example: ['https://learn.example.org']. Goes into the settings for hosts. */
  framedBy: [],
  /** BCP 47 language of the pages. */
  language: 'en-GB',
  /** Version of the library that people see and that exports name. Raised in package.json, with a line in CHANGELOG.md. */
  version: packageInfo.version,
};
