import { lookForServer, startOfServer, wait } from './alive.js';

/**
 * Watches over the line between one screen and the server. The server sends a beat every two seconds; when two are missing,
 * or somebody looks at the page again, it asks over plain HTTP whether the server is still the one this page came from.
 * Works on plain http to a LAN address: nothing here needs a secure context but the wake lock, which is then left out.
 */
const BEAT_LOST_MS = 4_100;
const LOOK_MS = 250;
const HICCUP_MS = 1_000;
const WAKE_MS = 8_000;
const DEAD_MS = 2_600;
const WAKES = 2;
const ECHO_MS = 15_000;
const BACK_SHOWN_MS = 4_000;
const RESTART_MS = 2_500;
const LOADS_PER_MINUTE = 4;

interface Server {
  wake(): unknown;
  away(): unknown;
}

const between = (least: number, most: number) => least + Math.random() * (most - least);

class RbLive extends HTMLElement {
  screen = '';
  start = '';
  declare $server?: Server;

  private revision = 0;
  private asked = 0;
  private heardAt = performance.now();
  private echoAt = performance.now() + between(0, ECHO_MS);
  private wakes = 0;
  private asking = false;
  private leaving = false;
  private ending = false;
  private offline = false;
  private ticker = 0;
  private banner?: HTMLElement;
  private lock?: WakeLockSentinel;
  private errors?: MutationObserver;

  /** Set by the server; each one says that everything up to this revision has arrived. */
  set beat(revision: number) {
    this.revision = revision;
    this.heardAt = performance.now();
    this.wakes = 0;
    this.online();
    this.echo();
  }

  get beat(): number {
    return this.revision;
  }

  /**
   * Set by the server in the same message as a change it wants to know the way of: this screen answers at once. Only a few
   * screens are asked, so that the answers never become a flood; an answer is as good as the echo that was due.
   */
  set probe(revision: number) {
    this.asked = revision;
    this.revision = Math.max(this.revision, revision);
    if (!document.hidden) {
      this.confirm(`&p=${revision}`);
    }
  }

  get probe(): number {
    return this.asked;
  }

  /**
   * Set by a server that is about to stop, while it still speaks. It is asked for the next one before any beat is missed, each
   * page in its own time; until another start answers nothing is sent to the one that goes.
   */
  set restarting(on: boolean) {
    if (on && !this.ending) {
      this.ending = true;
      this.lose('restart');
      setTimeout(() => void this.ask(), between(RESTART_MS / 5, RESTART_MS));
    }
  }

  get restarting(): boolean {
    return this.ending;
  }

  connectedCallback() {
    this.takeEarly('restarting');
    this.takeEarly('beat');
    this.takeEarly('probe');
    this.heardAt = performance.now();
    this.ticker = window.setInterval(() => this.tick(), LOOK_MS);
    document.addEventListener('visibilitychange', this.seen);
    window.addEventListener('pageshow', this.shown);
    window.addEventListener('online', this.back);
    this.hushFlow();
    this.stayAwake();
  }

  disconnectedCallback() {
    clearInterval(this.ticker);
    document.removeEventListener('visibilitychange', this.seen);
    window.removeEventListener('pageshow', this.shown);
    window.removeEventListener('online', this.back);
    this.errors?.disconnect();
    void this.lock?.release();
  }

  /** A property set before this class was loaded hides the setter of the class. */
  private takeEarly(name: 'beat' | 'probe' | 'restarting') {
    if (Object.prototype.hasOwnProperty.call(this, name)) {
      const value = this[name] as never;
      delete (this as Partial<Pick<RbLive, 'beat' | 'probe' | 'restarting'>>)[name];
      this[name] = value;
    }
  }

  private readonly seen = () => {
    if (document.hidden) {
      this.call('away');
    } else {
      this.stayAwake();
      void this.ask();
    }
  };

  private readonly shown = (event: PageTransitionEvent) => {
    if (event.persisted) {
      void this.ask();
    }
  };

  private readonly back = () => void this.ask();

  private tick() {
    if (!document.hidden && performance.now() - this.heardAt > BEAT_LOST_MS) {
      void this.ask(true);
    }
  }

  /** Asks until there is an answer; then loads anew, or wakes the server's half of this screen. */
  private async ask(lost = false) {
    if (this.asking || this.leaving) {
      return;
    }
    this.asking = true;
    try {
      let found = await lookForServer();
      while ((found.start === undefined || (this.ending && found.start === this.start)) && this.isConnected) {
        this.lose('offline');
        await wait(between(1_000, 2_500));
        found = await lookForServer();
      }
      if (found.start !== this.start) return this.load();
      this.online();
      await this.wake(lost, found.quick);
    } finally {
      this.asking = false;
    }
  }

