/** What a report says beside its lesions: bones that were not read or are explained, the skeleton as a whole, imaging to come. */
import { describe, expect, test } from 'vitest'
import { readText } from '../../../../crmo/report-text/read-text.ts'
import type { TextSpan, UnreadBone } from '../../../../crmo/report-text/reading.ts'

const named = ({ side, bone, level }: UnreadBone): string =>
  [side, bone, level].filter((word) => word && word !== 'unspecified').join(' ')

function saidBeside(text: string): Record<string, string | string[]> {
  const reading = readText(text, { kind: 'imaging', title: '' })
  const quote = ({ start, end }: TextSpan): string => text.slice(start, end)
  const { wholeSkeleton, severalLesions, noLesion, imagingPending } = reading
  const whole = { wholeSkeleton, severalLesions, noLesion, imagingPending }
  const lists = {
    unread: reading.unreadBones.map(named),
    explained: reading.explainedBones.map(named),
    unplaced: reading.unplaced.map(quote),
  }
  return Object.fromEntries([
    ...Object.entries(lists).filter(([, list]) => list.length > 0),
    ...Object.entries(whole).flatMap(([name, span]) => (span ? [[name, quote(span)]] : [])),
  ])
}

describe('beside the lesions', () => {
  test.each<[string, Record<string, string | string[]>]>([
    ['The left femur is discussed. Lesion of T8.', { unread: ['left femur'] }],
    ['The talus and the left calcaneus were imaged.', { unread: ['talus', 'left calcaneus'] }],
    ['The right femur has a strange shape.', { unread: ['right femur'] }],
    ['The normal left femur. The ribs are in place.', { unread: ['rib'] }],
    ['Left femur: artefact.', { explained: ['left femur'] }],
    ['The bright left femur is physiological.', { explained: ['left femur'] }],
    ['Oedema of the left femur, physiological. Oedema of the left femur.', {}],
    ['Lumbar spine in place.', {}],
    ['Remaining ribs, spine and sternum without change.', {}],
    ['Lytic destruction is seen.', { unplaced: ['Lytic'] }],
    ['No lytic destruction is seen.', {}],
    ['Possible lytic destruction.', {}],
    ['Lytic destruction of the left femur. Sclerosis.', {}],
    ['Uptake in the sternoclavicular joint.', { unread: ['clavicle'] }],
    ['Uptake in the sternoclavicular joint and the left clavicle.', {}],
    ['Uptake in the costovertebral joint of the left.', { unread: ['vertebra'] }],
    ['Uptake in the costovertebral joint; oedema of T8.', {}],
    ['Left sacroiliac oedema.', {}],
    ['Sacroiliac oedema and oedema of the left ilium.', {}],
    ['Bilateral sacroiliac joint oedema.', {}],
    ['Previous sacroiliac oedema.', {}],
    ['Sacroiliac joint effusion.', {}],
    ['Multifocal disease.', { severalLesions: 'Multifocal' }],
    ['No multifocal disease.', {}],
    ['Five lesions.', { severalLesions: 'Five lesions' }],
    ['Multiple foci in the left femur.', {}],
    ['Multiple foci, for example in the left femur.', { severalLesions: 'Multiple foci' }],
    ['Chronic recurrent multifocal osteomyelitis.', {}],
    ['History: multifocal lesions. Normal.', {}],
    ['Several lesions are seen in the pelvis.', {}],
    ['No focal lesion.', { noLesion: 'No focal lesion' }],
    ['No other focal lesion.', {}],
    ['Normal bone scan.', { wholeSkeleton: 'bone scan', noLesion: 'Normal bone scan' }],
    ['No focal lesion elsewhere.', {}],
    ['Comparison: no focal lesion. T8 oedematous.', {}],
    ['Whole-body MRI: oedema of T8.', { wholeSkeleton: 'Whole-body' }],
    ['Bone scan of the hands: oedema.', {}],
    ['Bone scan of the left hand.', {}],
    ['Bone scan: uptake in T8.', { wholeSkeleton: 'Bone scan' }],
    ['If pain persists, whole-body MRI.', {}],
    ['Whole-body MRI is awaited.', { imagingPending: 'is awaited' }],
    ['Skeletal survey normal.', { wholeSkeleton: 'Skeletal survey', noLesion: 'survey normal' }],
    ['History: whole-body MRI normal.', {}],
    ['Further MRI has been requested.', { imagingPending: 'has been requested' }],
    ['Further physiotherapy has been requested.', {}],
    ['MRI of the spine is pending.', { imagingPending: 'is pending' }],
    ['CT-guided biopsy is pending.', {}],
    ['History: MRI is pending.', {}],
  ])('%s', (text, said) => expect(saidBeside(text)).toEqual(said))
})
