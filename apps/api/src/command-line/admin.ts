import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { emailAddress, lineText, newPassword } from '@kommune17/domain'
import * as z from 'zod/mini'
import { addAdministrator } from '../identity/add-administrator.ts'
import { exitCodes } from './exit-codes.ts'
import { CommandFailure } from './failures.ts'
import { type CommonOptions, withProduct } from './run-command.ts'
import type { Terminal } from './terminal.ts'

const person = z.strictObject({ name: lineText(120), email: emailAddress, password: newPassword })

export type AdminOptions = CommonOptions & { readonly name: string; readonly email: string }

/** Adds an administrator; the password comes from standard input, never from the command line others can read. */
export function runAdminCreate(options: AdminOptions) {
  return withProduct(options, async (product, terminal) => {
    const password = await readPassword(terminal)
    const parsed = person.safeParse({ name: options.name, email: options.email, password })
    if (!parsed.success) throw usageFailure(terminal, parsed.error.issues[0]?.path.join('.') ?? '')
    const occasion = { isFirst: false, via: 'command-line', now: product.clock.now() } as const
    const id = await addAdministrator(product, parsed.data, occasion)
    const { email } = parsed.data
    terminal.result({ id, email }, terminal.say.administratorCreated(email))
  })
}

async function readPassword(terminal: Terminal): Promise<string> {
  const line = process.stdin.isTTY ? await askHidden(terminal) : await firstLine()
  if (line === '') throw usageFailure(terminal, terminal.say.passwordMissing)
  return line
}

async function askHidden(terminal: Terminal): Promise<string> {
  process.stderr.write(terminal.say.passwordPrompt)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const question = createInterface({ input: process.stdin, output: silent, terminal: true })
  const answer = await question.question('')
  question.close()
  process.stderr.write('\n')
  return answer
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) return line
  return ''
}

function usageFailure(terminal: Terminal, detail: string): CommandFailure {
  return new CommandFailure('invalid-input', terminal.say.usage(detail), exitCodes.usage)
}
