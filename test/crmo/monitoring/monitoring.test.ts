import { describe, expect, it } from 'vitest'
import { assessed, codedLesion, condition, interpretation, lab, medication, report } from '../builders.ts'

const monitoring = (...resources: unknown[]) => assessed(resources).monitoring
const watch = (key: string, ...resources: unknown[]) => monitoring(...resources).watches.find((one) => one.key === key)
const risk = (key: string, ...resources: unknown[]) => monitoring(...resources).risks.find((one) => one.key === key)
const scheduled = (id: string, ...resources: unknown[]) =>
  monitoring(...resources).schedule.find((one) => one.id === id)
const mri = (text: string) => report(text, { code: { text: 'MRI' } })
const bone = (site: string) => codedLesion(site, 'left')

describe('the schedule', () => {
  it('always holds baseline, visits, MRI after a new drug, 6 and 12 months and yearly', () => {
    expect(monitoring().schedule.map(({ id }) => id)).toEqual([
      'baseline',
      'visit',
      'new-drug',
      'six-and-twelve-months',
      'yearly',
    ])
  })
  it('names what the baseline lacks', () => {
    expect(scheduled('baseline')?.missing).toEqual(['CRP', 'ESR', 'blood count', 'height', 'weight', 'whole-body map'])
    expect(scheduled('baseline', lab('1988-5', 3, 'mg/L'), lab('29463-7', 30, 'kg'))?.missing).toEqual([
      'ESR',
      'blood count',
      'height',
      'whole-body map',
    ])
  })
  it('dates the MRI 3 months after the drug that was started last', () => {
    const line = scheduled('new-drug', medication('Naproxen', '2026-01-01'), medication('Adalimumab', '2026-06-01'))
    expect(line).toMatchObject({
      due: '2026-08-31',
      reason: expect.stringContaining('Adalimumab was started on 2026-06-01'),
    })
    expect(scheduled('new-drug', medication('Prednisolone', '2026-06-01'))?.due).toBeNull()
  })
  it('adds the tests of each drug once the chart holds it', () => {
    const ids = (drug: string) => monitoring(medication(drug, '2026-06-01')).schedule.map(({ id }) => id)
    expect(ids('Naproxen')).toContain('nsaid-tests')
    expect(ids('Naproxen')).not.toContain('methotrexate-tests')
    expect(ids('Methotrexate')).toContain('methotrexate-tests')
    expect(ids('Sulfasalazine')).not.toContain('methotrexate-tests')
    expect(ids('Pamidronate')).toEqual(expect.arrayContaining(['second-pamidronate-course', 'bisphosphonate-tests']))
    expect(ids('Zoledronate')).not.toContain('second-pamidronate-course')
    expect(scheduled('nsaid-tests', medication('Naproxen', '2026-06-01'))?.due).toBe('2026-07-13')
  })
})

describe('what to watch', () => {
  it('growth: an epiphyseal lesion; a metaphyseal one leaves it open', () => {
    expect(watch('growth', mri('Lesion of the distal epiphysis of the left tibia.'))).toMatchObject({ answer: 'yes' })
    expect(watch('growth', mri('Lesion of the distal metaphysis of the left tibia.'))).toMatchObject({
      answer: 'unknown',
      reason: expect.stringContaining('growth plate'),
    })
  })
  it.each([
    ['limbLength', '12611008', 'yes'],
    ['limbLength', '51299004', 'unknown'],
    ['deformity', '51299004', 'yes'],
    ['deformity', '91609006', 'yes'],
    ['vertebra', '11068009', 'yes'],
    ['vertebra', '12611008', 'unknown'],
    ['sacroiliac', '22356005', 'yes'],
    ['school', '91609006', 'yes'],
  ])('%s with %s: %s', (key, site, answer) => {
    expect(watch(key, bone(site))?.answer).toBe(answer)
  })
  it('gut and skin by problem', () => {
    expect(watch('gut', condition("Crohn's disease"))?.answer).toBe('yes')
    expect(watch('skin', condition('Psoriasis'))?.answer).toBe('yes')
  })
  it('never answers no from silence, and labels what is unconfirmed', () => {
    expect(monitoring().watches.map(({ answer }) => answer)).not.toContain('no')
    expect(watch('eye')?.citation.confirmation).toBe('unconfirmed')
  })
})

describe('risk factors are shown', () => {
  it('with what they rest on', () => {
    expect(risk('lesionCount', bone('12611008'))?.reason).toBe('1 counted so far; the skeleton is not fully imaged.')
    expect(risk('site', bone('51299004'))?.answer).toBe('yes')
    expect(risk('site', bone('85050009'))?.answer).toBe('unknown')
    expect(risk('spine', bone('11068009'))?.answer).toBe('yes')
    expect(risk('esr', lab('4537-7', 50, 'mm/h', interpretation('H')))?.answer).toBe('yes')
    expect(risk('esr', lab('4537-7', 5, 'mm/h', interpretation('N')))?.answer).toBe('no')
    expect(risk('esr', lab('4537-7', 50, 'mm/h'))?.answer).toBe('unknown')
  })
  it('and the odds of one centre are called unconfirmed', () => {
    expect(risk('symmetry')?.citation.confirmation).toBe('unconfirmed')
  })
})

describe('the horizon', () => {
  it('is 5 years from the first lesion shown, or from an earlier charted onset', () => {
    expect(monitoring(bone('12611008')).horizon).toMatchObject({ from: '2026-06-15', until: '2031-06-15' })
    const onset = condition('CRMO', { onsetDateTime: '2024-02-29' })
    expect(monitoring(bone('12611008'), onset).horizon).toMatchObject({ from: '2024-02-29', until: '2029-03-01' })
    expect(monitoring().horizon).toMatchObject({ from: null, until: null })
  })
})
