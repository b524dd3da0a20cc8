// The door to learning packages: an assignment as a file for a learning platform, in two editions of SCORM.
import type { OutgoingFile } from '../../exchange/index.ts';
import type { Edition } from './edition.ts';
import type { PackageRequest } from './package/make-package.ts';

export { EDITION_LABELS, EDITIONS, type Edition } from './edition.ts';

const loadMaker = () => import('./package/make-package.ts');

/** See package/make-package.ts. Loads the maker when first used. */
export const makeLearningPackage = async (request: PackageRequest): Promise<OutgoingFile> => (await loadMaker()).makeLearningPackage(request);

/** What a package needs, for loading before the connection goes. */
export const learningPackageParts = (edition: Edition) => [loadMaker, async () => (await import('./package/parts.ts')).loadParts(edition)];
