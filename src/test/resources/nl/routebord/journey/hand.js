// What a thumb would miss on this page, and what does not fit beside the edges, as sentences.
() => {
  const wrong = [];
  const seen = (el) => el.checkVisibility({ visibilityProperty: true }) && !el.closest('.sr');
  const name = (el) => `${el.tagName.toLowerCase()}.${el.className} "${(el.textContent || el.name || '').trim().slice(0, 40)}"`;
  const holder = (el) => (el.matches('input[type=radio], input[type=checkbox]') && el.closest('label')) || el;
  const targets = new Set([...document.querySelectorAll('button, a[href], input:not([type=hidden]), textarea, select, summary')].filter(seen).map(holder));
  for (const el of targets) {
    const box = el.getBoundingClientRect();
    const least = el.matches('.choice, .kind') ? 78 : 48;
    if (box.height < least - 0.5) wrong.push(`${name(el)} is ${box.height.toFixed(0)} px high, not ${least}`);
    if (box.width < 24) wrong.push(`${name(el)} is ${box.width.toFixed(0)} px wide`);
  }
  if (document.documentElement.scrollWidth > innerWidth) wrong.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  for (const el of document.querySelectorAll('body *')) {
    if (!seen(el)) continue;
    const box = el.getBoundingClientRect();
    if (box.width && (box.right > innerWidth + 1 || box.left < -1)) wrong.push(`${name(el)} sticks out at the side`);
  }
  return wrong;
}
