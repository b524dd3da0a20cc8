// The door to learning packages: an assignment as a file for a learning platform, in two editions of SCORM.
import type { OutgoingFile } from '../../exchange/index.ts';
import type { ScormEdition } from './scorm-edition.ts';
import type { PackageRequest } from './package/make-package.ts';

export { SCORM_EDITION_LABELS, SCORM_EDITIONS, type ScormEdition } from './scorm-edition.ts';

const loadMaker = () => import('./package/make-package.ts');

/** See package/make-package.ts. Loads the maker when first used. */
export const makeLearningPackage = async (request: PackageRequest): Promise<OutgoingFile> => (await loadMaker()).makeLearningPackage(request);

/** What a package needs, for loading before the connection goes. */
export const learningPackageParts = (edition: ScormEdition) => [loadMaker, async () => (await import('./package/parts.ts')).loadParts(edition)];
