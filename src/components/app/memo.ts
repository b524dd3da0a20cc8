// A component that is drawn anew only when what it is given has changed: for lists of hundreds of things of which one changes.
import { Component, h, type ComponentType, type FunctionComponent } from 'preact';

/** The same thing, or a list of the same things. */
const isSameThing = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) ||
  (Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, index) => Object.is(item, other[index])));

/** Whether two sets of props hold the very same things. */
function isSame(one: object, other: object): boolean {
  const [before, after] = [Object.entries(one), other as Readonly<Record<string, unknown>>];
  return before.length === Object.keys(other).length && before.every(([key, value]) => isSameThing(value, after[key]));
}

/** The component. Give it functions that stay the same. */
export function memo<Props extends object>(View: FunctionComponent<Props>): ComponentType<Props> {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return !isSame(this.props, next);
    }
    override render() {
      return h(View, this.props as Props & preact.Attributes);
    }
  };
}
