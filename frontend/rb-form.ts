import './home.js';
import './in-page.js';
import './rb-receipt.js';
import { drafts, plain, wipe } from './drafts.js';
import { collect, countDown, describe, initial, isToggle, isTyped, same, typedFields, unfold, valueOf, wrongLine, type Field } from './fields.js';
import { leave } from './left.js';
import { nextOfMany, stays } from './many.js';
import { Outbox, type Listener } from './outbox.js';
import { inMold, plumb, unseen } from './plumbing.js';
import { freshId, goOn, type Answer, type Entry } from './post.js';

const QUICK_MS = 400;

/**
 * A form around native controls in its light DOM, drawn by the server but for its plumbing. It keeps drafts, puts what is sent
 * in the outbox and shows the answer. It never writes into a field that holds text of the person which the server does not have.
 */
class RbForm extends HTMLElement implements Listener {
  static observedAttributes = ['seat', 'form-key', 'initial', 'to', 'hidden', 'unseen', 'bases'];

  private box: Outbox | null = null;
  private dressed = new WeakSet<Field>();
  private bound = '';
  private own = '';
  private stale = false;
  private pausing = 0;
  private slow = 0;
  private readonly watch = new MutationObserver((records) => {
    if (!inMold(this) && records.some((record) => [...record.addedNodes].some((node) => node instanceof Element))) this.dress();
  });

  constructor() {
    super();
    this.addEventListener('submit', (event) => this.submitted(event));
    this.addEventListener('input', (event) => this.typed(event.target as Field));
  }

  get formKey(): string {
    return this.getAttribute('form-key') ?? this.getAttribute('command') ?? '';
  }

  get inSight(): boolean {
    return this.checkVisibility?.() ?? true;
  }

  connectedCallback(): void {
    this.watch.observe(this, { childList: true, subtree: true });
    this.rebindSoon();
  }

  disconnectedCallback(): void {
    this.watch.disconnect();
    this.box?.listeners.delete(this);
    clearTimeout(this.slow);
    clearTimeout(this.pausing);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    // Back in sight, it does not say of something that has been undone since that it was done.
    if (name === 'hidden') {
      if (after === null && this.dataset.state === 'ok') this.state('idle', '');
    } else if (name === 'unseen' || name === 'bases') unseen(this);
    else if (before !== after) this.rebindSoon();
  }

  /** The server sets attributes and children one by one; look when it is done. */
  private rebindSoon(): void {
    if (this.stale) return;
    this.stale = true;
    queueMicrotask(() => {
      this.stale = false;
      if (this.isConnected && !inMold(this)) this.rebind();
    });
  }

  /** Shows every field anew; harmless while somebody types, because each key typed is in the draft already. */
  private rebind(): void {
    this.box?.listeners.delete(this);
    const to = this.getAttribute('to');
    this.box = to ? Outbox.to(to, this.seat) : Outbox.of(this.seat);
    const bound = [this.seat, this.formKey, to].join(' ');
    if (bound !== this.bound) {
      this.bound = bound;
      this.own = '';
      this.fields.forEach((field) => this.valid(field));
      this.state('idle', '');
      // Half a text inside something folded away would look lost after a reload.
      for (let at = this.half ? this.closest('details') : null; at; at = at.parentElement!.closest('details')) at.open = true;
    }
    this.dressed = new WeakSet();
    this.dress();
    const late = this.box.unheard.get(this.formKey);
    this.box.listeners.add(this);
    this.changed();
    if (!late || !this.inSight) return;
    this.box.unheard.delete(this.formKey);
    this.state('refused', late.text || this.text('failed'));
    this.box.tell();
  }

  private dress(): void {
    plumb(this);
    this.fields.filter((field) => !this.dressed.has(field)).forEach((field) => this.show(field));
    this.keptLine();
  }

