import { expect, test } from 'vitest'
import { readText } from '../../../../crmo/report-text/read-text.ts'
import type { TextKind, TextSpan } from '../../../../crmo/report-text/reading.ts'
import { wholeLesionsIn } from '../said.ts'

export type Row = [text: string, lesions: string[], title?: string]

/** Each text with all its lesions, to the last part and feature, in the order of `wholeLesionsIn`. */
export const checkWhole = (rows: Row[]) =>
  test.each(rows)('%s', (text, lesions, title) => {
    expect(wholeLesionsIn(text, title ?? '')).toEqual(lesions)
  })

const quote = (text: string, { start, end }: TextSpan): string => text.slice(start, end)

/** Each text with all its findings and the words that say so: `fever no "denies fever"`. */
export const checkFindings = (rows: [text: string, findings: string[], kind?: TextKind][]) =>
  test.each(rows)('%s', (text, findings, kind) => {
    const { findings: read } = readText(text, { kind: kind ?? 'note', title: '' })
    expect(read.map(({ key, answer, span }) => `${key} ${answer} "${quote(text, span)}"`)).toEqual(findings)
  })

/** Each text with all its values and the words that say so: `crp >=45 mg/L (0-5) H "CRP 45"`; `times` where a limit is multiplied. */
export const checkValues = (rows: [text: string, values: string[]][]) =>
  test.each(rows)('%s', (text, values) => {
    const { results } = readText(text, { kind: 'note', title: '' })
    const read = results.map(({ analyte, comparator = '', value, unit, range, flag, isMultiple, span }) => {
      const limits = range ? ` (${range.low ?? ''}-${range.high ?? ''})` : ''
      const number = `${comparator}${value} ${isMultiple ? 'times' : (unit ?? '?')}`
      return `${analyte} ${number}${limits}${flag ? ` ${flag}` : ''} "${quote(text, span)}"`
    })
    expect(read).toEqual(values)
  })

/** Bones of which a report says nothing that can be read: "right tibia *" is the other side of a lesion. */
export const checkUnread = (rows: [text: string, bones: string[]][]) =>
  test.each(rows)('%s', (text, bones) => {
    const { unreadBones } = readText(text, { kind: 'imaging', title: '' })
    const read = unreadBones.map(({ side, bone, level, isOtherSide }) =>
      [side === 'unspecified' ? '' : side, bone, level ?? '', isOtherSide ? '*' : ''].filter(Boolean).join(' '),
    )
    expect(read).toEqual(bones)
  })
