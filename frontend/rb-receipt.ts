import { store } from './drafts.js';

/**
 * Remembers on this device alone which receipt came with a vote, and shows it. While a round is open the server tells the code;
 * after the close it does not know any more whose it is, and only this device can say "this one is mine".
 */
class RbReceipt extends HTMLElement {
  static observedAttributes = ['seat', 'round', 'code'];

  connectedCallback(): void {
    this.show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.show();
  }

  private show(): void {
    const seat = this.getAttribute('seat');
    const round = this.getAttribute('round');
    if (!seat || !round) return;
    const key = `rb-receipt:${seat}:${round}`;
    const told = this.getAttribute('code');
    if (told) store.set(key, told);
    const code = told || store.get(key);
    const text = code ? (this.getAttribute('text-mine') ?? '').replace('{code}', code) : '';
    if (this.textContent !== text) this.textContent = text;
  }
}

if (!customElements.get('rb-receipt')) customElements.define('rb-receipt', RbReceipt);
