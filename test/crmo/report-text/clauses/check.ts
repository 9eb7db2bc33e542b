import { expect, test } from 'vitest'
import { wholeLesionsIn } from '../said.ts'

export type Row = [text: string, lesions: string[], title?: string]

/** Each text with all its lesions, to the last part and feature, in the order of `wholeLesionsIn`. */
export const checkWhole = (rows: Row[]) =>
  test.each(rows)('%s', (text, lesions, title) => {
    expect(wholeLesionsIn(text, title ?? '')).toEqual(lesions)
  })
