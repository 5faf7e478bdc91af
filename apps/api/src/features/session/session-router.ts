import { changePassword, lineText, setup, signIn } from '@kommune17/domain'
import * as z from 'zod/mini'
import { accountProcedure, publicProcedure, router } from '../../trpc/procedures.ts'
import { changeOwnPassword } from './change-own-password.ts'
import { demoAccountView, done, doneView, meView } from './session-view.ts'
import { setUp } from './set-up.ts'
import { showMe } from './show-me.ts'
import { signInAsDemo } from './sign-in-as-demo.ts'
import { signInWithPassword } from './sign-in-with-password.ts'

export const sessionRouter = router({
  me: publicProcedure.output(meView).query(({ ctx }) => showMe(ctx)),

  signIn: publicProcedure
    .input(signIn)
    .output(doneView)
    .mutation(({ ctx, input }) => signInWithPassword(ctx, input)),

  signOut: publicProcedure.output(doneView).mutation(async ({ ctx }) => {
    ctx.request.setCookies(await ctx.services.identity.signOut(ctx.request.cookies))
    ctx.request.clearSiteData()
    return done
  }),

  demoAccounts: publicProcedure.output(z.array(demoAccountView)).query(({ ctx }) => {
    const accounts = ctx.services.demo?.accounts ?? []
    return accounts.map(({ id, role, name, place }) => ({ id, role, name, place }))
  }),

  demoSignIn: publicProcedure
    .input(z.strictObject({ account: lineText(100) }))
    .output(doneView)
    .mutation(({ ctx, input }) => signInAsDemo(ctx, input.account)),

  setup: publicProcedure
    .input(setup)
    .output(doneView)
    .mutation(({ ctx, input }) => setUp(ctx, input)),

  changePassword: accountProcedure
    .input(changePassword)
    .output(doneView)
    .mutation(({ ctx, input }) => changeOwnPassword(ctx, input)),
})
