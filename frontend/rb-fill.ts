/**
 * Fills the code of a scanned address into the field of the form it stands in, and takes it out of the address bar and the
 * history. The code stands behind the #, which a browser sends to nobody. It presses nothing: going on takes a tap.
 */
class RbFill extends HTMLElement {
  connectedCallback() {
    queueMicrotask(() => this.fill()); // the server draws the field and this element in one go, in either order
  }

  private fill() {
    const code = location.hash.slice(1);
    const name = this.getAttribute('field') ?? '';
    const field = this.closest('form')?.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (!field || !/^[0-9A-Za-z]{8}$/.test(code)) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    field.value = `${code.slice(0, 4)} ${code.slice(4)}`.toUpperCase();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

if (!customElements.get('rb-fill')) customElements.define('rb-fill', RbFill);
export {};
