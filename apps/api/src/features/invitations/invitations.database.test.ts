import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inIdentity } from '../../database.ts'
import { createRateLimits } from '../../rate-limits.ts'
import { testableDatabases } from '../../testing/each-database.ts'
import { own as municipality, password, startTestApi, type TestApi } from '../../testing/test-api.ts'

const good = 'Noch vier gute Woerter'

describe.each(await testableDatabases())('invitations on the %s database', (kind) => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi(kind)
  })
  afterAll(() => api.stop())

  const coordinator = () => api.as('coordinator')
  const anybody = () => api.as('anonymous')
  const invite = async (email: string) => {
    const { link } = await coordinator().member.invite({ municipality, email, role: 'viewer' })
    return link.replace(/^http:\/\/localhost:4717\/invitation\//, '')
  }
  const accept = (token: string, secret = good) =>
    anybody().invitation.accept({ token, name: 'Neu Hier', password: secret })
  const members = async () => (await coordinator().member.list({ municipality })).members

  test('a link shows where it leads and becomes a membership with the role it was written for', async () => {
    const token = await invite('neu@example.org')
    expect(await anybody().invitation.find({ token })).toEqual({
      place: 'Lüneburg',
      role: 'viewer',
      email: 'neu@example.org',
      hasAccount: false,
    })
    await accept(token)
    expect(await members()).toContainEqual(expect.objectContaining({ name: 'Neu Hier', role: 'viewer' }))
  })

  test('a link works once', async () => {
    const token = await invite('einmal@example.org')
    await accept(token)
    await expect(accept(token)).rejects.toThrow('invitation-invalid')
    await expect(anybody().invitation.find({ token })).rejects.toThrow('invitation-invalid')
  })

  test('of many who use a link at once, one gets in', async () => {
    const token = await invite('gleichzeitig@example.org')
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => accept(token)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const joined = await inIdentity(api.services.database, (tx) =>
      tx.membership.count({ where: { user: { email: 'gleichzeitig@example.org' } } }),
    )
    expect(joined).toBe(1)
  })

  test('an expired and a revoked link are as good as none', async () => {
    const expired = await invite('spaet@example.org')
    await inIdentity(api.services.database, (tx) =>
      tx.invitation.updateMany({
        where: { email: 'spaet@example.org' },
        data: { expiresAt: '2020-01-01T00:00:00.000Z' },
      }),
    )
    await expect(accept(expired)).rejects.toThrow('invitation-invalid')
    const revoked = await invite('zurueck@example.org')
    const { invitations } = await coordinator().member.list({ municipality })
    const { id } = invitations.find(({ email }) => email === 'zurueck@example.org') ?? { id: '' }
    await coordinator().member.revokeInvitation({ municipality, id })
    await expect(accept(revoked)).rejects.toThrow('invitation-invalid')
  })

  test('who has an account must prove it; a forwarded link makes nobody else a member', async () => {
    const token = await invite('none@example.org')
    expect(await anybody().invitation.find({ token })).toMatchObject({ hasAccount: true })
    await expect(accept(token)).rejects.toThrow('invalid-credentials')
    await accept(token, password)
    expect(await members()).toContainEqual(expect.objectContaining({ name: 'Person none', role: 'viewer' }))
  })

  test('a weak password leaves the link unused', async () => {
    const token = await invite('schwach@example.org')
    await expect(accept(token, 'Kommune17Kommune17')).rejects.toThrow('password-too-weak')
    await accept(token)
  })

  test('the database holds no link that could be used', async () => {
    const token = await invite('dump@example.org')
    const rows = await inIdentity(api.services.database, (tx) => tx.invitation.findMany())
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('the last coordinator can neither leave nor step down', async () => {
    const [last] = (await members()).filter(({ role }) => role === 'coordinator')
    const id = last?.id ?? ''
    await expect(coordinator().member.end({ municipality, id })).rejects.toThrow('last-coordinator')
    const change = { municipality, id, role: 'viewer' as const, departmentId: null }
    await expect(coordinator().member.changeRole(change)).rejects.toThrow('last-coordinator')
  })

  test('who was ended is out at once', async () => {
    const token = await invite('kurz@example.org')
    await accept(token)
    const userId = await inIdentity(api.services.database, async (tx) => {
      const user = await tx.user.findUnique({ where: { email: 'kurz@example.org' } })
      return user?.id ?? ''
    })
    const { id } = (await members()).find((member) => member.userId === userId) ?? { id: '' }
    await coordinator().member.end({ municipality, id })
    expect((await members()).map((member) => member.userId)).not.toContain(userId)
  })

  test('an officer writes at most twenty invitations an hour', async () => {
    const limits = createRateLimits(api.services.database)
    const caller = api.as('coordinator', { limits })
    const send = (n: number) =>
      caller.member.invite({ municipality, email: `flut${n}@example.org`, role: 'viewer' })
    const outcomes = []
    for (let n = 0; n < 21; n += 1) outcomes.push(await send(n).then(() => 'sent', String))
    expect(outcomes.at(-1)).toContain('too-many-attempts')
    expect(outcomes.filter((outcome) => outcome === 'sent').length).toBeLessThanOrEqual(20)
  })
})