  /** The person's own draft first, then what the server says, then what was sent before from this form. */
  private show(field: Field): void {
    this.dressed.add(field);
    if (this.forgets) return this.count(field); // what was typed since stands there already, and nowhere else
    const draft = drafts.get(this.seat, this.formKey, field.name);
    const value = draft ?? this.known(field.name);
    if (field instanceof HTMLInputElement && isToggle(field)) {
      field.checked = value == null ? field.defaultChecked : value.split('\n').includes(field.value);
    } else if (field instanceof HTMLSelectElement) {
      if (value != null) field.value = value;
    } else if (plain(field.value) !== (value ?? field.defaultValue)) {
      field.value = value ?? field.defaultValue;
    }
    if (!isToggle(field) && field.value !== '') unfold(this, field);
    this.count(field);
  }

  private typed(field: Field): void {
    if (!isTyped(field)) return;
    const value = this.value(field.name);
    if (this.forgets) drafts.drop(this.seat, this.formKey, field.name);
    else if (!isToggle(field) && value === (this.known(field.name) ?? '')) drafts.drop(this.seat, this.formKey, field.name);
    else drafts.set(this.seat, this.formKey, field.name, value);
    if (!this.forgets) this.rememberBase();
    if (this.dataset.state === 'ok') this.state('idle', '');
    this.valid(field);
    this.keptLine();
    clearTimeout(this.pausing); // the counter speaks in pauses, not at every key
    this.pausing = window.setTimeout(() => this.fields.forEach((each) => this.count(each)), QUICK_MS);
  }

  private submitted(event: SubmitEvent): void {
    event.preventDefault();
    if (!this.box) return;
    const fields = collect(event);
    this.bases.forEach((base) => (fields[base.name] = drafts.get(this.seat, this.formKey, base.name) ?? base.value));
    const last = this.box.pending(this.formKey).at(-1);
    if (last && same(last.fields, fields)) return this.box.kick(); // the same again is a second tap
    this.fields.forEach((field) => this.valid(field));
    const entry: Entry = { id: freshId(), command: this.getAttribute('command') ?? '', fields, at: 0, formKey: this.formKey };
    if (this.hasAttribute('keep')) entry.keep = true;
    this.own = entry.id;
    this.box.add(entry, this.hasAttribute('latest'));
  }

  changed(): void {
    const pending = this.box!.pending(this.formKey).length > 0;
    const state = this.dataset.state;
    if (pending && this.box!.waiting > 0) {
      const before = state !== 'waiting';
      this.state('waiting', this.text('waiting'));
      if (before) this.inView(this.box!.pending(this.formKey).at(-1)!, this.answerLine);
    } else if (pending && state !== 'sending') {
      if (state !== 'waiting') this.state('sending', '');
      clearTimeout(this.slow); // a quick answer needs no word before it
      this.slow = window.setTimeout(() => this.dataset.state === 'sending' && this.say(this.text('sending')), QUICK_MS);
    } else if (!pending && (state === 'sending' || state === 'waiting')) {
      this.state('idle', '');
    }
  }

  heard(entry: Entry, answer: Answer): void {
    const newer = this.box!.pending(this.formKey).length > 0;
    if (newer && (answer.ok || this.hasAttribute('latest'))) return;
    this.dispatchEvent(new CustomEvent('rb-answer', { bubbles: true, detail: { ...answer, fields: entry.fields } }));
    if (!answer.ok) return this.refused(entry, answer);
    if (!this.hasAttribute('keep')) this.clear(entry.fields);
    this.state('ok', answer.text);
    this.keptLine();
    if (entry.id === this.own) nextOfMany(this, this.fields);
    this.inView(entry, this.answerLine);
    if (this.hasAttribute('wipe')) {
      wipe(this.seat);
      leave(this.seat);
    }
    if (answer.go && entry.id === this.own) goOn(answer.go);
  }

