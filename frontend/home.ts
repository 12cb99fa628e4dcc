/**
 * A button that goes away because of one's own press takes the keyboard with it: the next Tab would start somewhere else.
 * Its home (data-home) then gets the focus. It is a place and no button, so a second Enter does nothing.
 */
let last: Element | null = null;
let home: HTMLElement | null = null;

const watch = new MutationObserver(() => requestAnimationFrame(rescue));

const rescue = () => {
  if (document.activeElement !== document.body || !last || !home?.isConnected) return;
  if (!last.isConnected || !last.checkVisibility()) home.focus({ preventScroll: true });
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
