import { store } from './drafts.js';

/**
 * Who left a shared tablet must not come back into sight: not by the back button, which may show a page as it was, and not in
 * another tab. Leaving writes another mark; a page that was made before it asks the server anew, and that knows nobody there.
 */
const key = (seat: string) => `rb-left:${seat}`;
const before = new Map<string, string | null>();

export function leave(seat: string): void {
  store.set(key(seat), `${Date.now()} ${Math.random()}`);
}

/** From now on this page, which shows somebody at this seat, goes away when that person leaves. */
export function watchLeaving(seat: string): void {
  if (!before.has(seat)) before.set(seat, store.get(key(seat)));
}

function look(): void {
  for (const [seat, mark] of before) {
    if (store.get(key(seat)) === mark) continue;
    document.body.hidden = true;
    return location.reload();
  }
}

window.addEventListener('pageshow', ({ persisted }) => persisted && look());
window.addEventListener('storage', ({ key: changed }) => changed?.startsWith('rb-left:') && look());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
