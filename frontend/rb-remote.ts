import { Outbox, type Listener } from './outbox.js';
import { freshId, type Answer, type Entry } from './post.js';

/**
 * The facilitator's one hand. On a line of the run sheet that has the focus one key puts it on stage. And a clicker for
 * presentations, which sends Page Down and Page Up, goes to what comes next or back; that is off until somebody ticks it, for
 * these keys scroll a page. Nothing is taken from who is typing.
 */
const KEPT = 'rb-clicker';

class RbRemote extends HTMLElement implements Listener {
  readonly formKey = 'stage.key';
  private outbox?: Outbox;
  private readonly pressed = (event: KeyboardEvent) => this.key(event);

  connectedCallback() {
    document.addEventListener('keydown', this.pressed);
    const box = this.box;
    if (box) box.checked = localStorage.getItem(KEPT) === 'on';
    this.addEventListener('change', () => localStorage.setItem(KEPT, this.box?.checked ? 'on' : 'off'));
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.pressed);
    this.outbox?.listeners.delete(this);
  }

  get inSight(): boolean {
    return this.getClientRects().length > 0;
  }

  changed(): void {}

  /** A key has no form to answer in, so a refusal is told here until the next one is pressed and taken. */
  heard(_entry: Entry, answer: Answer): void {
    const line = this.querySelector('.answer');
    if (!line) return;
    line.textContent = answer.ok ? '' : answer.text;
    if (!answer.ok) line.scrollIntoView({ block: 'nearest' });
  }

  private get box(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  private key(event: KeyboardEvent) {
    const at = event.target as HTMLElement;
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || at.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')) return;
    const line = at.closest<HTMLElement>('[data-stage]')?.dataset.stage;
    if (event.key.toLowerCase() === 'z' && line) return this.put(line, event);
    if (!this.box?.checked) return;
    if (event.key === 'PageDown') this.put(this.getAttribute('next'), event);
    if (event.key === 'PageUp') this.put(this.getAttribute('back'), event);
  }

  private put(activity: string | null, event: KeyboardEvent) {
    if (!activity) return;
    event.preventDefault();
    this.outbox?.listeners.delete(this);
    this.outbox = Outbox.of(this.getAttribute('seat') ?? '');
    this.outbox.listeners.add(this);
    this.outbox.add({ id: freshId(), command: 'stage.put', fields: { activity }, at: 0, formKey: this.formKey }, true);
  }
}

if (!customElements.get('rb-remote')) customElements.define('rb-remote', RbRemote);
export {};
