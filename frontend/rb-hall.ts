/**
 * The controls of the hall's screen: full screen, and light or dark, remembered on this device. They come up when somebody moves
 * the mouse or tabs to them and are not in the picture otherwise. It also keeps the screen awake where the browser lets it:
 * that takes https or this very computer, and is asked again each time the page comes into sight.
 */
const KEPT = 'rb-hall-dark';
const SEEN_MS = 4000;

class RbHall extends HTMLElement {
  private timer = 0;
  private lock: WakeLockSentinel | null = null;

  private readonly moved = () => {
    this.classList.add('seen');
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.classList.remove('seen'), SEEN_MS);
  };

  private readonly awake = async () => {
    if (document.visibilityState !== 'visible' || (this.lock && !this.lock.released)) return;
    try {
      this.lock = (await navigator.wakeLock?.request('screen')) ?? null;
    } catch {
      this.lock = null; // a low battery: asked again when the page comes back into sight
    }
  };

  private readonly filled = () => this.press('full', document.fullscreenElement !== null);

  connectedCallback() {
    document.addEventListener('pointermove', this.moved);
    document.addEventListener('visibilitychange', this.awake);
    document.addEventListener('fullscreenchange', this.filled);
    this.button('full')?.addEventListener('click', this.full);
    this.button('dark')?.addEventListener('click', this.darken);
    this.dark(localStorage.getItem(KEPT) === 'on');
    this.filled();
    void this.awake();
  }

  disconnectedCallback() {
    document.removeEventListener('pointermove', this.moved);
    document.removeEventListener('visibilitychange', this.awake);
    document.removeEventListener('fullscreenchange', this.filled);
    clearTimeout(this.timer);
    void this.lock?.release();
  }

  private readonly full = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen?.();
  };

  private readonly darken = () => {
    const on = localStorage.getItem(KEPT) !== 'on';
    localStorage.setItem(KEPT, on ? 'on' : 'off');
    this.dark(on);
  };

  private dark(on: boolean) {
    this.closest('.hall')?.toggleAttribute('data-dark', on);
    this.press('dark', on);
  }

  private press(name: string, on: boolean) {
    this.button(name)?.setAttribute('aria-pressed', String(on));
  }

  private button(name: string): HTMLButtonElement | null {
    return this.querySelector(`button[data-does=${name}]`);
  }
}

if (!customElements.get('rb-hall')) customElements.define('rb-hall', RbHall);
export {};
