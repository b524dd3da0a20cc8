// What every step of the form is given.
import type { Study } from '../../own-case-study/index.ts';
import type { Loaded } from '../../application/index.ts';
import type { WriterData } from '../model/writer-data.ts';

export interface Form {
  study: Study;
  /** Changes some fields as one step that can be taken back. `words` say what was changed; typing on under one `typing` is one step. */
  write: (words: string, fields: Partial<Study>, typing?: string) => void;
  /** What the library says, once it is fetched. */
  data: Loaded<WriterData>;
  /** Names that may hold a word to avoid. */
  names: RegExp;
}
