/**
 * Puts the code from a QR code's address (#verder=…) in the field. What stands behind the # never leaves the browser by itself;
 * it goes out of the address at once, so that it stays out of the history. It joins nothing: that takes a tap.
 */
const MARK = /^#verder=([0-9A-Za-z]{4})-?([0-9A-Za-z]{4})$/;

class RbResume extends HTMLElement {
  private readonly fill = () => {
    const code = MARK.exec(location.hash);
    const field = this.querySelector<HTMLInputElement>('input[name=resume]');
    if (!code || !field) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    field.value = `${code[1]} ${code[2]}`.toUpperCase();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    this.querySelector('details')!.open = true;
    this.scrollIntoView({ block: 'center' });
  };

  connectedCallback(): void {
    window.addEventListener('hashchange', this.fill);
    queueMicrotask(this.fill); // the server puts the field in after this
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.fill);
  }
}

if (!customElements.get('rb-resume')) customElements.define('rb-resume', RbResume);
export {};
