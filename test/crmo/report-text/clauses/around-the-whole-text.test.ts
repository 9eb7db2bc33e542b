/** What a report says beside its lesions: the words that make the difference, and those that make none. */
import { describe, expect, test } from 'vitest'
import { readText } from '../../../../crmo/report-text/read-text.ts'

const overall = ['wholeSkeleton', 'imagingPending', 'severalLesions', 'noLesion'] as const

/** Each text with what it says of the whole skeleton, quoted, and with its bones that were explained or not read. */
const check = (rows: [text: string, said: string[]][]) =>
  test.each(rows)('%s', (text, said) => {
    const reading = readText(text, { kind: 'imaging', title: '' })
    const whole = overall.flatMap((key) => {
      const span = reading[key]
      return span ? [`${key}: ${text.slice(span.start, span.end)}`] : []
    })
    const unplaced = reading.unplaced.map(({ start, end }) => `unplaced: ${text.slice(start, end)}`)
    const named = (name: string, bones: typeof reading.unreadBones) =>
      bones.map(({ side, bone, level, isOtherSide }) => {
        const site = [side === 'unspecified' ? '' : side, bone, level ?? '', isOtherSide ? '*' : '']
        return `${name}: ${site.filter(Boolean).join(' ')}`
      })
    const bones = [...named('explained', reading.explainedBones), ...named('unread', reading.unreadBones)]
    expect([...whole, ...unplaced, ...bones]).toEqual(said)
  })

describe('what a study covered, and imaging to come', () => {
  check([
    ['Whole body MRI: oedema of the left tibia.', ['wholeSkeleton: Whole body']],
    ['Bone scan: uptake in the left tibia.', ['wholeSkeleton: Bone scan']],
    ['Bone scan of the hands: uptake in the left radius.', []],
    ['Bone scan of both legs: normal.', []],
    ['Bone scan of the left tibia shows uptake.', []],
    ['Bone scan of good quality: uptake in the left tibia.', ['wholeSkeleton: Bone scan']],
    ['Bone scan is planned.', ['imagingPending: is planned']],
    ['Bone scan was requested.', ['imagingPending: requested']],
    ['Bone scan if pain recurs.', []],
    ['History: whole body MRI.\nFindings: oedema of the left tibia.', []],
    ['Comparison: whole body MRI.\nOedema of the left tibia.', []],
    ['Plan: whole body MRI.', []],
    ['Technique: whole body MRI.\nOedema of the left tibia.', ['wholeSkeleton: whole body']],
    ['Oedema of the left tibia, rest of the skeleton normal.', ['wholeSkeleton: rest of the skeleton']],
    [
      'Oedema of the left tibia, no further lesion in the skeleton.',
      ['wholeSkeleton: no further lesion in the skeleton'],
    ],
    ['Oedema of the left tibia, no lesion in the skeleton.', ['wholeSkeleton: no lesion in the skeleton']],
    ['Head to toe MRI: oedema of the left tibia.', ['wholeSkeleton: Head to toe']],
    ['Skull to knee MRI: oedema of the left tibia.', []],
    ['Skeletal survey: sclerosis of the left tibia.', ['wholeSkeleton: Skeletal survey']],
    ['A whole body MRI should be considered.', []],
    ['Oedema of the left tibia. MRI of the spine is pending.', ['imagingPending: is pending']],
    ['Oedema of the left tibia. Blood results are pending.', []],
    ['Oedema of the left tibia. CT-guided biopsy is planned.', []],
    ['Oedema of the left tibia. CT is planned.', ['imagingPending: is planned']],
    ['Oedema of the left tibia. Biopsy is planned.', []],
    ['History: MRI is pending.\nOedema of the left tibia.', []],
    ['Plan: an MRI has been requested.', ['imagingPending: has been requested']],
    ['The spine will be reported separately in another report.', ['imagingPending: will be reported']],
    ['Further imaging has been arranged.', ['imagingPending: has been arranged']],
    ['Further imaging has been done.', []],
    ['Whole body MRI to follow.', ['imagingPending: to follow']],
  ])
})

