// What each screen of a session is given.
import type { ReflectionSession } from '../model/documents.ts';
import type { Open } from '../../application/index.ts';

/** A session that is open. */
export type SessionScreen = Open<ReflectionSession>;
