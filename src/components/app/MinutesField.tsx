// A field for minutes. Left empty, it counts as none.
import type { ComponentProps } from 'preact';
import { NumberField } from './NumberField.tsx';

type Props = Pick<ComponentProps<typeof NumberField>, 'label' | 'hint' | 'most'> & { value: number; onMinutes: (minutes: number) => void };

/** The field. */
export const MinutesField = ({ onMinutes, ...field }: Props) => <NumberField {...field} least={0} onNumber={(minutes = 0) => onMinutes(minutes)} />;