describe('several lesions', () => {
  check([
    ['Multifocal disease.', ['severalLesions: Multifocal']],
    ['Right patella and left talus: oedema has resolved. The two previous foci have resolved.', []],
    ['Right patella and left talus: oedema has resolved. Resolution of the two previous foci, one new focus.', []],
    [
      'Right patella and left talus: oedema has resolved. The three previous foci have resolved.',
      ['severalLesions: three previous foci'],
    ],
    ['Right patella: oedema has resolved. The previous foci have resolved.', []],
    [
      'Right patella and left talus: oedema has resolved. Several new lesions.',
      ['severalLesions: Several new lesions'],
    ],
    ['Right patella and left talus: oedema has resolved. Multifocal disease.', ['severalLesions: Multifocal']],
    ['No multifocal disease.', []],
    ['Chronic recurrent multifocal osteomyelitis.', []],
    ['Chronic recurrent multifocal osteomyelitis with multifocal oedema.', ['severalLesions: multifocal']],
    ['Multiple foci in the left femur.', []],
    ['Multiple foci including the left femur.', ['severalLesions: Multiple foci']],
    ['Multiple foci of the long bones.', ['severalLesions: Multiple foci']],
    ['Several lesions, mostly in the left femur.', ['severalLesions: Several lesions']],
    ['No fewer than four foci in the left femur.', ['severalLesions: No fewer than four']],
    ['No fewer lesions.', []],
    ['Not two foci.', []],
    ['Oedema in the left tibia and elsewhere.', ['severalLesions: and elsewhere']],
    ['Oedema in the left tibia and elsewhere normal marrow.', []],
    ['Oedema in the left tibia and elsewhere clear bones.', []],
    ['Oedema in the left tibia, not in the fibula and elsewhere.', []],
    ['Skip lesion in the left femur.', ['severalLesions: Skip lesion']],
    ['No skip lesion in the left femur.', []],
    [
      'A second focus in the left femur in the same bone.',
      ['severalLesions: second focus in the left femur in the same bone'],
    ],
    ['A second look at the left femur.', ['unread: left femur *']],
    ['More than one rib is affected.', ['severalLesions: More than one rib']],
    ['At least three vertebrae are affected.', ['severalLesions: At least three vertebrae']],
    ['Three of the left ribs are expanded.', ['severalLesions: Three of the left ribs']],
    ['History: multiple lesions.\nOedema of the left tibia.', []],
    ['Comparison: multiple lesions.\nOedema of the left tibia.', []],
    ['Plan: treat multiple lesions.', []],
    ['Technique: multiple lesions.\nOedema of the left tibia.', []],
    ['Impression: multiple lesions.', ['severalLesions: multiple lesions']],
    ['Oedema of the left tibia and one bone.', []],
    ['Two new foci in both clavicles.', []],
    ['Three new foci in both clavicles.', ['severalLesions: Three new foci', 'unplaced: foci']],
    ['Twelve lesions in the left tibia and the right fibula.', ['unplaced: lesions']],
    ['20 lesions in the left tibia and the right fibula.', ['unplaced: lesions']],
    ['Oedema of the left tibia and right fibula. Five lesions.', ['severalLesions: Five lesions', 'unplaced: lesions']],
    ['Oedema of the left tibia and right fibula. Two lesions.', ['severalLesions: Two lesions']],
    ['Oedema of the left tibia and right fibula. Five large nodes.', []],
    ['Oedema of the left tibia. Five lesions.', ['severalLesions: Five lesions']],
  ])
})

