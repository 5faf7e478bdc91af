export { type SeedDemoOptions, seedDemo } from './demo.ts'
export { type DemoAccount, demoAccounts } from './demo-accounts.ts'
export { type SeedLargeOptions, type SeedLargeReport, seedLarge } from './large.ts'
export type { SeedDatabase, SeedReport } from './seed-writer.ts'
