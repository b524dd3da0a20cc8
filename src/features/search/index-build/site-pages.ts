// Pages that are no entries and that people look for all the same.
import { KIND_LABELS, LIST_URLS } from '../../../library/urls.ts';
import type { CollectionName } from '../../../library/refs.ts';
import type { SearchRecord } from './record.ts';

const page = (url: string, title: string, summary: string, aliases: string[] = []): SearchRecord => ({
  key: `site${url}`,
  url,
  kind: 'pages',
  title,
  summary,
  aliases,
  text: '',
  facets: {},
});

/** Somebody in distress may type into the search field. The first result is then the page with the phone numbers. */
const HELP_WORDS = [
  'suicidal', 'suicidal thoughts', 'I want to die', 'kill myself', 'want to end my life', 'end it all', 'cannot go on', 'self-harm', 'hurt myself', 'overdose', 'overdose now',
  'taken too much', 'took an overdose', 'crisis line', 'helpline', 'phone number', 'phone numbers', 'who can I call', 'someone to talk to', 'talk to someone', 'emergency', 'emergency number',
  '999', '111', 'NHS 24', 'Samaritans', 'Breathing Space', 'get help', 'help me', 'help for me', 'in crisis now', 'I need help', 'withdrawal now',
]; // prettier-ignore

/** The page with the phone numbers, the applications, and the page of each list. */
export const sitePages = (): SearchRecord[] => [
  { ...page('/help-now/', 'Help now', 'Phone numbers to call now, for yourself or for someone else.', HELP_WORDS), urgent: true },
  page('/workbook/', 'Workbook', 'What you have written on this site, kept in this browser: open it, save it to a file, or delete it.', [
    'my documents', 'saved work', 'where are my answers', 'delete my data', 'saved sessions', 'open a file', 'carry on',
  ]), // prettier-ignore
  page('/models/compare/', 'Compare models', 'Two models of integration side by side.', [
    'compare two models',
    'models side by side',
    'difference between models',
  ]),
  page('/reflect/', 'Reflect together', 'Answer questions alone, bring the answers together, see where you differ, and agree what to do.', [
    'self-reflection', 'team reflection', 'team self-assessment', 'rate ourselves', 'start a reflection session', 'reflection tool', 'where do we stand', 'self-evaluation', 'team exercise',
  ]), // prettier-ignore
  ...Object.entries(LIST_URLS)
    .filter(([, url]) => url !== '/reflect/')
    .map(([name, url]) => ({ ...page(url, KIND_LABELS[name as CollectionName].many, ''), key: `lists/${name}` })),
];
