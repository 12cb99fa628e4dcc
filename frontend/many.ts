import { isToggle, type Field } from './fields.js';

/** A form for many cards in a row names in `stays` which fields keep what they hold: for whom, in which group. */
const staying = (form: Element): string[] => (form.getAttribute('stays') ?? '').split(' ').filter(Boolean);

export const stays = (form: Element, field: Field): boolean => staying(form).includes(field.name);

/** The cursor waits in the first field that is empty again, for who did not go elsewhere meanwhile. */
export function nextOfMany(form: Element, fields: Field[]): void {
  if (!staying(form).length) return;
  if (!form.contains(document.activeElement) && document.activeElement !== document.body) return;
  fields.find((field) => !stays(form, field) && !isToggle(field))?.focus();
}
