// What every picture of a worksheet is given.
import type { Picture, PictureOf } from '../../model/definition.ts';
import type { Worksheet } from '../../model/worksheet.ts';

/** Changes the worksheet by a function of model/edit.ts. */
export type Edit = (change: (worksheet: Worksheet) => Worksheet) => void;

export interface PictureProps {
  worksheet: Worksheet;
  edit: Edit;
  /** Says what was done, for those who cannot see it. */
  say: (words: string) => void;
  /** The example is looked at and not changed. */
  isReadOnly: boolean;
  /** Drawn by the build for a page without a script: for phones and for wide screens at once, with boxes to tick by hand. */
  isStatic?: boolean;
}

/** The props of one kind of picture. */
export type PropsOf<K extends Picture['kind']> = PictureProps & { picture: PictureOf<K> };
