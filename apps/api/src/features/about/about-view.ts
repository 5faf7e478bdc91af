import * as z from 'zod/mini'

const fact = z.nullable(z.string())

/** What only whoever runs the installation can know, as they wrote it into its settings; null when they did not. */
export const operatorView = z.strictObject({
  name: fact,
  contact: fact,
  mediation: fact,
  statementOn: fact,
})
export type Operator = Readonly<z.output<typeof operatorView>>
