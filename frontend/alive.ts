/** Asking the server over plain HTTP whether it is there, and which start of it. */
const ANSWER_MS = 2_000;
const DEAD_MS = 700;
const QUICK_MS = 500;

/** So many lines a browser keeps open to one server. */
const LINES = 6;

/** `quick`: the server is not busy, or refused at once. */
interface Found {
  start?: string;
  quick: boolean;
}

export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The name of the server's present start; undefined where nobody answers in time. */
export async function startOfServer(query = '', most = ANSWER_MS): Promise<string | undefined> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), most);
  try {
    const answer = await fetch(new URL(`levend${query}`, document.baseURI), { cache: 'no-store', signal: abort.signal });
    return answer.ok ? (await answer.json()).start : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Where the network was away, the lines a browser keeps open may all be dead, and each question hangs on one of them. A question
 * that is given up closes its line: so after the first, as many are asked at once as there may be lines, and then a last one
 * that has a new line.
 */
export async function lookForServer(): Promise<Found> {
  const first = await ask(DEAD_MS);
  if (first.start !== undefined || first.quick) return first;
  const others = Array.from({ length: LINES - 1 }, async () => {
    const found = await ask(DEAD_MS);
    if (found.start === undefined) throw new Error('no answer');
    return found;
  });
  return Promise.any(others).catch(() => ask(ANSWER_MS));
}

async function ask(most: number): Promise<Found> {
  const asked = performance.now();
  const start = await startOfServer('', most);
  return { start, quick: performance.now() - asked < QUICK_MS };
}
