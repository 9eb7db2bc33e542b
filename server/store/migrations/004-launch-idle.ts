import type { Migration } from './migration.ts'

/** `launches.seen_at`: when a page of the launch last asked for anything; null until the first time. Idle launches end by it. */
export const launchIdle: Migration = {
  id: 4,
  statements: ['alter table launches add column seen_at text'],
}
