/** Inputs of the decision rows from the lesions. A "no" needs the whole skeleton: what is not shown so far is unknown. */
import { boneEntry } from '../../bone-name.ts'
import { countedLesions, openLesions } from '../../criteria/counted-lesions.ts'
import type { Basis } from '../../criteria/jansson-2009.ts'
import { multipleLesions, whyNotFirm } from '../../criteria/sites.ts'
import type { Answer, Evidence } from '../../evidence.ts'
import type { FindingKey } from '../../findings.ts'
import type { Lesion, LesionFeature } from '../../lesion.ts'
import { anyOf, type Signal, signal } from './signal.ts'

const evidenceOf = (lesions: Lesion[]): Evidence[] => lesions.flatMap((lesion) => lesion.evidence.slice(0, 2))
const pelvis = ['ilium', 'ischium', 'pubis', 'acetabulum', 'pelvis', 'sacrum']
/** The axial skeleton of clinical-basis 3.3; the clavicle as in Jansson item 5. */
const axial = (bone: string): boolean => boneEntry(bone)?.axialSite === true || bone === 'rib' || pelvis.includes(bone)
const jaws = ['mandible', 'maxilla', 'jaw']
const isLong = (lesion: Lesion): boolean => boneEntry(lesion.bone)?.long === true
const hasAny = (lesion: Lesion, ...features: LesionFeature[]): boolean =>
  features.some((feature) => lesion.features.includes(feature))

/** Stated by a report for a lesion or in words; no only when denied, for "not mentioned" is not "absent". */
function lesionSign({ lesions, findings }: Basis, feature: LesionFeature, key: FindingKey, label: string): Signal {
  const counted = countedLesions(lesions)
  const stated = counted.filter((lesion) => lesion.features.includes(feature))
  if (stated.length > 0)
    return signal(
      label,
      'yes',
      stated.flatMap((lesion) => lesion.evidence),
    )
  if (findings[key].answer !== 'unknown') return signal(label, findings[key].answer, findings[key].evidence)
  return featureDenied(counted, feature, label)
}

function featureDenied(counted: Lesion[], feature: LesionFeature, label: string): Signal {
  const denied = counted.length > 0 && counted.every((lesion) => lesion.deniedFeatures.includes(feature))
  return signal(label, denied ? 'no' : 'unknown', denied ? counted.flatMap((lesion) => lesion.evidence) : [])
}

/** Nothing else can be there: what is not shown is absent. */
const isWhole = ({ chart, lesions }: Basis): boolean => whyNotFirm(chart, lesions) === null

/** Yes when a counted lesion is of the kind; no when the whole skeleton was shown without one; else unknown. */
function shown(basis: Basis, label: string, isKind: (lesion: Lesion) => boolean): Signal {
  const found = countedLesions(basis.lesions).filter(isKind)
  if (found.length > 0) return signal(label, 'yes', evidenceOf(found))
  return signal(label, isWhole(basis) ? 'no' : 'unknown', isWhole(basis) ? basis.chart.wholeSkeletonEvidence : [])
}

/** A pair of the same bone on both sides, each of the kind. */
function pairShown(basis: Basis, label: string, isKind: (lesion: Lesion) => boolean): Signal {
  const fitting = countedLesions(basis.lesions).filter(isKind)
  const pair = fitting.flatMap((one) =>
    fitting
      .filter((other) => one.side === 'left' && other.side === 'right' && one.bone === other.bone)
      .flatMap((other) => [one, other]),
  )
  if (pair.length > 0) return signal(label, 'yes', evidenceOf(pair))
  return signal(label, isWhole(basis) ? 'no' : 'unknown', isWhole(basis) ? basis.chart.wholeSkeletonEvidence : [])
}

/** Either of two ways of knowing: lesions, or words that name no lesion. */
const either = (label: string, one: Signal, other: Signal): Signal => {
  const answer = anyOf([one.answer, other.answer])
  return signal(
    label,
    answer,
    [one, other].filter((input) => input.answer === answer).flatMap((input) => input.evidence),
  )
}

/** One lesion shown, and nothing known to be still missing; more may be found while the skeleton is not fully imaged. */
function oneLesion({ chart, lesions }: Basis): Signal {
  const counted = countedLesions(lesions)
  const more =
    chart.imagingPending.length > 0 ||
    chart.unlocatedLesions.length > 0 ||
    chart.unreadBones.length > 0 ||
    openLesions(lesions).length > 0
  const answer: Answer = counted.length > 1 ? 'no' : counted.length === 0 || more ? 'unknown' : 'yes'
  return signal('a single lesion', answer, evidenceOf(counted))
}

function metaphyseal({ lesions }: Basis): Signal {
  const counted = countedLesions(lesions)
  const found = counted.filter(({ region }) => region === 'metaphysis')
  const open = counted.length === 0 || counted.some((lesion) => isLong(lesion) && lesion.region === 'unspecified')
  return signal('a metaphyseal lesion', found.length > 0 ? 'yes' : open ? 'unknown' : 'no', evidenceOf(found))
}

/** Of every lesion shown: yes when all are of the kind, no when one is not, unknown without a lesion. */
function allAre({ lesions }: Basis, label: string, isKind: (lesion: Lesion) => boolean): Signal {
  const counted = countedLesions(lesions)
  return signal(label, counted.length === 0 ? 'unknown' : counted.every(isKind) ? 'yes' : 'no', evidenceOf(counted))
}

