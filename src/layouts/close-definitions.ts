// Closes the definition of a term when the focus goes on: it would lie over what comes next. Escape and a press elsewhere close it without this.
const isKnown = CSS.supports('selector(:popover-open)');

document.addEventListener('focusin', ({ target }) => {
  for (const open of isKnown ? document.querySelectorAll<HTMLElement>('.definition:popover-open') : []) {
    const isItsTerm = (target as Element).getAttribute('popovertarget') === open.id;
    if (!isItsTerm && !open.contains(target as Node)) open.hidePopover();
  }
});

export {};
