/** What to watch in this child, and the risk factors to show (clinical-basis 5.3, 5.4). Nothing here decides anything. */

import { type RiskKey, riskRows, type WatchKey, watchRows } from '../../smart-config/monitoring/watches.ts'
import { limbOf } from '../../smart-config/terminology/bone-groups.ts'
import type { InstrumentResult } from '../assessment.ts'
import { boneEntry } from '../bone-name.ts'
import type { Basis } from '../criteria/jansson-2009.ts'
import { listed } from '../criteria/sites.ts'
import type { Answer, Evidence } from '../evidence.ts'
import type { FindingKey } from '../findings.ts'
import type { Lesion } from '../lesion.ts'
import type { RiskFactor, Watch } from './monitoring-types.ts'

type Said = { answer: Answer; reason: string; evidence: Evidence[] }
const first = (lesions: Lesion[]): Evidence[] => lesions.flatMap(({ evidence }) => evidence.slice(0, 1))
const limbs: Record<string, string> = limbOf
const pelvic = ['ilium', 'ischium', 'pubis', 'acetabulum', 'pelvis', 'sacrum']

/** Yes for a lesion there; else open, for what is not shown may not have been imaged. */
const where = (lesions: Lesion[], none: string): Said =>
  lesions.length > 0
    ? { answer: 'yes', reason: `${listed(lesions)}.`, evidence: first(lesions) }
    : { answer: 'unknown', reason: none, evidence: [] }

function epiphysis(lesions: Lesion[]): Said {
  const shown = lesions.filter(({ region }) => region === 'epiphysis')
  const near = lesions.filter(({ region, bone }) => region === 'metaphysis' && boneEntry(bone)?.long === true)
  if (shown.length === 0 && near.length > 0)
    return {
      answer: 'unknown',
      reason: `Metaphysis beside the growth plate (${listed(near)}); in half to two thirds the epiphysis takes part: ask the radiologist.`,
      evidence: first(near),
    }
  return where(shown, 'No lesion of an epiphysis is shown.')
}

const anyYes = (...said: Said[]): Said => {
  const yes = said.filter(({ answer }) => answer === 'yes')
  const shown = yes.length > 0 ? yes : said
  return {
    answer: yes.length > 0 ? 'yes' : said.every(({ answer }) => answer === 'no') ? 'no' : 'unknown',
    reason: shown.map(({ reason }) => reason).join(' '),
    evidence: shown.flatMap(({ evidence }) => evidence),
  }
}

function sitesOf(lesions: Lesion[]) {
  const of = (test: (lesion: Lesion) => boolean): Lesion[] => lesions.filter(test)
  return {
    long: of(({ bone }) => boneEntry(bone)?.long === true && bone !== 'clavicle'),
    spine: of(({ bone }) => bone === 'vertebra'),
    visible: of(({ bone }) => ['clavicle', 'mandible', 'maxilla', 'jaw'].includes(bone)),
    pelvis: of(({ bone }) => pelvic.includes(bone)),
    worse: of(({ bone }) => pelvic.includes(bone) || bone === 'clavicle' || limbs[bone] === 'leg'),
  }
}

export function watchesOf({ findings, ageYears }: Basis, lesions: Lesion[]): Watch[] {
  const sites = sitesOf(lesions)
  const found = (key: FindingKey): Said => {
    const { answer, label, evidence } = findings[key]
    return { answer, reason: answer === 'unknown' ? `${label}: ask.` : `${label}: ${answer}.`, evidence }
  }
  const grown = ageYears !== null && ageYears >= 18
  const whileGrowing = (said: Said): Said => (grown ? { answer: 'no', reason: 'Grown up.', evidence: [] } : said)
  const told: Record<WatchKey, Said> = {
    growth: whileGrowing(epiphysis(lesions)),
    limbLength: whileGrowing(where(sites.long, 'No lesion of a long bone is shown.')),
    vertebra: where(sites.spine, 'No vertebral lesion is shown.'),
    deformity: where([...sites.visible, ...sites.long], 'No lesion of clavicle, jaw or limb is shown.'),
    sacroiliac: anyYes(found('inflammatoryBackPain'), where(sites.pelvis, 'No lesion of the pelvis is shown.')),
    skin: anyYes(found('psoriasisOrPustulosis'), found('acneOrNeutrophilicSkin')),
    gut: found('bowelSymptoms'),
    eye: { answer: 'unknown', reason: 'Ask.', evidence: [] },
    pain: found('painOverSixWeeks'),
    school: where(sites.visible, 'Ask for school days lost and mood.'),
  }
  return watchRows.map((row) => ({ ...row, ...told[row.key] }))
}

export function risksOf({ chart }: Basis, lesions: Lesion[], jansson: InstrumentResult): RiskFactor[] {
  const sites = sitesOf(lesions)
  const esr = chart.labs.filter((lab) => lab.analyte === 'esr')
  const raised = esr.filter(({ normality }) => normality === 'high')
  const symmetric = jansson.items.find(({ key }) => key === 'symmetricLesions')
  const told: Record<RiskKey, Said> = {
    lesionCount: {
      answer: lesions.length > 0 ? 'yes' : 'unknown',
      reason:
        lesions.length > 0
          ? `${lesions.length} counted${chart.wholeSkeletonImaged ? '' : ' so far; the skeleton is not fully imaged'}.`
          : 'No lesion counts.',
      evidence: first(lesions),
    },
    epiphysis: epiphysis(lesions),
    site: where(sites.worse, 'No lesion there is shown.'),
    esr: {
      answer:
        raised.length > 0
          ? 'yes'
          : esr.length > 0 && esr.every(({ normality }) => normality === 'normal')
            ? 'no'
            : 'unknown',
      reason:
        raised.length > 0
          ? `ESR ${raised.at(-1)?.evidence.value ?? ''}.`
          : esr.length > 0
            ? "Not above the laboratory's range, or no range is given."
            : 'No ESR is charted.',
      evidence: (raised.length > 0 ? raised : esr).map(({ evidence }) => evidence),
    },
    spine: where(sites.spine, 'No vertebral lesion is shown.'),
    symmetry: {
      answer: symmetric?.answer ?? 'unknown',
      reason: symmetric?.reason ?? 'Not answered.',
      evidence: symmetric?.evidence ?? [],
    },
    cluster: { answer: 'unknown', reason: 'For orientation; no child is assigned to a cluster.', evidence: [] },
  }
  return riskRows.map((row) => ({ ...row, ...told[row.key] }))
}
