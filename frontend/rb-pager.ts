/**
 * Shows a list a few rows at a time and turns the page by itself. Around any element whose children are the rows:
 * `<rb-pager per="6" seconds="12" text="{from}–{to} van {all}"><ol>…</ol><button data-pages hidden>…</button></rb-pager>`.
 * A press on the button stops and starts the turning; page and arrow keys (a presenter's clicker sends those) turn by hand.
 * Where a row arrives with the class `fresh`, its page comes up. Nothing moves: a page is simply another page.
 */
class RbPager extends HTMLElement {
  static observedAttributes = ['per', 'seconds', 'text'];

  private page = 0;
  private paused = false;
  private timer = 0;
  private known = new Set<Element>();
  private readonly watch = new MutationObserver(() => this.look());

  connectedCallback() {
    this.watch.observe(this, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] });
    document.addEventListener('keydown', this.key);
    this.addEventListener('click', this.tapped);
    this.look();
  }

  disconnectedCallback() {
    this.watch.disconnect();
    document.removeEventListener('keydown', this.key);
    this.removeEventListener('click', this.tapped);
    clearTimeout(this.timer);
    this.timer = 0;
  }

  attributeChangedCallback() {
    if (this.isConnected) this.look();
  }

  private get rows(): HTMLElement[] {
    return [...(this.firstElementChild?.children ?? [])] as HTMLElement[];
  }

  private get per(): number {
    return Math.max(1, Number(this.getAttribute('per')) || 6);
  }

  /** Rows came, went or changed places. */
  private look() {
    const rows = this.rows;
    const fresh = rows.findLastIndex((row) => row.classList.contains('fresh') && !this.known.has(row));
    this.known = new Set(rows.filter((row) => row.classList.contains('fresh')));
    if (fresh >= 0 && !this.paused) {
      this.page = Math.floor(fresh / this.per);
      this.start();
    }
    this.show();
    if (!this.timer) this.start();
  }

  private show() {
    const rows = this.rows;
    const pages = Math.max(1, Math.ceil(rows.length / this.per));
    this.page = ((this.page % pages) + pages) % pages;
    const from = this.page * this.per;
    rows.forEach((row, at) => {
      const away = at < from || at >= from + this.per;
      if (row.hidden !== away) row.hidden = away;
    });
    const label = this.querySelector<HTMLElement>('[data-pages]');
    if (!label) return;
    label.hidden = pages < 2;
    label.setAttribute('aria-pressed', String(this.paused));
    const words = label.querySelector<HTMLElement>('[data-where]') ?? label;
    const to = Math.min(from + this.per, rows.length);
    const text = (this.getAttribute('text') ?? '{from}–{to} / {all}')
      .replace('{from}', String(from + 1))
      .replace('{to}', String(to))
      .replace('{all}', String(rows.length));
    if (words.textContent !== text) words.textContent = text;
  }

  private start() {
    clearTimeout(this.timer);
    const seconds = Number(this.getAttribute('seconds')) || 12;
    this.timer = window.setTimeout(() => {
      if (!this.paused) this.page++;
      this.show();
      this.start();
    }, seconds * 1000);
  }

  private readonly tapped = (event: Event) => {
    if (!(event.target as Element).closest('[data-pages]')) return;
    this.paused = !this.paused;
    this.show();
  };

  private readonly key = (event: KeyboardEvent) => {
    const by = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 }[event.key];
    if (!by || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as Element).closest?.('input, textarea, select')) return;
    event.preventDefault();
    this.page += by;
    this.show();
    this.start();
  };
}

if (!customElements.get('rb-pager')) customElements.define('rb-pager', RbPager);
export {};
