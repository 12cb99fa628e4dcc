/**
 * What goes on with time on a screen: the time of day, what is left of a timer, and the plan of the evening against the clock.
 * The server says the moment when it speaks; from there the steady clock of the page counts on, for the clock of a device
 * may be wrong. Each changes its text only when it reads otherwise, and nothing blinks.
 */
const LOOK_MS = 250;
const MINUTE = 60_000;

/** A second word from the server within this much of the first changes nothing: a second is never shown twice. */
const SAME_MS = 1500;

const clock = new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** Something that looks at the clock while it stands on the page and is not hidden. */
abstract class Ticking extends HTMLElement {
  static observedAttributes = ['hidden'];
  private timer = 0;

  connectedCallback() {
    this.look();
  }

  attributeChangedCallback() {
    this.look();
  }

  disconnectedCallback() {
    this.rest();
  }

  protected look() {
    if (!this.isConnected || this.hidden || !this.tick()) return this.rest();
    this.timer ||= window.setInterval(() => this.look(), LOOK_MS);
  }

  private rest() {
    clearInterval(this.timer);
    this.timer = 0;
  }

  /** Shows what holds now; false where there is nothing to count. */
  protected abstract tick(): boolean;

  protected put(part: string, text: string) {
    let here = this.querySelector<HTMLElement>(`:scope > .${part}`);
    if (!here) {
      here = document.createElement('span');
      here.className = part;
      if (part === 'sr') here.setAttribute('role', 'status');
      this.append(here);
    }
    if (here.textContent !== text) here.textContent = text;
  }

  protected say(key: string, values: Record<string, string | number> = {}): string {
    return (this.getAttribute(`text-${key}`) ?? '').replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));
  }

  /** A number the server set as an attribute, because a property would be lost before this class is loaded. */
  protected number(name: string): number {
    return Number(this.getAttribute(name) ?? 'NaN');
  }
}

/** The moment of the server, counted on. */
class Moment {
  private offset: number | undefined;

  hear(now: number) {
    const offset = now - performance.now();
    if (this.offset === undefined || Math.abs(offset - this.offset) > SAME_MS) this.offset = offset;
  }

  now(): number {
    return performance.now() + (this.offset ?? NaN);
  }
}

/** "20.14" */
class RbClock extends Ticking {
  static override observedAttributes = ['hidden', 'now'];
  private readonly moment = new Moment();

  override attributeChangedCallback(name?: string) {
    if (name === 'now') this.moment.hear(this.number('now'));
    super.attributeChangedCallback();
  }

  protected tick(): boolean {
    const now = this.moment.now();
    if (Number.isNaN(now)) return false;
    this.put('time', clock.format(now).replace(':', '.'));
    return true;
  }
}

/** "Nog 4:32", and one sentence for who does not see it: at the beginning, with a minute to go, and at the end. */
class RbTimer extends Ticking {
  static override observedAttributes = ['hidden', 'left'];
  private end: number | undefined;
  private told = '';

  override attributeChangedCallback(name?: string) {
    const left = this.number('left');
    if (name === 'left' && !Number.isNaN(left)) {
      const end = performance.now() + left;
      if (this.end === undefined || Math.abs(end - this.end) > SAME_MS) {
        this.end = end;
        this.told = '';
      }
    }
    super.attributeChangedCallback();
  }

  protected tick(): boolean {
    if (this.end === undefined) return false;
    const left = Math.max(0, Math.ceil((this.end - performance.now()) / 1000));
    const over = left === 0;
    this.classList.toggle('over', over);
    const figures = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    this.put('shown', over ? this.say('over') : this.say('left', { t: figures }));
    const step = over ? 'over' : left <= 60 ? 'minute' : 'minutes';
    if (step !== this.told) this.put('sr', this.say(step, { n: Math.ceil(left / 60) }));
    this.told = step;
    return true;
  }
}

/** How long it takes against the plan: "8 van 15 minuten", "klaar om 21.06", "6 minuten later dan gepland". */
class RbPace extends Ticking {
  static override observedAttributes = ['hidden', 'now', 'spent', 'planned', 'rest', 'late', 'goes'];
  private readonly moment = new Moment();
  private since = 0;

  override attributeChangedCallback(name?: string) {
    if (name === 'now') {
      this.moment.hear(this.number('now'));
      this.since = performance.now();
    }
    super.attributeChangedCallback();
  }

  protected tick(): boolean {
    const now = this.moment.now();
    const [spentThen, planned, rest, lateThen] = ['spent', 'planned', 'rest', 'late'].map((name) => this.number(name)) as [number, number, number, number];
    if ([now, spentThen, planned, rest, lateThen].some(Number.isNaN)) return false;
    const passed = performance.now() - this.since;
    const goes = this.getAttribute('goes');
    const spent = spentThen + (goes === 'stage' ? passed : 0);
    const left = Math.max(0, planned - spent);
    const over = Math.max(0, spent - planned) - Math.max(0, spentThen - planned);
    const late = Math.round((lateThen + over + (goes === 'idle' ? passed : 0)) / MINUTE);
    this.put('used', planned ? this.say('used', { n: Math.floor(spent / MINUTE), all: Math.round(planned / MINUTE) }) : '');
    this.put('end', this.say('end', { t: clock.format(now + left + rest).replace(':', '.') }));
    const word = late === 0 ? 'onTime' : late === 1 ? 'late.one' : late > 1 ? 'late' : late === -1 ? 'early.one' : 'early';
    this.put('late', this.say(word, { n: Math.abs(late) }));
    this.classList.toggle('behind', late > 0);
    return true;
  }
}

for (const [name, type] of Object.entries({ 'rb-clock': RbClock, 'rb-timer': RbTimer, 'rb-pace': RbPace })) {
  if (!customElements.get(name)) customElements.define(name, type);
}
export {};
