/** One attempt to hand over a command. Only an answer in our own words counts as one; all else means: try again. */
export interface Entry {
  id: string;
  command: string;
  fields: Record<string, string>;
  at: number;
  formKey: string;
  /** The form stays filled afterwards. */
  keep?: boolean;
  /** It may have reached the server: it keeps its place in the queue and is never replaced. */
  tried?: boolean;
}

export interface Answer {
  ok: boolean;
  text: string;
  why?: string;
  field?: string | null;
  go?: string | null;
  data?: Record<string, string>;
}

const PATIENCE_MS = 8000;
const LATER = new Set([408, 421, 425, 429]);
const SIGNS = 'abcdefghijklmnopqrstuvwxyz234567';

/** 130 random bits in base 32; plain http has no crypto.randomUUID. */
export function freshId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => SIGNS[byte & 31]).join('');
}

/** Goes where an answer leads, on our own pages only. */
export function goOn(to: string): void {
  if (new URL(to, location.href).origin === location.origin) location.assign(to);
}

/** No answer: nobody there, a server that fails, or a no in words that are not ours (a proxy, a bug). */
export type Silence = 'later' | 'failing' | 'odd';

export async function post(url: string, entry: Entry, abort: AbortController): Promise<Answer | Silence> {
  const body = JSON.stringify({ id: entry.id, command: entry.command, fields: entry.fields });
  const timer = setTimeout(() => abort.abort(), PATIENCE_MS);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
      credentials: 'same-origin',
      cache: 'no-store',
      keepalive: body.length < 20000, // a tap just before leaving the page still arrives; browsers allow 64 kB in all
      signal: abort.signal,
    });
    if (response.status >= 500) return 'failing';
    if (LATER.has(response.status)) return 'later';
    const answer = await response.json().catch(() => null);
    if (typeof answer?.ok === 'boolean' && (!answer.ok || response.ok)) return { text: '', ...answer };
    return response.ok ? 'later' : 'odd';
  } catch {
    return 'later';
  } finally {
    clearTimeout(timer);
  }
}
