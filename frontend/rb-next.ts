import { Outbox } from './outbox.js';

/**
 * Around the form with which somebody leaves a shared tablet. Only this device knows what still waits to be sent; while anything
 * does, nobody leaves, because leaving wipes it.
 */
class RbNext extends HTMLElement {
  constructor() {
    super();
    // before the form inside hears of it
    this.addEventListener('submit', (event) => this.submitted(event), true);
  }

  private submitted(event: Event): void {
    const box = Outbox.of(this.getAttribute('seat') ?? '');
    const unsent = box.entries().length;
    this.say(unsent === 0 ? '' : (this.getAttribute(unsent === 1 ? 'text-one' : 'text-many') ?? ''), unsent);
    if (unsent === 0) return;
    event.preventDefault();
    event.stopPropagation();
    box.kick();
  }

  private say(text: string, unsent: number): void {
    const line = this.querySelector('.unsent');
    if (line) line.textContent = text.replace('{n}', String(unsent));
  }
}

if (!customElements.get('rb-next')) customElements.define('rb-next', RbNext);
