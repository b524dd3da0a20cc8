// The picture that was chosen. Each kind is a file of its own.
import type { ComponentType } from 'preact';
import type { Picture } from '../../model/definition.ts';
import type { Look } from '../looks.ts';
import type { PictureProps, PropsOf } from './picture-props.ts';
import { BarsPicture } from './BarsPicture.tsx';
import { BoardPicture } from './BoardPicture.tsx';
import { ChecklistPicture } from './ChecklistPicture.tsx';
import { DeckPicture } from './DeckPicture.tsx';
import { GridPicture } from './GridPicture.tsx';
import { LinePicture } from './LinePicture.tsx';
import { PlanePicture } from './PlanePicture.tsx';
import { SheetPicture } from './SheetPicture.tsx';
import { TablePicture } from './TablePicture.tsx';
import { TreePicture } from './TreePicture.tsx';

const PICTURES: { readonly [K in Picture['kind']]: ComponentType<PropsOf<K>> } = {
  checklist: ChecklistPicture,
  plane: PlanePicture,
  grid: GridPicture,
  board: BoardPicture,
  deck: DeckPicture,
  tree: TreePicture,
  bars: BarsPicture,
  line: LinePicture,
  sheet: SheetPicture,
};

/** The worksheet in one look. */
export function PictureView({ look, ...props }: PictureProps & { look: Look }) {
  const picture = props.worksheet.definition.pictures.find(({ kind }) => kind === look);
  if (!picture) return <TablePicture {...props} />;
  const View = PICTURES[picture.kind] as ComponentType<PictureProps & { picture: Picture }>;
  return <View {...props} picture={picture} />;
}
