/**
 * A button that goes away because of one's own press takes the keyboard with it: the next Tab would start somewhere else.
 * Its home (data-home) then gets the focus. It is a place and no button, so a second Enter does nothing. A button that only went to
 * another place with its line, as on the run sheet, keeps the focus: the next Enter moves the line on.
 */
let last: Element | null = null;
let home: HTMLElement | null = null;

const watch = new MutationObserver((records) => {
  const moved = last !== null && records.some((record) => [...record.removedNodes].some((node) => node.contains(last)));
  requestAnimationFrame(() => rescue(moved));
});

const rescue = (moved: boolean) => {
  if (document.activeElement !== document.body || !last || !home?.isConnected) return;
  if (!last.isConnected || !last.checkVisibility()) home.focus({ preventScroll: true });
  else if (moved && last instanceof HTMLElement) last.focus();
};

document.addEventListener('focusin', ({ target }) => {
  last = target as Element;
  home = last.closest<HTMLElement>('[data-home]');
  watch.disconnect();
  if (home) watch.observe(home, { childList: true, subtree: true, attributeFilter: ['hidden', 'class'] });
});

/** Who taps elsewhere has left by choice. */
document.addEventListener('pointerdown', ({ target }) => {
  if (!home?.contains(target as Node)) home = null;
});

export {};
