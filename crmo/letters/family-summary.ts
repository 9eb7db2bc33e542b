/**
 * A summary for the child's family in plain words: what was found, what happens next, when to call. Pure. It holds no score, no mimic and
 * no red flag, and it names CNO only when the clinician says that the diagnosis is made (`diagnosisMade`).
 */
import { plainBones } from '../../smart-config/letters/plain-bones.ts'
import { plainPlan, plainUrgent } from '../../smart-config/letters/plain-plan.ts'
import type { Assessment, PlanLine } from '../assessment.ts'
import { countedLesions } from '../criteria/counted-lesions.ts'
import type { Lesion } from '../lesion.ts'
import { isRaised, urgentRaised } from '../pathway/red-flags.ts'

/** Why the summary may not name CNO, as a sentence for the clinician; null when it may. */
export function diagnosisObstacle({ redFlags, lesions }: Assessment): string | null {
  if (isRaised(redFlags, 'D-31')) return 'Another diagnosis is established (D-31), so the summary does not name CNO.'
  const [urgent] = urgentRaised(redFlags)
  if (urgent) return `An urgent row stands (${urgent.row} ${urgent.title}), so the summary does not name CNO.`
  return countedLesions(lesions).length === 0 ? 'No lesion counts, so the summary does not name CNO.' : null
}

const paired: ReadonlySet<Lesion['side']> = new Set(['left', 'right'])

const plainOf = (bone: string): { one: string; several: string } | null => {
  const table: Record<string, { one: string; several: string }> = plainBones
  return table[bone] ?? null
}

/** "both shin bones", "the left collarbone", "3 bones of the back": each bone once, however many places in it. */
export function plainPlaces(lesions: Lesion[]): string[] {
  const bones = [...new Set(lesions.map(({ bone }) => bone))]
  return bones.flatMap((bone) => {
    const words = plainOf(bone)
    if (!words) return []
    const here = lesions.filter((one) => one.bone === bone)
    const members = new Set(here.map(({ level, side }) => `${level} ${side}`))
    const sides = new Set(here.map(({ side }) => side))
    const levels = new Set(here.map(({ level }) => level))
    if (levels.size === 1 && !levels.has(null) && members.size === 1 && here[0] && paired.has(here[0].side))
      return [`a ${here[0].side} ${words.one}`]
    if (levels.size === 1 && sides.has('left') && sides.has('right')) return [`both ${words.several}`]
    if (members.size > 1) return [`${members.size} ${words.several}`]
    const side = here[0] && paired.has(here[0].side) ? `${here[0].side} ` : ''
    return [
      levels.has(null) && bone !== 'vertebra' && bone !== 'rib' ? `the ${side}${words.one}` : `a ${side}${words.one}`,
    ]
  })
}

const plainLine = ({ id, choice }: PlanLine): string | null =>
  choice !== 'accepted' ? null : id.startsWith('urgent-') ? plainUrgent : (plainPlan[id] ?? null)

/** What the family hears of the plan, and the lines for which there are no plain words: for the clinician to tell. */
export function plainSteps(plan: PlanLine[]): { steps: string[]; leftOut: string[] } {
  const told = plan.filter(({ choice }) => choice !== 'declined')
  return {
    steps: [...new Set(told.flatMap((line) => plainLine(line) ?? []))],
    leftOut: told.filter((line) => plainLine(line) === null && line.id !== 'next-step').map(({ text }) => text),
  }
}

const list = (lines: string[]): string[] => lines.map((line) => `- ${line}`)

const withDiagnosis = [
  'Your doctor thinks that your child has CNO. It is also called CRMO.',
  'In CNO some bones become sore and swollen from the inside. The body does this by mistake. It is not caused by a germ, and nobody can catch it.',
  'Nothing that you or your child did has caused it.',
  'CNO often comes and goes. There are medicines that can help.',
]
const withoutDiagnosis = [
  'We do not have the full answer yet. We are still finding out what is going on.',
  'We will tell you as soon as we know more.',
]

/** @param diagnosisMade the clinician says so; ignored where `diagnosisObstacle` gives a reason */
export function familySummary(assessment: Assessment, diagnosisMade: boolean): string {
  const lesions = countedLesions(assessment.lesions)
  const places = plainPlaces(lesions)
  const named = diagnosisMade && diagnosisObstacle(assessment) === null
  const { steps } = plainSteps(assessment.plan)
  const pain = assessment.findings.find(({ key }) => key === 'boneOrLimbPain')?.answer === 'yes'
  const back = lesions.some(({ bone }) => bone === 'vertebra' || bone === 'sacrum')
  return [
    `For the family of ${assessment.patient.name}`,
    assessment.readAt.slice(0, 10),
    '',
    'Why we met',
    pain
      ? 'Your child has pain in the bones. We want to find out why, and to help.'
      : "We looked at your child's bones.",
    '',
    'What we know so far',
    ...(places.length > 0
      ? ['We found changes in:', ...list(places)]
      : ['So far we have not found a change in a bone.']),
    ...(named ? withDiagnosis : withoutDiagnosis),
    '',
    'What happens next',
    ...(steps.length > 0 ? list(steps) : ['Your doctor will tell you what happens next.']),
    'Go on with the medicines as your doctor told you. Please ask before you start or stop one.',
    '',
    'Please call us soon if',
    ...list([
      'the pain gets much worse, or wakes your child at night',
      'your child has a fever and you do not know why',
      'your child does not want to walk, or does not use an arm or a leg',
      'something worries you',
    ]),
    ...(back
      ? ['Go to the hospital the same day if the legs feel weak or numb, or if your child cannot pass water.']
      : []),
    '',
    'Write down your questions and bring them. There are no silly questions.',
    '',
  ].join('\n')
}
