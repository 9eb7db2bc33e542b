import { describe, expect, it } from 'vitest'
import { windowTitle } from '../../client/banner/person-words.ts'
import { highlighted } from '../../client/evidence/highlight.ts'
import { blankLesion, boneAsks, withBone } from '../../client/lesions/new-lesion.ts'
import { citationLabels } from '../../client/words/citation-words.ts'
import { ageWords, dayWords, momentWords } from '../../client/words/dates.ts'
import { placeWords } from '../../client/words/lesion-words.ts'

describe('dates', () => {
  it.each([
    ['2026-06-15T23:30:00-08:00', '15 Jun 2026'],
    ['2026-06-01', '1 Jun 2026'],
    ['2026-06', 'Jun 2026'],
    ['2026', '2026'],
    [null, 'no date'],
    ['soon', 'no date'],
  ])('%s is shown as charted: %s', (iso, words) => expect(dayWords(iso)).toBe(words))

  it('leaves the day out when the moment is today', () => {
    const now = new Date(2026, 5, 16, 14, 32)
    expect(momentWords(now.toISOString(), now)).toBe('14:32')
    expect(momentWords(new Date(2026, 5, 15, 9, 5).toISOString(), now)).toBe('15 Jun 2026, 09:05')
  })

  it('counts a small child in months', () => {
    expect(ageWords(1.5)).toBe('18 months')
    expect(ageWords(3.9)).toBe('3 years')
    expect(ageWords(null)).toBe('age unknown')
  })
})

describe('highlighting', () => {
  const text = 'No fever. Marrow oedema of the tibia.'
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words })

  it('marks exactly the quoted words and loses no character', () => {
    const pieces = highlighted(text, [span('Marrow oedema')])
    expect(pieces?.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['Marrow oedema'])
    expect(pieces?.map((piece) => piece.text).join('')).toBe(text)
  })

  it('joins overlapping spans', () => {
    const pieces = highlighted(text, [span('oedema of'), span('Marrow oedema')])
    expect(pieces?.map((piece) => piece.text).join('')).toBe(text)
    expect(
      pieces
        ?.filter((piece) => piece.marked)
        .map((piece) => piece.text)
        .join(''),
    ).toBe('Marrow oedema of')
  })

  it('marks nothing at all when the words do not stand there', () => {
    expect(highlighted(text, [{ start: 0, end: 5, text: 'fever' }])).toBeNull()
  })
})

describe('names', () => {
  it('gives two patients two window titles', () => {
    const patient = { id: '1', name: 'A B', birthDate: '2014-11-03', gender: 'female', recordNumber: null } as const
    expect(windowTitle(patient)).toContain('A B')
    expect(windowTitle({ ...patient, birthDate: '2015-01-01' })).not.toBe(windowTitle(patient))
    expect(windowTitle(null)).not.toContain('A B')
  })

  it('labels what is not read at its source', () => {
    expect(citationLabels({ confirmation: 'unconfirmed', secondHand: true })).toEqual([
      'unconfirmed',
      'second-hand source',
    ])
    expect(citationLabels({ confirmation: 'published' })).toEqual([])
  })

  it('never hides that a side is not stated', () => {
    const site = { bone: 'tibia', level: null, region: 'metaphysis', segment: 'distal' } as const
    expect(placeWords({ ...site, side: 'left' })).toBe('left, distal metaphysis')
    expect(placeWords({ ...site, side: 'unspecified' })).toBe('side not stated, distal metaphysis')
  })
})

describe('a new lesion', () => {
  it('asks of a bone only what it can have', () => {
    expect(boneAsks('tibia')).toEqual({ side: true, level: false, segment: true })
    expect(boneAsks('vertebra')).toEqual({ side: false, level: true, segment: false })
    expect(boneAsks('rib')).toMatchObject({ side: true, level: true })
  })

  it('drops what does not fit another bone', () => {
    const tibia = { ...withBone(blankLesion, 'tibia'), side: 'left', segment: 'distal' } as const
    expect(withBone(tibia, 'sternum')).toMatchObject({ bone: 'sternum', side: 'midline', segment: 'unspecified' })
    expect(withBone(withBone(tibia, 'sternum'), 'femur')).toMatchObject({ side: 'unspecified' })
    expect(withBone({ ...withBone(blankLesion, 'vertebra'), level: 'T8' }, 'femur').level).toBeNull()
  })
})