describe('no lesion at all', () => {
  check([
    ['No focal lesion.', ['noLesion: No focal lesion']],
    ['No lesion of the left tibia.', []],
    ['No lesion of the leg.', []],
    ['No lesion at any site.', ['noLesion: No lesion']],
    ['No lesion in any bone.', ['noLesion: No lesion']],
    ['No lesion in any of the bones.', ['noLesion: No lesion']],
    ['No lesion in any bone, in particular not in the clavicles.', ['noLesion: No lesion']],
    ['No lesion in any bone of the pelvis.', []],
    ['In the pelvis there is no lesion in any bone.', []],
    ['No lesion in any part of the tibia.', []],
    ['No lesion in any bone of either leg.', []],
    ['No abnormality in any bone below the knee.', []],
    ['No lesion in any long bone.', []],
    ['No other lesion.', []],
    ['No further lesion.', []],
    ['No fewer than three lesions.', ['severalLesions: No fewer than three']],
    ['Not less than three lesions.', ['severalLesions: Not less than three']],
    ['Normal bone scan.', ['wholeSkeleton: bone scan', 'noLesion: Normal bone scan']],
    ['Normal bone scan of the hands.', []],
    ['Bone scan is normal.', ['wholeSkeleton: Bone scan', 'noLesion: scan is normal']],
    ['Bone scan is not normal.', ['wholeSkeleton: Bone scan']],
    ['MRI was unremarkable.', ['noLesion: MRI was unremarkable']],
    ['Marrow signal is normal.', ['noLesion: Marrow signal is normal']],
    ['Marrow signal is normal elsewhere.', []],
    ['Skeleton normal.', ['noLesion: Skeleton normal']],
    ['Skeleton normal otherwise.', []],
    ['No disc abnormality.', []],
    ['No abnormality of the lumbar spine.', []],
    ['No abnormality.', ['noLesion: No abnormality']],
    ['History: no lesion.\nMRI: oedema of the left tibia.', []],
    ['Comparison: no lesion.\nOedema of the left tibia.', []],
    ['Plan: no lesion expected.', []],
    ['Technique: normal study.\nOedema of the left tibia.', []],
  ])
})

describe('bones that were not read or are explained', () => {
  check([
    ['Left tibia: could not be assessed.', ['unread: left tibia *']],
    ['Oedema of the left tibia. Right tibia: could not be assessed.', ['unread: right tibia *']],
    ['Oedema of the left tibia. Left tibia: could not be assessed.', []],
    ['Oedema of the left tibia. Both tibiae: could not be assessed.', ['unread: tibia *']],
    ['Oedema of both tibiae. Right tibia: could not be assessed.', []],
    ['Oedema of the tibia. Right tibia: could not be assessed.', []],
    ['Oedema of the left femur. Tibia: could not be assessed.', ['unread: tibia']],
    ['Oedema of the left ilium. Pelvis: could not be assessed.', []],
    ['Pelvis: could not be assessed.', ['unread: pelvis']],
    ['Spine: could not be assessed.', []],
    ['Oedema of T8. T9: could not be assessed.', ['unread: vertebra T9']],
    ['Oedema of T8. T8: could not be assessed.', []],
    ['The left tibia is normal.', []],
    ['The left tibia is free.', []],
    ['The left tibia was looked at.', ['unread: left tibia *']],
    ['The left tibia shows no lesion.', []],
    ['No lesion of the left tibia.', []],
    ['No lesion outside the left clavicle.', ['unread: left clavicle *']],
    ['No lesion besides the left clavicle.', ['unread: left clavicle *']],
    ['No lesion in addition to the left clavicle.', ['unread: left clavicle *']],
    ['No lesion of the left tibia besides the left clavicle.', ['unread: left clavicle *']],
    ['Remaining ribs, spine and sternum without change.', []],
    ['Remaining ribs, spine and sternum were looked at.', []],
    ['Ribs, spine and sternum were looked at.', ['unread: rib', 'unread: sternum']],
    ['Other side: left tibia was looked at.', ['unread: left tibia *']],
    ['The other leg: right tibia was looked at.', ['unread: right tibia *']],
    ['The right tibia was looked at, other bones too.', ['unread: right tibia *']],
    ['MRI left tibia.', []],
    ['MRI left tibia\nOedema of the left femur.', []],
    ['History: the left tibia was looked at.\nOedema of the right femur.', []],
    ['Technique: the left tibia was looked at.\nOedema of the right femur.', []],
    ['Plan: look at the left tibia.', []],
    ['Findings: the left tibia was looked at.', ['unread: left tibia *']],
    ['Impression: the left tibia was looked at.', ['unread: left tibia *']],
    ['Physiological uptake in the left tibia.', ['explained: left tibia']],
    [
      'Physiological uptake in the left tibia and the right sternum.',
      ['explained: left tibia', 'explained: right sternum'],
    ],
    ['Physiological uptake in the left tibia. Oedema of the left tibia.', []],
    ['Physiological uptake in the left tibia. Oedema of the right fibula.', ['explained: left tibia']],
    ['Physiological uptake in both tibiae.', ['explained: tibia']],
    ['Physiological uptake in the pelvis.', ['explained: pelvis']],
    ['Physiological uptake in T8.', ['explained: vertebra T8']],
    ['Physiological uptake in T8. Oedema of T9.', ['explained: vertebra T8']],
    ['Physiological uptake in T8. Oedema of T8.', []],
    ['History: physiological uptake in the left tibia.', []],
    ['Uptake in the left tibia is an artefact.', ['explained: left tibia']],
    ['The vertebrae were looked at.', []],
    ['Both clavicles were looked at.', ['unread: clavicle *']],
    ['Left 4th rib was looked at.', ['unread: left rib 4th *']],
    ['Left 4th rib was looked at. Oedema of the left 5th rib.', ['unread: left rib 4th *']],
    ['Left 4th rib was looked at. Oedema of the left ribs.', []],
    ['Compressed T8. The vertebra was looked at.', []],
  ])
})

