// What is wrong with the sizes on the projector, as sentences. Sizes are counted in pixels of a 1920 x 1080 room.
() => {
  const room = Math.min(innerWidth / 1920, innerHeight / 1080);
  const slack = Math.max(1, room);
  // What one must read to take part: question, options, counts, code, address.
  const part = '.question, rb-countdown, rb-countdown *, .leaf-title, .line .name, .tally .name, .got .num, .figure, .of, .promise, .parts, .legend, .bar i:not(.few), '
    + '.present b, .present .num, .plates, .address, .todo, .column > .title, .quote > span, .say, .then, .lead, .shared .num';
  // A sentence beside a name may end in "…"; what one must read may not.
  const maybe = '.why, .who, .quote > span, .quote small, .chip.long, .parts';
  const wrong = [];
  const seen = (el) => el.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !el.closest('.sr, [hidden], .banner');
  const name = (el) => `${el.tagName.toLowerCase()}.${el.getAttribute('class')} "${el.textContent.trim().slice(0, 40)}"`;
  const texts = [...document.querySelectorAll('.hall *')].filter(
    (el) => seen(el) && [...el.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()));
  if (!texts.length) wrong.push('no text at all');
  for (const el of texts) {
    // Words in a drawing are as large as the drawing is stretched.
    const stretched = el.ownerSVGElement ? el.getScreenCTM().a : 1;
    const size = (parseFloat(getComputedStyle(el).fontSize) * stretched) / room;
    const least = el.matches(part) || el.closest(part) && !el.closest('small, .chip') ? 46 : 36;
    if (size < least - 0.1) wrong.push(`${name(el)} is ${size.toFixed(1)} px, not ${least}`);
    const range = document.createRange();
    range.selectNodeContents(el);
    const box = range.getBoundingClientRect();
    if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1) {
      if (!el.closest(maybe)) wrong.push(`${name(el)} sticks out of the room`);
    }
  }
  for (const el of document.querySelectorAll('.hall, .hall *')) {
    if (!seen(el) || el.matches(maybe) || el.closest(maybe) || el.closest('svg')) continue;
    const style = getComputedStyle(el);
    if (style.display === 'contents' || style.display === 'inline') continue;
    const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    const wide = el.scrollWidth - el.clientWidth, high = el.scrollHeight - el.clientHeight;
    if (cuts && (wide > 1.5 * slack || high > 3 * slack)) wrong.push(`${name(el)} is cut off by ${wide} x ${high}`);
  }
  for (const rows of document.querySelectorAll('.hall :is(.rows, .tallies)')) {
    const shown = [...rows.children].filter(seen).length;
    for (const row of [...rows.children].filter(seen)) {
      const inside = row.getBoundingClientRect();
      for (const el of texts.filter((one) => row.contains(one))) {
        const range = document.createRange();
        range.selectNodeContents(el);
        const box = range.getBoundingClientRect();
        if (!el.closest(maybe) && box.bottom > inside.bottom + 0.2 * parseFloat(getComputedStyle(el).fontSize)) {
          wrong.push(`${name(el)} hangs out of its row`);
        }
      }
    }
    if (shown > 6) wrong.push(`${shown} rows on one page`);
  }
  const chips = [...document.querySelectorAll('.hall .chip')].filter(seen).map((chip) => [chip, chip.getBoundingClientRect()]);
  for (const [chip, one] of chips) {
    for (const [other, two] of chips) {
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
      const inside = chip === other || chip.contains(other) || other.contains(chip);
      if (!inside && across > slack && down > slack) wrong.push(`${name(chip)} lies over ${name(other)}`);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight) wrong.push('the room scrolls');
  return wrong;
}
