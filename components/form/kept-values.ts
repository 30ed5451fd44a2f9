import { createStore, del, entries, get, set, type UseStore } from "idb-keyval";

const status: { store: UseStore | null; isWorking: boolean } = { store: null, isWorking: false };
const waiting = new Map<string, unknown>();
const gone = Symbol("gone");

const storeOf = (): UseStore => {
  status.store ??= createStore("jinguo", "unsent");
  return status.store;
};

const told = (isWorking: boolean) => {
  status.isWorking = isWorking;
};

async function write(key: string): Promise<void> {
  const value = waiting.get(key);
  const done = value === gone ? del(key, storeOf()) : set(key, value, storeOf());
  await done;
  if (waiting.get(key) === value) waiting.delete(key);
  else await write(key);
}

/** The newest value of a key goes out next; while one is being written the ones between are passed over. */
function put(key: string, value: unknown): void {
  const isUnderWay = waiting.has(key);
  waiting.set(key, value);
  if (isUnderWay) return;
  write(key).then(
    () => told(true),
    () => {
      waiting.delete(key);
      told(false);
    },
  );
}

const read = async (key: string): Promise<unknown> => get<unknown>(key, storeOf());
const readAll = async (): Promise<readonly [string, unknown][]> => entries<string, unknown>(storeOf());

/** What this browser keeps between visits, by key. A browser that keeps nothing has nothing and refuses nothing. */
export const keptValues = {
  find: (key: string): Promise<unknown> =>
    read(key).then(
      (value) => {
        told(true);
        return value;
      },
      () => undefined,
    ),
  list: (): Promise<readonly (readonly [string, unknown])[]> => readAll().catch(() => []),
  put,
  remove: (key: string): void => put(key, gone),
  isWorking: (): boolean => status.isWorking,
};
