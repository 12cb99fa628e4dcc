/**
 * "Sluit over 7 seconden", then "Nog 2 seconden voor wat onderweg is". The server says how much time is left when it speaks;
 * from there the steady clock of the page counts, never the time of day of the device. The number has a room of its own, so
 * nothing beside it moves; nothing blinks or turns. It is a timer (role=timer): screen readers leave it alone.
 */
const LOOK_MS = 100;

/** A second word from the server within this much of the first changes nothing: a second is never shown twice. */
const SAME_MS = 700;

class RbCountdown extends HTMLElement {
  static observedAttributes = ['hidden'];

  /** So many milliseconds after the end what is under way is still taken in. */
  declare late: number | undefined;

  private end: number | undefined;
  private timer = 0;
  private shown = '';
  private readonly words = document.createElement('span');
  private readonly name = document.createElement('span');
  private readonly lead = document.createElement('span');
  private readonly number = document.createElement('b');
  private readonly tail = document.createElement('span');

  /** Set by the server: so many milliseconds until it closes; under zero once what is under way comes in. */
  set left(millis: number) {
    const end = performance.now() + millis;
    if (this.end === undefined || Math.abs(end - this.end) > SAME_MS) this.end = end;
    this.count();
  }

  connectedCallback() {
    if (!this.words.isConnected) {
      this.words.append(this.name, this.lead, this.number, this.tail);
      this.append(this.words);
    }
    this.takeEarly();
    this.count();
  }

  attributeChangedCallback() {
    this.count();
  }

  disconnectedCallback() {
    this.rest();
    this.end = undefined;
  }

  /** A property set before this class was loaded hides the setter of the class. */
  private takeEarly() {
    const early = Object.getOwnPropertyDescriptor(this, 'left')?.value;
    if (typeof early === 'number') {
      delete (this as { left?: number }).left;
      this.left = early;
    }
  }

  private count() {
    if (this.end === undefined || this.hidden || !this.isConnected) return this.rest();
    this.timer ||= window.setInterval(() => this.count(), LOOK_MS);
    const left = this.end - performance.now();
    const late = this.late ?? 0;
    if (left > 0) this.say('text', Math.ceil(left / 1000));
    else if (left + late > 0) this.say('text-late', Math.ceil((left + late) / 1000));
    else this.say('text-end', undefined);
  }

  /** Nothing to count, nothing to look at: no phone is kept awake for it. */
  private rest() {
    clearInterval(this.timer);
    this.timer = 0;
  }

  private say(key: string, seconds: number | undefined) {
    const text = this.getAttribute(seconds === undefined ? key : `${key}-${seconds === 1 ? 'one' : 'many'}`) ?? '';
    const about = this.getAttribute('about') ?? '';
    const now = `${about} ${text} ${seconds}`;
    if (now === this.shown) return;
    this.shown = now;
    const [before, after] = text.split('{n}');
    this.name.textContent = about && `${about}: `;
    this.lead.textContent = before;
    this.number.textContent = seconds === undefined ? '' : String(seconds);
    this.tail.textContent = after ?? '';
  }
}

if (!customElements.get('rb-countdown')) customElements.define('rb-countdown', RbCountdown);
export {};