describe('statements on the disease, and of the child', () => {
  check([
    ['Ewing sarcoma typically shows multiple lesions.', []],
    ['CRMO often shows multiple lesions.', []],
    ['Here CRMO often shows multiple lesions.', ['severalLesions: multiple lesions']],
    ['CRMO often shows multiple lesions; the left tibia was looked at.', ['unread: left tibia *']],
    ['In the literature, multiple lesions are common.', []],
    ['Many patients have multiple lesions.', []],
    ['Half of the patients have multiple lesions.', []],
    ['The patient has multiple lesions.', ['severalLesions: multiple lesions']],
    ['Multiple lesions are typical of CRMO.', []],
    ['These multiple lesions are typical of CRMO.', ['severalLesions: multiple lesions']],
    ['The findings are multiple lesions and typical of CRMO.', ['severalLesions: multiple lesions']],
    ['Multiple lesions are typical of CRMO?', ['severalLesions: Multiple lesions']],
    ['Multiple lesions are typical of a CRMO.', []],
    ['Multiple lesions may be seen in CRMO.', []],
    ['Multiple lesions were seen in CRMO.', ['severalLesions: Multiple lesions']],
    ['Multiple lesions are often seen in patients with CRMO.', []],
    ['In CRMO, multiple lesions are common.', []],
    ['Unlike CRMO, LCH has multiple lesions.', []],
    ['Multiple lesions of 30 mm are seen in CRMO.', ['severalLesions: Multiple lesions']],
    ['Bone metastases often show multiple lesions.', []],
    ['Absence of fever does not exclude multiple lesions.', []],
    ['Fever does not exclude multiple lesions.', []],
    ['Chronic recurrent multifocal osteomyelitis (CRMO) often shows multiple lesions.', []],
    ['CRMO often shows multiple lesions, but the left tibia has oedema.', []],
    ['CRMO often shows multiple lesions, however the left tibia is normal.', []],
    ['CRMO usually begins at 7 to 12 years with multiple lesions.', []],
    ['Multiple lesions are usually below 10 mm in CRMO.', []],
    ['Most patients with CRMO have multiple lesions.', []],
  ])
})
