// Follows the route that the fragment of the address names.
import { useFragment } from '../../application/index.ts';
import { readRoute, type Route } from './route.ts';

/** The route of the address, kept up to date. */
export const useRoute = (): Route => readRoute(useFragment());
