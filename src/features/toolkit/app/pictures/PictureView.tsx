// The picture that was chosen. Each kind is a file of its own.
import type { ComponentType } from 'preact';
import type { Picture } from '../../model/definition.ts';
import type { Look } from '../looks.ts';
import type { PictureProps, PropsOf } from './picture-props.ts';
import { PlanePicture } from './PlanePicture.tsx';
import { TablePicture } from './TablePicture.tsx';

type Pictures = { readonly [K in Picture['kind']]?: ComponentType<PropsOf<K>> };

const PICTURES: Pictures = { plane: PlanePicture };

/** The worksheet in one look. */
export function PictureView({ look, ...props }: PictureProps & { look: Look }) {
  const picture = props.worksheet.definition.pictures.find(({ kind }) => kind === look);
  const View = picture && (PICTURES[picture.kind] as ComponentType<PictureProps & { picture: Picture }> | undefined);
  return View ? <View {...props} picture={picture} /> : <TablePicture {...props} />;
}