/** The metaphyseal lytic, sclerotic or mixed lesion of the seed's section 2.3. */
export const isTypicalPattern = (lesion: Lesion): boolean =>
  lesion.region === 'metaphysis' && hasAny(lesion, 'lytic', 'sclerotic', 'sclerotic_margin')

/** The sclerotic, expanded clavicle, typical of CNO alone as well (D-07): a biopsy may be avoidable, so D-05 must not ask for it. */
export const isTypicalClavicle = (lesion: Lesion): boolean =>
  lesion.bone === 'clavicle' && hasAny(lesion, 'sclerotic', 'sclerotic_margin', 'expansion')

export function lesionSignals(basis: Basis) {
  const { chart, lesions, findings, ageYears } = basis
  const found = (key: FindingKey): Signal => signal('', findings[key].answer, findings[key].evidence)
  const multiple = multipleLesions(chart, lesions)
  const counted = countedLesions(lesions)
  const vertebral = shown(basis, 'a vertebral lesion', ({ bone }) => bone === 'vertebra')
  const collapse = shown(
    basis,
    'vertebral collapse',
    (one) => one.bone === 'vertebra' && hasAny(one, 'fracture_or_collapse'),
  )
  const oedema = shown(
    basis,
    'marrow oedema of a vertebra',
    (one) => one.bone === 'vertebra' && hasAny(one, 'marrow_oedema'),
  )
  return {
    corticalBreach: lesionSign(basis, 'cortical_breach', 'corticalBreach', 'breached cortex'),
    periostealReaction: lesionSign(basis, 'periosteal_reaction', 'periostealReaction', 'periosteal apposition'),
    softTissueMass: counted.some((one) => hasAny(one, 'soft_tissue_mass'))
      ? signal('soft tissue mass', 'yes', evidenceOf(counted.filter((one) => hasAny(one, 'soft_tissue_mass'))))
      : featureDenied(counted, 'soft_tissue_mass', 'soft tissue mass'),
    lesionShown: signal(
      'a bone lesion',
      counted.length > 0 ? 'yes' : chart.noLesionEvidence.length > 0 && isWhole(basis) ? 'no' : 'unknown',
      evidenceOf(counted),
    ),
    multipleLesions: signal('more than one lesion', multiple.answer, multiple.evidence),
    oneLesion: oneLesion(basis),
    metaphysealLesion: metaphyseal(basis),
    lyticLesions: shown(basis, 'lytic lesions', (one) => hasAny(one, 'lytic')),
    lyticAxialLesion: shown(
      basis,
      'a lytic lesion of spine, sternum, clavicle, rib or pelvis',
      (one) => axial(one.bone) && hasAny(one, 'lytic'),
    ),
    clavicleAlone: allAre(basis, 'lesions of the clavicle alone', ({ bone }) => bone === 'clavicle'),
    otherThanClavicle: allAre(basis, 'a lesion other than of the clavicle', ({ bone }) => bone !== 'clavicle'),
    mandibleOrSternum: allAre(
      basis,
      'a lesion of mandible or sternum',
      ({ bone }) => bone === 'mandible' || bone === 'sternum',
    ),
    vertebralLesion: vertebral,
    vertebralCollapse: either('vertebra plana or vertebral crush fracture', collapse, found('vertebraPlana')),
    vertebralOedema: vertebral.answer === 'yes' && oedema.answer !== 'yes' ? signal(oedema.label, 'unknown') : oedema,
    pelvicLesion: shown(basis, 'a pelvic lesion', ({ bone }) => pelvis.includes(bone)),
    skullLesion: shown(basis, 'a skull lesion', ({ bone }) => bone === 'skull'),
    expandedRibs: either(
      'expanded ribs',
      shown(basis, '', (one) => one.bone === 'rib' && hasAny(one, 'expansion')),
      found('expandedRibs'),
    ),
    symmetricMetaphysealOedema: pairShown(
      basis,
      'symmetric metaphyseal marrow oedema',
      (one) => isLong(one) && one.region === 'metaphysis' && hasAny(one, 'marrow_oedema'),
    ),
    expansileJawsBothSides: pairShown(
      basis,
      'expansile lesions of both sides of the jaw',
      (one) => jaws.includes(one.bone) && hasAny(one, 'expansion'),
    ),
    jawsOnly: allAre(basis, 'lesions of the jaws alone', ({ bone }) => jaws.includes(bone)),
    expansileLyticLimb: shown(
      basis,
      'an expansile lytic lesion of a limb',
      (one) => isLong(one) && hasAny(one, 'lytic') && hasAny(one, 'expansion'),
    ),
    epiphysealLesion: shown(basis, 'an epiphyseal lesion', ({ region }) => region === 'epiphysis'),
    legBoneLesionWhileGrowing: growing(
      ageYears,
      shown(basis, 'a lesion of a long leg bone in a growing child', ({ bone }) =>
        ['femur', 'tibia', 'fibula'].includes(bone),
      ),
    ),
    clavicleOrMandible: shown(
      basis,
      'a lesion of clavicle or mandible',
      ({ bone }) => bone === 'clavicle' || bone === 'mandible',
    ),
  } satisfies Record<string, Signal>
}

/** Growth ends at 18 years for this purpose [house]. */
const growing = (ageYears: number | null, legs: Signal): Signal =>
  ageYears !== null && ageYears >= 18 ? { ...legs, answer: 'no', evidence: [] } : legs
