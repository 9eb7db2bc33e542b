import type { Migration } from './migration.ts'

/**
 * `chart_readings`: which launch's chart is being read now, by whom, until when he is believed to live; and, sealed, what was asked and
 * answered so far, so that every process can show it. The row goes with the end of the reading.
 */
export const readings: Migration = {
  id: 8,
  statements: [
    `create table chart_readings (
      launch_id text primary key,
      reader text not null,
      alive_until text not null,
      sealed_progress text
    )`,
  ],
}