  /**
   * The server is there and silent. One that was busy for a moment goes on by itself; a hall of phones that all wake it would
   * keep it busy. Where it answers quickly it is not busy: then the line itself is dead, and a new page brings a new one.
   */
  private async wake(lost: boolean, quick: boolean) {
    const silent = this.heardAt;
    if (lost) {
      await this.heard(silent, between(HICCUP_MS / 2, HICCUP_MS));
      if (this.heardAt !== silent) return;
    }
    if (this.wakes++ >= WAKES) return this.load();
    this.call('wake');
    await this.heard(silent, quick ? DEAD_MS : WAKE_MS);
    // Where the network went away in the meantime, or nobody looks any more, a new page would be an empty one.
    if (!quick || this.heardAt !== silent || document.hidden) return;
    if ((await startOfServer()) !== undefined) this.load();
  }

  /** Until a beat comes after this moment, or the time is over. */
  private async heard(before: number, most: number) {
    for (let waited = 0; waited < most && this.heardAt === before; waited += LOOK_MS) {
      await wait(LOOK_MS);
    }
  }

  /** Tells the server now and then how far this screen is, so that the desk sees who is behind. */
  private echo() {
    if (performance.now() >= this.echoAt && !document.hidden) {
      this.confirm();
    }
  }

  private confirm(more = '') {
    this.echoAt = performance.now() + ECHO_MS + between(0, 4_000);
    void startOfServer(`?s=${this.screen}&r=${this.revision}${more}`).then((start) => {
      if (start !== undefined && start !== this.start) {
        this.load();
      }
    });
  }

  private call(name: keyof Server) {
    try {
      // Flow answers with a promise, which fails when it starts counting anew: that mends itself.
      Promise.resolve(this.$server?.[name]()).catch(() => {});
    } catch {
      // Flow is not ready or has stopped; the next question loads the page anew if need be.
    }
  }

  /** What was said first stays: who knows that the server starts again need not hear that it is away. */
  private lose(why: 'offline' | 'restart') {
    if (!this.offline) {
      this.offline = true;
      document.documentElement.dataset.connection = 'offline';
      this.say(why);
    }
  }

  private online() {
    if (this.offline && !this.ending) {
      this.offline = false;
      delete document.documentElement.dataset.connection;
      this.say('back');
      setTimeout(() => !this.offline && this.banner?.remove(), BACK_SHOWN_MS);
    }
  }

  private say(state: 'offline' | 'restart' | 'back') {
    const banner = (this.banner ??= document.createElement('div'));
    banner.className = 'banner';
    banner.setAttribute('role', 'status');
    banner.dataset.state = state;
    this.append(banner);
    // Filled after it stands in the page, or screen readers stay silent.
    requestAnimationFrame(() => (banner.textContent = this.getAttribute(`text-${state}`)));
    window.dispatchEvent(new CustomEvent('rb-connection', { detail: state }));
  }

  /** A hall that loads at once would knock the server over again; the projector does not wait for the hall. */
  private load() {
    if (this.leaving) {
      return;
    }
    this.leaving = true;
    const spread = this.hasAttribute('first') ? 0 : between(0, 1_500);
    setTimeout(() => location.reload(), spread + this.patience());
  }

  /** Whatever goes wrong, a page does not load again and again without a pause. */
  private patience(): number {
    try {
      const now = Date.now();
      const recent = JSON.parse(sessionStorage.getItem('rb-loads') ?? '[]').filter((at: number) => now - at < 60_000);
      sessionStorage.setItem('rb-loads', JSON.stringify([...recent, now]));
      return recent.length < LOADS_PER_MINUTE ? 0 : 15_000;
    } catch {
      return 0;
    }
  }

  /** Flow's own words about the connection are English and come late; ours stand in the banner. */
  private hushFlow() {
    const vaadin = (window as any).Vaadin;
    if (vaadin?.connectionIndicator) {
      Object.assign(vaadin.connectionIndicator, {
        applyDefaultTheme: false,
        onlineText: '',
        offlineText: '',
        reconnectingText: '',
      });
      vaadin.connectionIndicator.hidden = true;
    }
    this.errors = new MutationObserver((changes) => {
      for (const node of changes.flatMap((change) => [...change.addedNodes])) {
        if (node instanceof HTMLElement && node.classList.contains('v-system-error')) {
          node.remove();
          this.load();
        }
      }
    });
    this.errors.observe(document.body, { childList: true });
  }

  /** The projector and the desk do not go to sleep, where the browser lets them say so. */
  private stayAwake() {
    if (this.hasAttribute('first') && !document.hidden && 'wakeLock' in navigator) {
      navigator.wakeLock.request('screen').then(
        (lock) => (this.lock = lock),
        () => {},
      );
    }
  }
}

customElements.define('rb-live', RbLive);
