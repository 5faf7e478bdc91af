import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { later } from '../../clock.ts'
import { inIdentity } from '../../database.ts'
import { openSetup } from '../../setup.ts'
import { testableDatabases } from '../../testing/each-database.ts'
import { password } from '../../testing/test-api.ts'
import { callProcedure, cookieOf, startTestServer, type TestServer } from '../../testing/test-server.ts'

const email = 'petra@example.org'

for (const kind of await testableDatabases()) {
  describe(`sign-in on the ${kind} database`, () => {
    let running: TestServer
    const setup = openSetup()

    beforeAll(async () => {
      running = await startTestServer(kind, { services: { setup } })
      const { database, identity } = running.services
      await inIdentity(database, (tx) => identity.createUser(tx, { name: 'Petra', email, password }))
    })
    afterAll(() => running.stop())

    const call = (name: string, input?: unknown, cookie?: string) =>
      callProcedure(running.server, name, cookie === undefined ? { input } : { input, cookie })
    const signIn = (cookie?: string) => call('session.signIn', { email, password }, cookie)
    const userOf = async (cookie: string) => (await call('session.me', {}, cookie)).json().result.data.user

    test('the session is a cookie no script can read, and stands in no body', async () => {
      const response = await signIn()
      expect(response.statusCode).toBe(200)
      expect(response.headers['set-cookie']).toMatch(/^kommune17=[^;]+; .*HttpOnly; SameSite=Lax$/)
      const token = decodeURIComponent(cookieOf(response)).split('=')[1]?.split('.')[0] ?? 'none'
      expect(response.body).not.toContain(token)
      const me = await call('session.me', {}, cookieOf(response))
      expect(me.body).not.toContain(token)
      expect(me.json().result.data.user).toMatchObject({ name: 'Petra', email })
    })

    test('signing in again kills the token that was sent along', async () => {
      const old = cookieOf(await signIn())
      const fresh = cookieOf(await signIn(old))
      expect(fresh).not.toBe(old)
      expect(await userOf(old)).toBeNull()
      expect(await userOf(fresh)).not.toBeNull()
    })

    test('a cookie an attacker planted never becomes a session', async () => {
      const planted = 'kommune17=planted.by-somebody'
      const response = await signIn(planted)
      expect(cookieOf(response)).not.toContain('planted')
      expect(await userOf(planted)).toBeNull()
    })

    test('a changed signature is no session', async () => {
      const cookie = cookieOf(await signIn())
      expect(await userOf(cookie.replace(/.{6}$/, 'AAAAA='))).toBeNull()
    })

    test('signing out ends the session in the database, clears the browser and its stores', async () => {
      const cookie = cookieOf(await signIn())
      const response = await call('session.signOut', {}, cookie)
      expect(response.headers['clear-site-data']).toBe('"cache", "storage"')
      expect(response.headers['set-cookie']).toMatch(/^kommune17=; Max-Age=0/)
      expect(await userOf(cookie)).toBeNull()
    })

    test('a session ends a working day after sign-in, however busy it was', async () => {
      const cookie = cookieOf(await signIn())
      await running.services.database.session.updateMany({ data: { expiresAt: '2020-01-01T00:00:00.000Z' } })
      expect(await userOf(cookie)).toBeNull()
    })

    test('whoever asks is told when the session ends, and that signing in again moves it', async () => {
      const endOf = async (cookie: string) =>
        (await call('session.me', {}, cookie)).json().result.data.sessionEnd
      expect(await endOf('')).toBeNull()
      const cookie = cookieOf(await signIn())
      const { database } = running.services
      const soon = later(running.services.clock.now(), 240)
      await database.session.updateMany({ data: { expiresAt: soon } })
      const { at, secondsLeft } = await endOf(cookie)
      expect(at).toBe(soon)
      expect(secondsLeft).toBeLessThanOrEqual(240)
      const renewed = await endOf(cookieOf(await signIn(cookie)))
      expect(renewed.secondsLeft).toBeGreaterThan(240)
    })

    test('a wrong password and an unknown address are answered alike', async () => {
      const wrong = await call('session.signIn', { email, password: 'ganz falsches Kennwort' })
      const nobody = await call('session.signIn', { email: 'nobody@example.org', password: 'x' })
      const told = (response: typeof wrong) => {
        const { message, data } = response.json().error
        return { status: response.statusCode, message, ...data, requestId: null }
      }
      expect(told(wrong)).toEqual(told(nobody))
      expect(told(wrong)).toMatchObject({ status: 401, code: 'invalid-credentials' })
    })

    test('nothing of the sign-in library answers on the web', async () => {
      const paths = [
        '/api/auth/get-session',
        '/api/auth/sign-up/email',
        '/auth/sign-in/email',
        '/api/auth/ok',
      ]
      for (const url of paths) {
        const response = await running.server.inject({ url, headers: { host: 'localhost:4717' } })
        expect(response.headers['content-type']).not.toContain('json')
        const post = await running.server.inject({ method: 'POST', url, payload: {} })
        expect(post.statusCode).toBe(404)
      }
    })

    test('a new password needs the old one, ends the other sessions and keeps this one', async () => {
      const here = cookieOf(await signIn())
      const elsewhere = cookieOf(await signIn())
      const change = (currentPassword: string, newPassword: string) =>
        call('session.changePassword', { currentPassword, newPassword }, here)
      expect((await change('falsch', 'Noch vier gute Woerter')).json().error.data.code).toBe(
        'invalid-credentials',
      )
      expect((await change(password, 'Kommune17Kommune17')).json().error.data.code).toBe('password-too-weak')
      const changed = await change(password, 'Noch vier gute Woerter')
      expect(changed.statusCode).toBe(200)
      expect(await userOf(elsewhere)).toBeNull()
      expect(await userOf(cookieOf(changed))).not.toBeNull()
      await change('Noch vier gute Woerter', password)
    })

    test('the setup code makes one administrator, once', async () => {
      const person = { name: 'Ada', email: 'ada@example.org', password }
      const wrong = await call('session.setup', { ...person, code: 'geraten' })
      expect(wrong.json().error.data.code).toBe('setup-closed')
      const right = await call('session.setup', { ...person, code: setup.code })
      expect(right.statusCode).toBe(200)
      const me = (await call('session.me', {}, cookieOf(right))).json().result.data
      expect(me).toMatchObject({ isAdministrator: true, setupOpen: false })
      const again = await call('session.setup', { ...person, email: 'eve@example.org', code: setup.code })
      expect(again.json().error.data.code).toBe('setup-closed')
    })

    test('outside the demo there are no demo accounts and no way in as one', async () => {
      expect((await call('session.demoAccounts', {})).json().result.data).toEqual([])
      const response = await call('session.demoSignIn', { account: 'coordinator' })
      expect(response.json().error.data.code).toBe('not-found')
      expect(response.headers['set-cookie']).toBeUndefined()
    })
  })
}

test('under https the cookie has the prefix that keeps neighbours out, and is secure', async () => {
  const { createIdentity } = await import('../../identity/better-auth-identity.ts')
  const baseUrl = 'https://kommune17.example.de'
  const running = await startTestServer('embedded')
  const { database } = running.services
  const identity = createIdentity({ database, secret: 'x1Yz'.repeat(16), baseUrl })
  await inIdentity(database, (tx) => identity.createUser(tx, { name: 'Petra', email, password }))
  const { setCookies } = await identity.signIn({ email, password }, '')
  expect(setCookies).toHaveLength(1)
  expect(setCookies[0]).toMatch(
    /^__Host-kommune17=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  expect(setCookies[0]).not.toContain('Domain')
  await running.stop()
})
