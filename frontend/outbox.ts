import { drafts, store } from './drafts.js';
import { giveBack } from './given-back.js';
import { goOn, post, type Answer, type Entry } from './post.js';

/**
 * One queue per seat, in order, one command in flight. Only where the server keeps failing on one command do those of other
 * forms pass it; within a form the order always holds. An entry has a key of its own in localStorage, so two tabs
 * that write at once cannot lose each other's; it leaves only on the server's answer. Two tabs may, at worst, send the same
 * entry twice: it carries the same id, and the server counts an id once. The lease below is therefore only good manners.
 */
export interface Listener {
  readonly formKey: string;
  /** Can the person see it? What is told to a form out of sight is told to nobody. */
  readonly inSight: boolean;
  /** The queue moved: look again at what is pending. */
  changed(): void;
  heard(entry: Entry, answer: Answer): void;
}

const ME = Math.random().toString(36).slice(2);
const LEASE_MS = 3000;
const STALE_MS = 1500;
const LATE_MS = 5000;
const ODD_TRIES = 5;
const FAILING_TRIES = 4;
const boxes = new Map<string, Outbox>();

export class Outbox {
  readonly listeners = new Set<Listener>();
  /** Refusals whose form was not on the page or out of sight, by form: told as soon as it is there. */
  readonly unheard = new Map<string, Answer>();
  readonly seat: string;
  private readonly url: string;
  private readonly own: Entry[] | null;
  private failures = 0;
  private odd = 0;
  private failing = 0;
  /** Forms whose command makes the server fail: they go on being tried, after the others. */
  private readonly passed = new Set<string>();
  private timer = 0;
  private flight: { id: string; since: number; abort: AbortController } | null = null;
  private again = false;

  private constructor(seat: string, url: string, lasting: boolean) {
    this.seat = seat;
    this.url = url;
    this.own = lasting ? null : [];
  }

  /** The queue of a seat; sends at once what an earlier page left. */
  static of(seat: string): Outbox {
    return Outbox.get(`/uit/${encodeURIComponent(seat)}`, seat, true);
  }

  /** A queue to a path of its own, in memory only: joining has no seat to queue for yet. */
  static to(path: string, seat: string): Outbox {
    return Outbox.get(path, seat, false);
  }

  private static get(url: string, seat: string, lasting: boolean): Outbox {
    const key = `${seat} ${url}`;
    let box = boxes.get(key);
    if (!box) {
      boxes.set(key, (box = new Outbox(seat, url, lasting)));
      queueMicrotask(() => box!.kick());
    }
    return box;
  }

  entries(): Entry[] {
    if (this.own) return this.own;
    const prefix = `rb-outbox:${this.seat}:`;
    return store.keys(prefix).flatMap((key) => {
      try {
        return [JSON.parse(store.get(key)!) as Entry];
      } catch {
        store.remove(key); // not ours, or half written: it can never be sent
        return [];
      }
    });
  }

  pending(formKey: string): Entry[] {
    return this.entries().filter((entry) => entry.formKey === formKey);
  }

  /** How many wait while the server cannot be reached; a command on its quick way there is not waiting. */
  get waiting(): number {
    return this.failures > 0 || this.passed.size > 0 ? this.entries().length : 0;
  }

  /** @param latest takes the place of older entries of the same form that were never sent */
  add(entry: Entry, latest: boolean): void {
    if (latest) this.pending(entry.formKey).forEach((old) => old.tried || this.drop(old));
    const last = this.entries().at(-1);
    entry.at = Math.max(Date.now(), (last?.at ?? 0) + 1); // the order holds when the clock steps back
    this.save(entry);
    this.unheard.delete(entry.formKey);
    this.tell();
    if (!this.flight) void this.run();
  }

  /** Try now: the network is back, or the person looks at the page again. A request from before that is given up. */
  kick(): void {
    if (this.flight && Date.now() - this.flight.since > STALE_MS) {
      this.again = true;
      this.flight.abort.abort();
    } else if (!this.flight) {
      void this.run();
    }
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    for (let entry = this.next(); entry && !this.flight; entry = this.next()) {
      if (!this.lease()) return this.later(1000);
      this.save({ ...entry, tried: true });
      const abort = new AbortController();
      this.flight = { id: entry.id, since: Date.now(), abort };
      const renew = setInterval(() => this.lease(), LEASE_MS / 3);
      this.tell();
      let answer = await post(this.url, entry, abort);
      clearInterval(renew);
      this.flight = null;
      if (answer === 'odd' && ++this.odd >= ODD_TRIES) answer = { ok: false, text: '' };
      if (typeof answer === 'string') {
        this.failures++;
        if (answer === 'failing' && ++this.failing >= FAILING_TRIES) {
          this.passed.add(entry.formKey);
          this.failing = 0;
        }
        this.tell();
        return this.later(this.again ? 0 : Math.min(5000, 500 * 2 ** (this.failures - 1)) * (0.7 + 0.6 * Math.random()));
      }
      this.failures = this.odd = this.failing = 0;
      this.settle(entry, answer);
    }
    this.release();
    this.tell();
  }

