import { Outbox } from './outbox.js';
import { freshId } from './post.js';

/**
 * The facilitator's one hand. On a line of the run sheet that has the focus one key puts it on stage. And a clicker for
 * presentations, which sends Page Down and Page Up, goes to what comes next or back; that is off until somebody ticks it, for
 * these keys scroll a page. Nothing is taken from who is typing.
 */
const KEPT = 'rb-clicker';

class RbRemote extends HTMLElement {
  private readonly heard = (event: KeyboardEvent) => this.key(event);

  connectedCallback() {
    document.addEventListener('keydown', this.heard);
    const box = this.box;
    if (box) box.checked = localStorage.getItem(KEPT) === 'on';
    this.addEventListener('change', () => localStorage.setItem(KEPT, this.box?.checked ? 'on' : 'off'));
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.heard);
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
    const seat = this.getAttribute('seat') ?? '';
    Outbox.of(seat).add({ id: freshId(), command: 'stage.put', fields: { activity }, at: 0, formKey: 'stage.key' }, true);
  }
}

if (!customElements.get('rb-remote')) customElements.define('rb-remote', RbRemote);
export {};
