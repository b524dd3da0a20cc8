// Has a page that keeps nothing itself take away what its tab holds when everything is deleted in another. A file of its own: few tabs hold anything.
import { emptyWithOthers } from './empty-with-others.ts';

emptyWithOthers();
