/** Readings as short lines: "left tibia", "?right fibula" (uncertain), "~midline sternum" (past); features behind a colon. */
import { boneName } from '../../../crmo/bone-name.ts'
import { readText } from '../../../crmo/report-text/read-text.ts'
import type { TextKind } from '../../../crmo/report-text/reading.ts'

const marks = { stated: '', uncertain: '?', past: '~' } as const

export const lesionsIn = (text: string, title = '', kind: TextKind = 'imaging'): string[] =>
  readText(text, { kind, title })
    .lesions.map((one) => {
      const side = one.side === 'midline' || one.side === 'unspecified' ? '' : `${one.side} `
      return `${marks[one.certainty]}${side}${boneName(one)}`
    })
    .sort()

export const featuresIn = (text: string, title = ''): string[] =>
  [...new Set(readText(text, { kind: 'imaging', title }).lesions.flatMap((one) => one.features))].sort()

export const deniedIn = (text: string): string[] =>
  [...new Set(readText(text, { kind: 'imaging', title: '' }).lesions.flatMap((one) => one.deniedFeatures))].sort()

export const findingsIn = (text: string, kind: TextKind = 'note'): string[] =>
  readText(text, { kind, title: '' })
    .findings.map(({ key, answer }) => `${key} ${answer}`)
    .sort()

/** Each lesion whole: "left femur, distal metaphysis: lytic, not sclerotic_margin". */
export const wholeLesionsIn = (text: string, title = '', kind: TextKind = 'imaging'): string[] =>
  readText(text, { kind, title })
    .lesions.map((one) => {
      const said = (words: string[]): string =>
        words.filter((word) => !['unspecified', 'midline'].includes(word)).join(' ')
      const site = `${marks[one.certainty]}${said([one.side, boneName(one)])}`
      const place = said([one.segment, one.region])
      const features = [...one.features, ...one.deniedFeatures.map((feature) => `not ${feature}`)]
      return `${site}${place ? `, ${place}` : ''}${features.length > 0 ? `: ${features.join(', ')}` : ''}`
    })
    .sort()
