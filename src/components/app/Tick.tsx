// One box to tick, with what it means below its label.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  isOn: boolean;
  onTick: (isOn: boolean) => void;
  children?: ComponentChildren;
}

/** The box. */
export function Tick({ label, isOn, onTick, children }: Props) {
  const id = useId();
  return (
    <div class="max-w-read">
      <label class="flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={children ? id : undefined}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
          class="size-5 shrink-0 accent-both"
        />
        {label}
      </label>
      {children && (
        <p id={id} class="ms-8 text-small text-soft">
          {children}
        </p>
      )}
    </div>
  );
}
