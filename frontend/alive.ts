/** Asking the server over plain HTTP whether it is there, and which start of it. */
const ANSWER_MS = 2_000;
const AGAIN_MS = 400;
const QUICK_MS = 500;
const TIMES = 4;

export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The name of the server's present start; undefined where nobody answers in time. */
export async function startOfServer(query = '', stop?: AbortSignal): Promise<string | undefined> {
  const abort = new AbortController();
  const end = () => abort.abort();
  const timer = setTimeout(end, ANSWER_MS);
  stop?.addEventListener('abort', end);
  try {
    const answer = await fetch(new URL(`levend${query}`, document.baseURI), { cache: 'no-store', signal: abort.signal });
    return answer.ok ? (await answer.json()).start : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', end);
  }
}

/**
 * After a silence the lines that a browser keeps open may be dead too, and each question hangs on one of them: so a few are
 * asked side by side, and the first answer counts. A server that refuses is asked once. `quick`: it is not busy.
 */
export async function startAfterSilence(): Promise<{ start?: string; quick: boolean }> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ANSWER_MS);
  const ask = async (time: number) => {
    await wait(time * AGAIN_MS);
    if (stop.signal.aborted) throw new Error('answered already');
    const asked = performance.now();
    const start = await startOfServer('', stop.signal);
    const quick = performance.now() - asked < QUICK_MS;
    if (start !== undefined) return { start, quick };
    if (quick) stop.abort();
    throw new Error('no answer');
  };
  try {
    return await Promise.any([...Array(TIMES).keys()].map(ask));
  } catch {
    return { quick: false };
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}