  private refused(entry: Entry, answer: Answer): void {
    const text = answer.text || this.text('failed');
    // Where the server names no field, the name of the refusal does: criteria.name.long is about the field "name".
    const about = answer.field ? [answer.field] : (answer.why ?? '').split('.');
    const field = this.fields.find((each) => about.includes(each.name));
    const wrong = field ? wrongLine(field) : null;
    this.state('refused', wrong ? '' : text);
    if (wrong) wrong.textContent = text;
    if (!field) return this.inView(entry, this.answerLine);
    field.setAttribute('aria-invalid', 'true');
    const line = (wrong ?? this.answerLine)?.id;
    if (line) describe(field, (ids) => ids.add(line));
    // Focus goes where the repair is, only for who just sent this and did not go elsewhere.
    if (entry.id === this.own && (this.contains(document.activeElement) || document.activeElement === document.body)) field.focus();
    this.inView(entry, wrong ?? this.answerLine);
  }

  /** What was just sent from here is answered in sight, above what sticks to the edges; nothing moves that is seen already. */
  private inView(entry: Entry, line: HTMLElement | null): void {
    if (entry.id === this.own && line?.textContent) line.scrollIntoView({ block: 'nearest' });
  }

  /** Empties what was sent; what was typed since stays, and so does a text that the server keeps. */
  private clear(sent: Record<string, string>): void {
    for (const field of this.fields) {
      if (stays(this, field)) continue;
      if (initial(this)[field.name] || !(field.name in sent) || this.value(field.name) !== sent[field.name]) continue;
      if (isToggle(field)) field.checked = field.defaultChecked;
      else field.value = '';
      this.count(field);
    }
  }

  private valid(field: Field): void {
    if (!field.hasAttribute('aria-invalid')) return;
    field.removeAttribute('aria-invalid');
    const wrong = wrongLine(field);
    if (wrong) wrong.textContent = '';
    const line = (wrong ?? this.answerLine)?.id;
    if (line) describe(field, (ids) => ids.delete(line));
  }

  private state(state: string, text: string): void {
    clearTimeout(this.slow);
    this.dataset.state = state;
    this.say(text);
  }

  private say(text: string): void {
    const line = this.answerLine;
    if (line && line.textContent !== text) line.textContent = text;
  }

  private keptLine(): void {
    const line = this.querySelector<HTMLElement>(':scope > .kept');
    const name = this.fields.find((field) => drafts.get(this.seat, this.formKey, field.name) !== null)?.name;
    const text = name !== undefined && drafts.lasts(this.seat, this.formKey, name) ? this.text('kept') : '';
    if (line && line.textContent !== text) line.textContent = text;
  }

  private count(field: Field): void {
    countDown(this, field, this.text('left'), this.text('over'));
  }

  /** Who types started from the version of that moment, whatever comes in meanwhile: the draft and its base belong together. */
  private rememberBase(): void {
    for (const base of this.bases) {
      if (!this.half) drafts.drop(this.seat, this.formKey, base.name);
      else if (drafts.get(this.seat, this.formKey, base.name) === null) drafts.set(this.seat, this.formKey, base.name, base.value);
    }
  }

  private get bases(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-base]')];
  }

  /** Something typed here waits to be sent. */
  private get half(): boolean {
    return this.fields.some((field) => drafts.get(this.seat, this.formKey, field.name) !== null);
  }

  private value(name: string): string {
    return valueOf(this.fields.filter((field) => field.name === name));
  }

  private get fields(): Field[] {
    return typedFields(this);
  }

  /** What the field holds without a draft: the server's value, else what was sent before from a form that stays filled. */
  private known(name: string): string | null {
    return initial(this)[name] ?? drafts.said(this.seat, this.formKey, name);
  }

  /** Keeps no drafts: eight signs of a code are no text of the person. */
  private get forgets(): boolean {
    return this.hasAttribute('forget');
  }

  private get answerLine(): HTMLElement | null {
    return this.querySelector(':scope > .answer');
  }

  private get seat(): string {
    return this.getAttribute('seat') ?? '';
  }

  /** Said once on the page, by the first form that stood there. */
  private text(name: string): string {
    return document.body.getAttribute(`text-form-${name}`) ?? '';
  }
}

if (!customElements.get('rb-form')) customElements.define('rb-form', RbForm);
