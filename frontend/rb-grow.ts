import { freshId, post } from './post.js';

/**
 * Inside a form: while somebody types in it, others see the text grow. At most two messages a second, the last one always. They
 * may be lost, nothing depends on them: what counts goes through the outbox when the form is sent. A no (somebody else writes
 * here) is told at once, before more is typed.
 */
class RbGrow extends HTMLElement {
  private timer = 0;
  private sent = '';
  private busy = false;

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    this.closest('form')?.addEventListener('input', this.typed);
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
    this.closest('form')?.removeEventListener('input', this.typed);
  }

  private readonly typed = (): void => {
    if (!this.timer) this.timer = window.setTimeout(() => void this.send(), 500);
  };

  private async send(): Promise<void> {
    this.timer = 0;
    const name = this.getAttribute('field') ?? '';
    const text = (this.closest('form')?.elements.namedItem(name) as HTMLTextAreaElement | null)?.value ?? '';
    if (this.busy) return this.typed();
    if (text === this.sent) return;
    this.busy = true;
    this.sent = text;
    const seat = this.getAttribute('seat') ?? '';
    const fields = { entry: this.getAttribute('entry') ?? '', text };
    const entry = { id: freshId(), command: this.getAttribute('command') ?? '', fields, at: Date.now(), formKey: '' };
    const answer = await post(`/uit/${encodeURIComponent(seat)}`, entry, new AbortController());
    this.busy = false;
    const words = typeof answer === 'string' ? '' : answer.text;
    if (this.textContent !== words) this.textContent = words;
  }
}

if (!customElements.get('rb-grow')) customElements.define('rb-grow', RbGrow);