  private next(): Entry | undefined {
    const entries = this.entries();
    const open = entries.find((entry) => !this.passed.has(entry.formKey));
    if (!open) this.passed.clear();
    return open ?? entries[0];
  }

  private settle(entry: Entry, answer: Answer): void {
    const there = this.entries().some((other) => other.id === entry.id);
    this.drop(entry);
    if (answer.ok && there) drafts.settle(this.seat, entry.formKey, entry.fields, entry.keep ?? false);
    if (!answer.ok && there && !this.own) giveBack(this.seat, entry);
    this.heard(entry, answer);
    if (!this.own) {
      store.set(`rb-told:${this.seat}`, JSON.stringify({ entry, answer })); // the storage event is what other tabs get
      store.remove(`rb-told:${this.seat}`);
    }
  }

  /** Tells the forms of this page; called for the answers of other tabs too. */
  heard(entry: Entry, answer: Answer): void {
    const forms = [...this.listeners].filter((listener) => listener.formKey === entry.formKey);
    // Who tapped long ago, in a dead network, may be shown something else the next moment: told where it stays in sight.
    const late = Date.now() - entry.at > LATE_MS;
    if (!answer.ok && (late || !forms.some((form) => form.inSight))) this.unheard.set(entry.formKey, answer);
    forms.forEach((form) => form.heard(entry, answer));
    // What was done may close the very page it was done from before its answer is here; the way on counts all the same.
    if (this.own && forms.length === 0 && answer.ok && answer.go) goOn(answer.go);
    this.tell();
  }

  tell(): void {
    this.listeners.forEach((listener) => listener.changed());
    let waiting = 0;
    boxes.forEach((box) => (waiting += box.waiting));
    window.dispatchEvent(new CustomEvent('rb-outbox', { detail: { waiting } }));
  }

  later(ms: number): void {
    this.again = false;
    this.release();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.run(), ms);
  }

  private key(entry: Entry): string {
    return `rb-outbox:${this.seat}:${entry.at.toString().padStart(15, '0')}:${entry.id}`;
  }

  private save(entry: Entry): void {
    if (!this.own) return store.set(this.key(entry), JSON.stringify(entry));
    const at = this.own.findIndex((other) => other.id === entry.id);
    this.own.splice(at < 0 ? this.own.length : at, at < 0 ? 0 : 1, entry);
  }

  private drop(entry: Entry): void {
    if (!this.own) return store.remove(this.key(entry));
    const at = this.own.findIndex((other) => other.id === entry.id);
    if (at >= 0) this.own.splice(at, 1);
  }

  /** Another tab of this seat that is sending goes first; a frozen one is passed after three seconds. */
  private lease(): boolean {
    if (this.own) return true;
    const [holder, until] = (store.get(`rb-lease:${this.seat}`) ?? '').split(' ');
    if (holder && holder !== ME && Number(until) > Date.now() && Number(until) < Date.now() + 2 * LEASE_MS) return false;
    store.set(`rb-lease:${this.seat}`, `${ME} ${Date.now() + LEASE_MS}`);
    return true;
  }

  release(): void {
    if (!this.own && store.get(`rb-lease:${this.seat}`)?.startsWith(ME)) store.remove(`rb-lease:${this.seat}`);
  }
}

const kickAll = () => boxes.forEach((box) => box.kick());
window.addEventListener('online', kickAll);
window.addEventListener('pageshow', kickAll);
window.addEventListener('pagehide', () => boxes.forEach((box) => box.release()));
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && kickAll());
window.addEventListener('storage', ({ key, newValue }) => {
  boxes.forEach((box) => {
    if (key === `rb-told:${box.seat}` && newValue) {
      const { entry, answer } = JSON.parse(newValue) as { entry: Entry; answer: Answer };
      box.heard(entry, answer);
    } else if (key?.startsWith(`rb-outbox:${box.seat}:`)) {
      box.tell();
      if (newValue) setTimeout(() => box.kick(), LEASE_MS + 500); // in case the tab that wrote it does not live
    }
  });
});
