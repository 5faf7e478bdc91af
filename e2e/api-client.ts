/** Speaks to the running product as a browser would: JSON, own origin, one session cookie. */
export type ApiClient = {
  (path: string, input: object): Promise<unknown>
  /** Sends a whole file to an address below `/files`. */
  readonly upload: (path: string, name: string, content: Uint8Array) => Promise<unknown>
  /** Fetches a whole file from an address below `/files`. */
  readonly download: (path: string) => Promise<Uint8Array>
}

/** Signs a demo account in; rejects when the product is not in demo mode. */
export function signInAsDemo(url: string, account: string): Promise<ApiClient> {
  return signInBy(url, 'session.demoSignIn', { account })
}

export function signInWithPassword(
  url: string,
  credentials: { email: string; password: string },
): Promise<ApiClient> {
  return signInBy(url, 'session.signIn', credentials)
}

/** Calls a procedure that needs no session. */
export async function callAsVisitor(url: string, path: string, input: object): Promise<unknown> {
  return dataOf(path, await post(url, path, { input, cookie: '' }))
}

async function signInBy(url: string, path: string, input: object): Promise<ApiClient> {
  const answer = await post(url, path, { input, cookie: '' })
  await dataOf(path, answer)
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const call = async (next: string, nextInput: object) =>
    dataOf(next, await post(url, next, { input: nextInput, cookie }))
  const upload = async (next: string, name: string, content: Uint8Array) => {
    const headers = { 'content-type': 'application/octet-stream', origin: url, cookie }
    const sent = await fetch(`${url}/files/${next}`, {
      method: 'POST',
      headers: { ...headers, 'x-file-name': encodeURIComponent(name) },
      body: new Uint8Array(content),
    })
    if (!sent.ok) throw new Error(`${next}: ${sent.status} ${await sent.text()}`)
    const received: unknown = await sent.json()
    return received
  }
  const download = async (next: string) => {
    const received = await fetch(`${url}/files/${next}`, { headers: { cookie } })
    if (!received.ok) throw new Error(`${next}: ${received.status} ${await received.text()}`)
    return new Uint8Array(await received.arrayBuffer())
  }
  return Object.assign(call, { upload, download })
}

async function dataOf(path: string, answer: Response): Promise<unknown> {
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  const body: unknown = await answer.json()
  return at(at(body, 'result'), 'data')
}

/** A property of a value whose shape only the server knows; undefined when there is none. */
export function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function post(url: string, path: string, { input, cookie }: { input: object; cookie: string }) {
  return fetch(`${url}/trpc/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify(input),
  })
}
