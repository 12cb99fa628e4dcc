/**
 * From anywhere at the desk to typing in for somebody: the server shows the board on stage, this opens the form on it and puts
 * the cursor there. A page beside the desk leads here by its link, which ends in #typ-in.
 */
const ADDRESS = '#typ-in';
const PATIENCE = 3_000;

class RbTypein extends HTMLElement {
  private stop = () => {};

  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => this.open());
    if (location.hash !== ADDRESS) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    this.open();
  }

  disconnectedCallback() {
    this.stop();
  }

  /** The form comes with the board, which may still be on its way. */
  private open() {
    this.stop();
    this.say('');
    const seen = new MutationObserver(() => this.find());
    const late = setTimeout(() => {
      this.stop();
      this.say(this.getAttribute('text-none') ?? '');
    }, PATIENCE);
    this.stop = () => {
      seen.disconnect();
      clearTimeout(late);
    };
    seen.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-board', 'hidden'] });
    this.find();
  }

  private find() {
    const stage = this.getAttribute('stage') ?? '';
    if (stage === '') return;
    const folds = document.querySelectorAll<HTMLDetailsElement>(`main [data-board="${CSS.escape(stage)}"] details.typing-in`);
    const fold = [...folds].find((one) => !one.closest('[hidden]'));
    if (!fold) return;
    this.stop();
    fold.open = true;
    fold.scrollIntoView({ block: 'nearest' });
    fold.querySelector<HTMLElement>('input:not([type=hidden]):not([type=checkbox]), textarea, select')?.focus();
  }

  private say(words: string) {
    const line = this.querySelector('.none');
    if (line) line.textContent = words;
  }
}

if (!customElements.get('rb-typein')) customElements.define('rb-typein', RbTypein);
export {};
