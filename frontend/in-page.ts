/**
 * Links to another place in the same page. Flow's base address would lead "#place" to the start page and away from what one
 * is doing; so the place comes into sight and its first field gets the focus, because the person asked for it.
 */
document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const goal = link && document.getElementById((link.getAttribute('href') ?? '').slice(1));
    if (goal) {
      event.preventDefault();
      goal.scrollIntoView({ block: 'start' });
      goal.querySelector<HTMLElement>('input:not([type=hidden]), textarea')?.focus();
    }
  },
  true,
);

export {};
