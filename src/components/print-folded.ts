// Prints what is folded, in browsers whose stylesheets cannot unfold it: before Chrome and Edge 131, Firefox 143 and Safari 18.4.

if (!CSS.supports('selector(::details-content)')) {
  let unfolded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('.open-on-paper:not([open])')];
    for (const details of unfolded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false;
  });
}

export {};
