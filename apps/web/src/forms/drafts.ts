import { clear, createStore, del, get, set, type UseStore } from 'idb-keyval'

/** What a person typed and the server does not have yet. Kept in this browser only, under the person's id. */
let store: UseStore | null = null

const drafts = () => {
  store ??= createStore('kommune17-drafts', 'drafts')
  return store
}

/** Null when there is none or the browser keeps nothing (private mode). */
export async function readDraft(userId: string, name: string): Promise<unknown> {
  try {
    return (await get<unknown>(key(userId, name), drafts())) ?? null
  } catch {
    return null
  }
}

export async function keepDraft(userId: string, name: string, draft: unknown): Promise<void> {
  await quietly(() => set(key(userId, name), draft, drafts()))
}

export async function dropDraft(userId: string, name: string): Promise<void> {
  await quietly(() => del(key(userId, name), drafts()))
}

/** On sign-out: the next person at this machine must not find anything. */
export async function wipeDrafts(): Promise<void> {
  await quietly(() => clear(drafts()))
}

// A browser that refuses storage must not keep anyone from typing.
async function quietly(write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch {
    store = null
  }
}

function key(userId: string, name: string): string {
  return `${userId}/${name}`
}
