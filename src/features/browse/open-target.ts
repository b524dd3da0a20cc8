// Opens what an address names, where it is a fold or within folds. Browsers do the latter by themselves only lately, the former not all of them.

function openTarget() {
  const target = document.getElementById(location.hash.slice(1));
  let fold = target?.closest('details');
  if (!target || !fold) return;
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest('details');
  }
  target.scrollIntoView();
}

window.addEventListener('hashchange', openTarget);
openTarget();
