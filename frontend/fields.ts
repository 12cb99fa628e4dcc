import { plain } from './drafts.js';

/** The native controls of a form as rb-form sees them; nothing here remembers anything. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const UNTYPED = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'file']);

export const isTyped = (field: Field): boolean => Boolean(field.name) && !UNTYPED.has(field.type);

export const isToggle = (field: Field): field is HTMLInputElement => field.type === 'radio' || field.type === 'checkbox';

export function typedFields(form: Element): Field[] {
  return [...form.querySelectorAll<Field>('input[name], textarea[name], select[name]')].filter(isTyped);
}

/** What the server says the fields hold, by name. */
export const initial = (form: Element) => JSON.parse(form.getAttribute('initial') ?? '{}') as Record<string, string>;

/** The value of all controls of one name: the checked ones of a group, each on a line. */
export function valueOf(named: Field[]): string {
  return named.filter((field) => !isToggle(field) || field.checked).map((field) => plain(field.value)).join('\n');
}

/** Everything a submit sends, with the value of the button that was tapped. */
export function collect(event: SubmitEvent): Record<string, string> {
  const fields: Record<string, string> = {};
  const add = (name: string, value: string) => {
    fields[name] = name in fields ? `${fields[name]}\n${plain(value)}` : plain(value);
  };
  new FormData(event.target as HTMLFormElement).forEach((value, name) => add(name, String(value)));
  const button = event.submitter as HTMLButtonElement | null;
  if (button?.name) add(button.name, button.value);
  return fields;
}

export const same = (a: Record<string, string>, b: Record<string, string>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, value]) => b[name] === value);

/** Says how many characters are left once four fifths are used, counted as the server counts them. */
export function countDown(form: Element, field: Field, left: string, over: string): void {
  const max = Number(field.dataset.max ?? 0);
  const line = max && field.id ? form.querySelector(`#${CSS.escape(field.id)}-left`) : null;
  if (!line) return;
  const rest = max - [...field.value.trim()].length;
  const text = rest > max / 5 ? '' : (rest < 0 ? over : left).replace('{n}', String(Math.abs(rest)));
  if (line.textContent !== text) line.textContent = text;
  line.classList.toggle('over', rest < 0);
}

/** Where the sentence about a field stands: right below it; null where the form was drawn without. */
export const wrongLine = (field: Field): HTMLElement | null => field.closest('.field')?.querySelector<HTMLElement>('.wrong') ?? null;

export function describe(field: Field, change: (ids: Set<string>) => void): void {
  const ids = new Set((field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  change(ids);
  if (ids.size) field.setAttribute('aria-describedby', [...ids].join(' '));
  else field.removeAttribute('aria-describedby');
}

/** What somebody wrote must not look lost because it is folded away. */
export function unfold(form: Element, field: Field): void {
  const fold = field.closest('details');
  if (fold && form.contains(fold)) fold.open = true;
}
