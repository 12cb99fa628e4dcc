import { describe, type Field } from './fields.js';

/**
 * What every form has alike, so that the server need not draw it for each form of each phone: what travels along unseen, the
 * line of the answer, the line about the draft, and below each field room for what is wrong and for the counter.
 */
let made = 0;

/** Drawn once for many to be copied from, see rb-mold; such a form does nothing itself. */
export const inMold = (host: Element): boolean => host.closest('rb-mold') !== null;

/** Adds what is not there yet; harmless as often as it is called. */
export function plumb(host: Element): void {
  const form = host.querySelector<HTMLFormElement>(':scope > form');
  if (!form) return;
  form.noValidate = true;
  unseen(host, form);
  form.querySelectorAll('.field').forEach(room);
  if (!host.querySelector(':scope > .kept') && form.querySelector('.field > .input')) form.after(line('kept hint'));
  if (!host.querySelector(':scope > .answer')) host.append(status('answer', `answer-${++made}`));
}

/** Hidden inputs from the one value in which the server tells them. */
export function unseen(host: Element, form = host.querySelector<HTMLFormElement>(':scope > form')): void {
  if (!form || inMold(host)) return;
  const values = JSON.parse(host.getAttribute('unseen') ?? '{}') as Record<string, string>;
  const bases = (host.getAttribute('bases') ?? '').split(' ');
  for (const [name, value] of Object.entries(values)) {
    let input = form.querySelector<HTMLInputElement>(`:scope > input[type=hidden][name="${CSS.escape(name)}"]`);
    if (!input) {
      input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      form.prepend(input);
    }
    if (input.getAttribute('value') !== value) input.setAttribute('value', value);
    input.toggleAttribute('data-base', bases.includes(name));
  }
}

/** Both stay in the page while empty, so that a screen reader hears them fill. */
function room(field: Element): void {
  const control = field.querySelector<HTMLElement>(':scope > .input');
  const id = control?.id || `field-${++made}`;
  if (!field.querySelector('.wrong')) field.append(status('wrong', `${id}-wrong`));
  if (control?.dataset.max && !field.querySelector('.count-left')) {
    const left = document.createElement('span');
    left.className = 'count-left';
    left.id = `${id}-left`;
    left.setAttribute('aria-live', 'polite');
    field.append(left);
    describe(control as Field, (ids) => ids.add(left.id));
  }
}

function status(name: string, id: string): HTMLElement {
  const p = line(name);
  p.id = id;
  p.setAttribute('role', 'status');
  return p;
}

function line(name: string): HTMLElement {
  const p = document.createElement('p');
  p.className = name;
  return p;
}
