/**
 * Moving things by dragging, beside the forms that do the same by tap and keyboard. It stands in a picture and holds one form.
 * Whatever carries data-drag (the id of a thing) can be picked up, whatever carries data-drop (the fields it means, as JSON) is a
 * place; letting go there fills in the form and sends it. Nothing moves by itself: the server's answer draws the picture anew.
 */
const SLOP = 6;

class RbDrag extends HTMLElement {
  private area: HTMLElement | null = null;
  private thing: HTMLElement | null = null;
  private ghost: HTMLElement | null = null;
  private over: Element | null = null;
  private from = { x: 0, y: 0 };

  connectedCallback(): void {
    this.area = this.parentElement;
    this.area?.addEventListener('pointerdown', this.down);
  }

  disconnectedCallback(): void {
    this.area?.removeEventListener('pointerdown', this.down);
    this.end();
  }

  private readonly down = (event: PointerEvent): void => {
    const thing = (event.target as Element).closest<HTMLElement>('[data-drag]');
    // In a list a finger scrolls; there the form of the thing itself moves it.
    if (!thing || event.button !== 0 || (event.pointerType === 'touch' && thing.closest('li'))) return;
    this.thing = thing;
    this.from = { x: event.clientX, y: event.clientY };
    window.addEventListener('pointermove', this.move);
    window.addEventListener('pointerup', this.up);
    window.addEventListener('pointercancel', this.end);
    window.addEventListener('keydown', this.escape, true);
  };

  private readonly move = (event: PointerEvent): void => {
    if (!this.ghost) {
      if (Math.hypot(event.clientX - this.from.x, event.clientY - this.from.y) < SLOP) return;
      this.lift();
    }
    event.preventDefault();
    this.ghost!.style.translate = `${event.clientX}px ${event.clientY}px`;
    const over = this.placeAt(event);
    if (over === this.over) return;
    this.over?.classList.remove('drop');
    over?.classList.add('drop');
    this.over = over;
  };

  /** The picture may be drawn anew meanwhile, so what flies is a thing of its own. */
  private lift(): void {
    this.ghost = document.createElement('div');
    this.ghost.className = 'drag-ghost';
    this.ghost.setAttribute('aria-hidden', 'true');
    this.ghost.textContent = this.thing!.textContent;
    document.body.append(this.ghost);
    this.area!.classList.add('dragging');
    this.thing!.classList.add('lifted');
    getSelection()?.removeAllRanges();
  }

  private readonly up = (event: PointerEvent): void => {
    const place = this.ghost ? this.placeAt(event) : null;
    const thing = this.thing;
    this.end();
    if (place && thing) this.send(thing, JSON.parse(place.getAttribute('data-drop')!) as Record<string, string>);
  };

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.end();
  };

  private send(thing: HTMLElement, fields: Record<string, string>): void {
    const form = this.querySelector('form')!;
    const values: Record<string, string> = { ...fields, entry: thing.dataset.drag!, base: thing.dataset.base ?? '' };
    form.querySelectorAll<HTMLInputElement>('input[type=hidden]').forEach((input) => {
      input.disabled = !(input.name in values);
      input.value = values[input.name] ?? '';
    });
    form.requestSubmit();
  }

  private placeAt(event: PointerEvent): Element | null {
    const place = document.elementsFromPoint(event.clientX, event.clientY).find((element) => element.closest('[data-drop]'));
    const drop = place?.closest('[data-drop]') ?? null;
    return drop && this.area!.contains(drop) ? drop : null;
  }

  private readonly end = (): void => {
    window.removeEventListener('pointermove', this.move);
    window.removeEventListener('pointerup', this.up);
    window.removeEventListener('pointercancel', this.end);
    window.removeEventListener('keydown', this.escape, true);
    this.ghost?.remove();
    this.over?.classList.remove('drop');
    this.thing?.classList.remove('lifted');
    this.area?.classList.remove('dragging');
    this.ghost = this.over = this.thing = null;
  };
}

if (!customElements.get('rb-drag')) customElements.define('rb-drag', RbDrag);

export {};
