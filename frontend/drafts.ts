/**
 * What was typed stays on this device until the server has it. localStorage may throw (private mode, full, blocked): then
 * memory takes over, and the page no longer promises that the text survives a reload.
 */
const memory = new Map<string, string>();

export const store = {
  get(key: string): string | null {
    const kept = memory.get(key);
    if (kept !== undefined) return kept;
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },

  set(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
      memory.delete(key);
    } catch {
      memory.set(key, value);
    }
  },

  remove(key: string): void {
    memory.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // nothing was kept there
    }
  },

  /** All keys with this beginning, in order. */
  keys(prefix: string): string[] {
    const found = new Set(memory.keys());
    try {
      for (let i = 0; i < localStorage.length; i++) found.add(localStorage.key(i)!);
    } catch {
      // memory alone
    }
    return [...found].filter((key) => key.startsWith(prefix)).sort();
  },

  /** Whether this key would still be there after a reload. */
  lasts(key: string): boolean {
    return !memory.has(key);
  },
};

/** Textareas differ between browsers in how they end a line. */
export const plain = (text: string): string => text.replace(/\r\n?/g, '\n');

const draftKey = (seat: string, form: string, name: string) => `rb-draft:${seat}:${form}:${name}`;
const saidKey = (seat: string, form: string, name: string) => `rb-said:${seat}:${form}:${name}`;

export const drafts = {
  get: (seat: string, form: string, name: string) => store.get(draftKey(seat, form, name)),
  set: (seat: string, form: string, name: string, text: string) => store.set(draftKey(seat, form, name), text),
  drop: (seat: string, form: string, name: string) => store.remove(draftKey(seat, form, name)),
  lasts: (seat: string, form: string, name: string) => store.lasts(draftKey(seat, form, name)),

  /** What the server accepted earlier in a form that stays filled. */
  said: (seat: string, form: string, name: string) => store.get(saidKey(seat, form, name)),

  /** The server has these fields: their drafts go, unless the person typed on meanwhile. */
  settle(seat: string, form: string, fields: Record<string, string>, keep: boolean): void {
    for (const [name, text] of Object.entries(fields)) {
      const draft = drafts.get(seat, form, name);
      if (draft === null) continue;
      if (keep) store.set(saidKey(seat, form, name), text);
      if (plain(draft) === text) drafts.drop(seat, form, name);
    }
  },
};

/** The next person takes this device: nothing of this seat stays behind. */
export function wipe(seat: string): void {
  for (const kind of ['draft', 'said', 'outbox', 'back', 'receipt']) store.keys(`rb-${kind}:${seat}:`).forEach(store.remove);
  store.remove(`rb-lease:${seat}`);
}
