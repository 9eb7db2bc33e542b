/** Whether a text is English at all, and what it says of the skeleton as a whole. */
import { describe, expect, test } from 'vitest'
import type { LesionSite } from '../../../../crmo/lesion.ts'
import { readText } from '../../../../crmo/report-text/read-text.ts'

describe('language', () => {
  test.each<[string, 'english' | 'other']>([
    ['Kein Fieber.', 'other'],
    ['Pas de lésion.', 'other'],
    ['Brak gorączki.', 'other'],
    ['Fieber seit drei Wochen, Schmerzen im linken Knie und im Rücken, kein Gewichtsverlust.', 'other'],
    ['Fièvre depuis trois semaines.', 'other'],
    ['Dolor en la rodilla izquierda sin fiebre.', 'other'],
    ['Il y a un oedème du tibia gauche.', 'other'],
    // Of no language on the list: too few of its words are known.
    ['Vasemman sääriluun metafyysissä todetaan luuydinturvotusta, oikeassa reisiluussa lievä skleroosi.', 'other'],
    ['Vasemman reisiluun alueella nähdään turvotus ja oikean olkaluun tyvessä lievä skleroosi', 'other'],
    ['骨髄炎の疑い', 'other'],
    ['左大腿骨 MRI 骨髄浮腫', 'other'],
    ['CRMO 骨髄炎', 'english'],
    ['Fever (лихорадка).', 'english'],
    // No small words at all: drugs, names and telegrams.
    ['Anakinra, canakinumab, adalimumab.', 'english'],
    ['Legg-Calvé-Perthes.', 'english'],
    ['Non-febrile.', 'english'],
    ['STIR: femur L oedema, tibia R oedema, clavicle normal.', 'english'],
    ['Clavicle oedema left, tibia oedema right, femur sclerosis distal, fibula normal, sternum uptake.', 'english'],
    ['Fever swelling limping pallor weight loss fatigue bruising rash headache vomiting.', 'english'],
    ['12.5', 'english'],
    // Names and units beside numbers are of every language.
    ['P-CRP 4.1 mg/L (< 8); B-SR 21 mm; B-leucocytes 6.1 x10E9/L; P-ALAT 18 U/L; P-creatinine 41 umol/L', 'english'],
    ['CRP 4.1 mg/L; creatinine 41 umol/L; ASAT 22 U/L; urate 210 umol/L; ferritin 40 ug/L', 'english'],
    ['Leukozyten 7,2 G/L; CRP 14 mg/L; kein Fieber; Schmerzen linkes Bein', 'other'],
    ['Hb 12, CRP 12, Fieber verneint, Nachtschmerz vorhanden, Allgemeinbefinden gut', 'other'],
  ])('%s is %s', (text, language) => {
    expect(readText(text, { kind: 'note', title: '' }).language).toBe(language)
  })
})

describe('as many lesions as are named, or more', () => {
  test.each<[string, string | null]>([
    ['Three foci in the left femur and the right tibia.', 'Three foci'],
    ['Two foci in the left femur and the right tibia.', null],
    ['Four lesions in both femora and both tibiae.', null],
    ['Three lesions of both femora.', 'Three lesions'],
    ['5 lesions in both femora and both tibiae.', '5 lesions'],
    ['4 lesions in both femora and both tibiae.', null],
    ['Multifocal disease.', 'Multifocal'],
    ['No multifocal disease.', null],
    ['COMPARISON: multiple lesions.', null],
    ['Multiple lesions, for example in the left femur.', 'Multiple lesions'],
  ])('%s', (text, said) => {
    const { severalLesions: span } = readText(text, { kind: 'imaging', title: '' })
    expect(span && text.slice(span.start, span.end)).toBe(said)
  })
})

describe('the lesion that earlier reports show', () => {
  const known: LesionSite[] = [
    { bone: 'tibia', level: null, side: 'left', region: 'metaphysis', segment: 'distal' } as LesionSite,
  ]
  test.each<[string, string, string[]]>([
    ['The cavity is surrounded by sclerosis.', 'CT ankle', ['left tibia']],
    ['The cavity is surrounded by sclerosis.', 'CT left leg', ['left tibia']],
    ['The cavity is surrounded by sclerosis.', 'CT right tibia', ['right tibia']],
    ['The cavity is surrounded by sclerosis.', 'CT shoulder', []],
    ['There is enhancement.', 'MRI ankle', []],
    ['Ill-defined margins.', 'MRI ankle', ['left tibia']],
  ])('%s under %s', (text, title, sites) => {
    const { lesions } = readText(text, { kind: 'imaging', title, known })
    expect(lesions.map(({ side, bone }) => `${side} ${bone}`)).toEqual(sites)
  })
  test('two of them: which one is meant is not guessed', () => {
    const other = { ...known[0], bone: 'fibula' } as LesionSite
    const { lesions } = readText('The cavity is surrounded by sclerosis.', {
      kind: 'imaging',
      title: 'CT ankle',
      known: [...known, other],
    })
    expect(lesions).toEqual([])
  })
})

describe('what a study covered, and what is still to come', () => {
  test.each<[string, string | null, string | null]>([
    ['Whole-body MRI shows oedema of the left tibia.', 'Whole-body', null],
    ['Whole-body MRI is planned.', null, 'is planned'],
    ['If pain persists, whole-body MRI is advised.', null, null],
    ['Whole-body MRI has been requested.', null, 'has been requested'],
    ['Bone scan: focus in the left tibia.', 'Bone scan', null],
    ['Bone scan of the hands.', null, null],
    ['Bone scan of both femora.', null, null],
    ['COMPARISON: whole-body MRI.', null, null],
    ['HISTORY: whole-body MRI.', null, null],
    ['MRI left knee.', null, null],
  ])('%s', (text, whole, pending) => {
    const reading = readText(text, { kind: 'imaging', title: '' })
    const said = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
    expect([said(reading.wholeSkeleton), said(reading.imagingPending)]).toEqual([whole, pending])
  })
})

describe('no lesion at all', () => {
  test.each<[string, boolean]>([
    ['No focal lesion.', true],
    ['Normal bone scan.', true],
    ['Marrow signal is normal throughout.', true],
    ['No other focal lesion.', false],
    ['No focal lesion of the left tibia.', false],
    ['No focal lesion in the pelvis.', false],
    ['No focal lesion in any bone.', true],
    ['COMPARISON: no focal lesion.', false],
  ])('%s', (text, free) => {
    expect(readText(text, { kind: 'imaging', title: '' }).noLesion !== null).toBe(free)
  })
})
