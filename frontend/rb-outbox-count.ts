import { givenBack, throwAway, type GivenBack } from './given-back.js';
import { watchLeaving } from './left.js';
import { Outbox, type Listener } from './outbox.js';
import { freshId } from './post.js';

/** Says how many messages of this seat are not sent yet, and what was refused of a form that is no longer on the page. */
class RbOutboxCount extends HTMLElement implements Listener {
  readonly formKey = '';
  readonly inSight = true;
  private box: Outbox | null = null;
  private readonly count = line('outbox-count note adapt');
  private readonly refused = line('outbox-refused note no');
  private readonly back = document.createElement('ul');
  private shown = '';

  connectedCallback(): void {
    this.back.className = 'outbox-back';
    this.append(this.count, this.refused, this.back);
    queueMicrotask(() => {
      const seat = this.getAttribute('seat'); // the server sets it after the element is in the page, or before
      if (!seat || !this.isConnected) return;
      watchLeaving(seat);
      this.box = Outbox.of(seat);
      this.box.listeners.add(this);
      this.changed();
    });
  }

  disconnectedCallback(): void {
    this.box?.listeners.delete(this);
  }

  changed(): void {
    const waiting = this.box!.waiting;
    const text = waiting === 0 ? '' : (this.getAttribute(waiting === 1 ? 'text-one' : 'text-many') ?? '');
    say(this.count, text.replace('{n}', String(waiting)));
    this.giveBack();
    const answers = [...this.box!.unheard.values()].map((answer) => answer.text || this.getAttribute('text-failed'));
    say(this.refused, answers.length ? [this.getAttribute('text-refused'), ...new Set(answers), this.getAttribute('text-next')].join(' ') : '');
  }

  /** Drawn anew only when something changed, so that a button under a finger stays. */
  private giveBack(): void {
    const all = givenBack(this.box!.seat);
    const ids = all.map(({ entry }) => entry.id).join(' ');
    if (ids === this.shown) return;
    this.shown = ids;
    this.back.replaceChildren(...all.map((one) => this.item(one)));
  }

  private item({ entry, words }: GivenBack): HTMLElement {
    const item = document.createElement('li');
    const text = document.createElement('p');
    text.textContent = words.join(' · ');
    item.append(
      text,
      this.button('again', () => this.box!.add({ ...entry, id: freshId(), tried: false }, false), entry.id),
      this.button('away', () => this.changed(), entry.id),
    );
    return item;
  }

  private button(name: string, act: () => void, id: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'act';
    button.textContent = this.getAttribute(`text-${name}`);
    button.addEventListener('click', () => {
      throwAway(this.box!.seat, id);
      act();
    });
    return button;
  }

  heard(): void {
    // changed() follows
  }
}

function line(name: string): HTMLElement {
  const p = document.createElement('p');
  p.className = name;
  p.setAttribute('role', 'status');
  return p;
}

/** Only a new text is written: a screen reader repeats what is written again. */
function say(p: HTMLElement, text: string): void {
  if (p.textContent !== text) p.textContent = text;
}

if (!customElements.get('rb-outbox-count')) customElements.define('rb-outbox-count', RbOutboxCount);
