import { describe, expect, test } from 'vitest'
import { lesionsIn } from './said.ts'

type Row = [text: string, lesions: string[]]
const check = (rows: Row[]) =>
  test.each(rows)('%s', (text, lesions) => {
    expect(lesionsIn(text)).toEqual([...lesions].sort())
  })

describe('denied', () => {
  check([
    ['No focal lesion in the left femur.', []],
    ['Neither femur shows a lesion.', []],
    ['Left tibia without abscess, sequestrum, or lytic lesion.', []],
    ['Periosteal reaction of the left femur: absent.', []],
    ['Oedema of the right radius is not seen.', []],
    ['No lesion is seen in the left femur, but the right femur shows oedema.', ['right femur']],
    ['No fracture, mild oedema of the left tibia.', ['left tibia']],
    ['No fracture, oedema of the left tibia.', ['?left tibia']],
    ['No fracture, collapse or lesion of T8.', []],
    ['There is no lesion apart from the one in the right fibula.', ['right fibula']],
    ['No change in the known lesion of the left tibia.', ['left tibia']],
    ['Not only the left tibia but also the right fibula is involved.', ['left tibia', 'right fibula']],
    ['The focus in the left tibia has not been confirmed.', []],
    ['The bone scan of the right talus is negative for a lesion.', []],
    ['Non-enhancing left femur.', []],
    ['Lesion of the left femur without sequelae.', ['left femur']],
    ['Lesion of the left femur, no complaints.', ['left femur']],
    ['Oedema of T7, T8 nil, collapse of T9.', ['vertebra (T7)', 'vertebra (T9)']],
    ['Lesions were found neither in the spine nor in the pelvis.', []],
    ['Apart from a lytic focus in the right 4th metacarpal the hand is normal.', ['right metacarpal (4th)']],
    ['In the right femur there is a lesion; in the left, none.', ['right femur']],
  ])
})

describe('doubtful', () => {
  check([
    ['Cannot exclude a subtle lesion in the left acetabular roof.', ['?left acetabulum']],
    ['Signal change in the left ischium cannot be excluded.', ['?left ischium']],
    ['A lesion in the sacrum is suspected.', ['?sacrum']],
    ['Possible involvement of T11.', ['?vertebra (T11)']],
    ['?early lucency lat. malleolus rt side', ['?right fibula']],
    ['Lungs clear; lucency of the left proximal humerus?', ['?left humerus']],
    ['It is unclear whether the left clavicle is involved.', ['?left clavicle']],
    ['The right femur may be involved.', ['?right femur']],
    ['Lesion of the left tibia, possibly extending into the fibula.', ['left tibia', '?left fibula']],
    ['Lesion of the left tibia. ?Ewing sarcoma.', ['left tibia']],
    ['Findings suggest osteomyelitis of the left tibia.', ['?left tibia']],
    ['The scan elsewhere had suggested lesions of the spine.', ['?vertebra']],
    ['Initially described lesions of the left clavicle.', ['?left clavicle']],
    ['A lesion of the right ilium could not be confirmed.', ['?right ilium']],
  ])
})

describe('of another kind', () => {
  check([
    ['Haemangioma of T10. Oedema of the right femur.', ['right femur']],
    ['T4 compression fracture due to the trauma in 2019.', []],
    ['Posttraumatic changes of the left clavicle.', []],
    ['Wedging of T7 consistent with Scheuermann disease. Oedema of T10.', ['vertebra (T10)']],
    ['Uptake in the left femur, within the limits of the normal growth plate.', []],
    ['The focus in the body of T6 is the basivertebral vein.', []],
    ['The left clavicle is lytic and twice as broad as the right clavicle.', ['left clavicle']],
    ['The left tibia shows oedema, much fainter than the one on the right.', ['left tibia']],
    ['Disc oedema L4/5 with enhancement.', []],
    ['The L4/L5 disc is oedematous.', []],
    ['Disc T7/8 preserved; oedema of T7 and T8.', ['vertebra (T7)', 'vertebra (T8)']],
  ])
})

