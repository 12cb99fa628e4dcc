import { drafts, plain, store } from './drafts.js';
import type { Entry } from './post.js';

/**
 * Texts that the server did not take, while their form holds a newer one already: two cards from a lift, and then a closed
 * board. Nothing else on this device has them any more, so they are kept here until the person sends them again or throws them away.
 */
export interface GivenBack {
  entry: Entry;
  words: string[];
}

const key = (seat: string, id: string) => `rb-back:${seat}:${id}`;

/** Keeps what this entry said if its form now holds other words. */
export function giveBack(seat: string, entry: Entry): void {
  const words = Object.entries(entry.fields)
    .filter(([name, text]) => {
      const draft = drafts.get(seat, entry.formKey, name);
      return text !== '' && draft !== null && plain(draft) !== text;
    })
    .map(([, text]) => text);
  if (words.length) store.set(key(seat, entry.id), JSON.stringify({ entry, words } satisfies GivenBack));
}

export function givenBack(seat: string): GivenBack[] {
  return store.keys(`rb-back:${seat}:`).flatMap((each) => {
    try {
      return [JSON.parse(store.get(each)!) as GivenBack];
    } catch {
      store.remove(each);
      return [];
    }
  });
}

export const throwAway = (seat: string, id: string): void => store.remove(key(seat, id));
