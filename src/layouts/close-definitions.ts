// Closes the definition of a term when the focus goes on: it would lie over what comes next. Escape and a press elsewhere close it without this.

document.addEventListener('focusin', ({ target }) => {
  const now = target as Element;
  for (const definition of document.querySelectorAll<HTMLElement>('.definition'))
    if (now.getAttribute('popovertarget') !== definition.id && !definition.contains(now)) definition.hidePopover?.();
});

export {};