describe('past, resolved, still there', () => {
  check([
    ['The previously seen oedema in the right distal radius has completely resolved.', ['~right radius']],
    ['The ulna, formerly oedematous, now shows only residual cortical thickening.', ['ulna']],
    ['Known lesion of the right tibia, now healed. New lesion of the left tibia.', ['~right tibia', 'left tibia']],
    ['Resolution of the lesion in the sternum; persistent oedema of the left clavicle.', ['~sternum', 'left clavicle']],
    [
      'Lesions right femur and L3 unchanged; lesion T10 no longer visible.',
      ['right femur', 'vertebra (L3)', '~vertebra (T10)'],
    ],
    ['The previously noted lesion in the right femur is unchanged.', ['right femur']],
    ['The oedema of the right ischium has decreased but not disappeared.', ['right ischium']],
    ['Old healed fracture of the left ulna.', ['~left ulna']],
    ['No residual oedema in the left clavicle.', ['~left clavicle']],
    ['Without remaining signs of a lesion in the right ilium.', ['~right ilium']],
    ['Compared with the film of the right femur (lesion of the shaft), the present one is normal.', ['~right femur']],
  ])
})

describe('hypothetical, planned, asked', () => {
  check([
    ['If pain recurs, a lesion in the spine should be looked for.', []],
    ['Evaluate for lesion of the left femur.', []],
    ['Please exclude lesion of T8.', []],
    ['Clinical information: painful rt hip, ?osteomyelitis femur.', []],
    ['INDICATION: Lesion of the left femur.\nFINDINGS: Normal.', []],
    ['Comparison: radiograph of the left tibia with a lesion. Findings: normal tibia.', []],
    ['Technique: T1 and STIR of both femora, lesion protocol.', []],
    ['Differential diagnosis: osteomyelitis of the tibia, Ewing sarcoma.', []],
  ])
})

describe('normal and only looking like a lesion', () => {
  check([
    ['Tibia, fibula and talus are normal.', []],
    ['Oedema in the tibia; talus and calcaneus normal.', ['tibia']],
    ['Vertebra plana of T9. The adjacent T8 and T10 bodies are preserved.', ['vertebra (T9)']],
    ['Oedema of T5, sparing T6.', ['vertebra (T5)']],
    ['Residual haematopoietic marrow in the proximal femoral metaphyses.', []],
    ['Increased uptake at the growth plates of both femora and tibiae, physiological.', []],
    ['Uptake in the left tibia, clearly beyond normal physeal uptake.', ['left tibia']],
    ['Subcutaneous oedema of the left leg. Synovial enhancement at the right hip.', []],
    ['Mild oedema in the fat pad of the left knee.', []],
    ['A moderate effusion distends the left knee.', []],
    ['The mass displaces the femoral vessels and abuts the femur.', []],
    ['Lesion in the liver, 12 mm. Lesions of the skin of both lower legs.', []],
    ['Oedema of the left ilium next to the sacrum.', ['left ilium']],
    ['Lucency just beneath the physes of both distal femora.', ['left femur', 'right femur']],
    ['Sternoclavicular joint arthritis on the right.', []],
    ['The bright signal in the left femoral neck is attributed to incomplete fat suppression.', []],
    ['Cortical irregularity of the distal femur, a normal variant.', []],
    ['Painful swelling of the R ankle, R hip and sternum.', []],
    ['The right tibia is longer than the left.', []],
  ])
})

describe('notes and pathology do not show lesions', () => {
  test('a lesion told in a note is offered, not counted', () => {
    expect(
      lesionsIn('Three thoracic vertebrae have broken; a lesion of the left tibia is known.', '', 'note'),
    ).toContain('?left tibia')
  })
  test('imaging quoted in a note counts', () => {
    expect(lesionsIn('MRI last month showed oedema in the left femoral neck.', '', 'note')).toEqual(['left femur'])
  })
  test('a biopsied bone is offered', () => {
    expect(lesionsIn('Right 3rd rib: chronic osteomyelitis.', '', 'pathology')).toEqual(['?right rib (3rd)'])
  })
})
