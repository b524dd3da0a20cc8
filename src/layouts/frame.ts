// What every page does by script, in one file that is loaded once for all pages.
import '../components/mark-place.ts';
import '../components/print-folded.ts';
import '../features/browse/open-target.ts';
import '../features/page-actions/on-intent.ts';
import '../features/search/view/open-on-intent.ts';
import { emptyWithOthersIfAnything } from '../features/workbook/empty-with-others.ts';
import './close-definitions.ts';
import './close-details.ts';

emptyWithOthersIfAnything();
