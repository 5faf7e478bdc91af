/** Speaks to the running product as a browser would: JSON, own origin, one session cookie. */
export type ApiClient = {
  query: (path: string, input: object) => Promise<unknown>
  mutate: (path: string, input: object) => Promise<unknown>
}

/** Signs a demo account in; rejects when the product is not in demo mode. */
export async function signInAsDemo(url: string, account: string): Promise<ApiClient> {
  const response = await post(url, 'session.demoSignIn', { input: { account }, cookie: '' })
  if (!response.ok) throw new Error(`demo sign-in failed: ${response.status} ${await response.text()}`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const call = async (path: string, input: object) => {
    const answer = await post(url, path, { input, cookie })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return ((await answer.json()) as { result: { data: unknown } }).result.data
  }
  return { query: call, mutate: call }
}

function post(url: string, path: string, { input, cookie }: { input: object; cookie: string }) {
  return fetch(`${url}/trpc/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify(input),
  })
}
