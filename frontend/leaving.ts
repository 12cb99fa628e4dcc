import { store, wipe } from './drafts.js';
import { Outbox } from './outbox.js';

/** The end of somebody's turn at a device that others use too. Nothing unsent goes with them, nothing of theirs stays. */
let left = false;

/**
 * Whether messages of this seat still wait. They are tried at once, and `say` hears how many are left each time one goes, up to
 * and including 0: until then nobody leaves.
 */
export function held(seat: string, say: (waiting: number) => void): boolean {
  const box = Outbox.of(seat);
  const look = () => {
    const waiting = box.entries().length;
    if (waiting === 0) window.removeEventListener('rb-outbox', look);
    say(waiting);
  };
  if (box.entries().length === 0) return false;
  window.addEventListener('rb-outbox', look);
  look();
  box.kick();
  return true;
}

/** Wipes what this seat left on the device, also for its other tabs, and goes on so that "back" does not lead here. */
export function leave(seat: string, go: string | null): void {
  wipe(seat);
  store.set(`rb-left:${seat}`, 'now'); // the storage event is what other tabs get
  store.remove(`rb-left:${seat}`);
  if (!go) return;
  left = true;
  document.body.hidden = true; // a browser may keep this very page for its "back"
  location.replace(go);
}

window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted && left) location.reload();
});

window.addEventListener('storage', ({ key, newValue }) => {
  const seat = newValue && key?.startsWith('rb-left:') ? key.slice('rb-left:'.length) : null;
  if (seat && document.querySelector(`[seat="${CSS.escape(seat)}"]`)) location.reload();
});
