export { type SeedDemoOptions, seedDemo } from './demo.ts'
export { type DemoAccount, demoAccounts } from './demo-accounts.ts'
export type { SeedDatabase, SeedReport } from './seed-writer.ts'
