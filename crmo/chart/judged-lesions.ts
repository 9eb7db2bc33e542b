/** Lesions that a report of the same day or later speaks against: they are offered for confirmation and do not count. */
import { daysBeforeHealing } from '../../smart-config/terminology/imaging.ts'
import { daysBetween, instantOf } from '../dates.ts'
import type { LesionSite } from '../lesion.ts'
import { settles } from '../report-text/whole-text/unread-bones.ts'
import type { LesionMention } from './merge-lesions.ts'

/** A bone that a report calls physiological, a variant, an artefact or normal. */
export type JudgedBone = Pick<LesionSite, 'bone' | 'level' | 'side'> & { date: string | null; title: string }

const notBefore = (date: string | null, mention: LesionMention): boolean => {
  const shown = mention.evidence[0]?.date
  return !date || !shown || instantOf(date.slice(0, 10)) >= instantOf(shown.slice(0, 10))
}

const speaksOf = (one: JudgedBone, mention: LesionMention): boolean =>
  settles(mention.site, one.bone, one.level) &&
  (one.side === 'unspecified' || mention.site.side === 'unspecified' || one.side === mention.site.side) &&
  notBefore(one.date, mention)

/** A focus seen on a scan alone. Uptake has no look of its own: what is only that is offered for confirmation. Whatever shows more counts on. */
export const withoutExplained = (mentions: LesionMention[], explained: JudgedBone[]): LesionMention[] =>
  mentions.map((mention) => {
    const uptakeOnly =
      mention.features.length > 0 && mention.features.every((feature) => feature === 'increased_uptake')
    const by =
      uptakeOnly && mention.certainty === 'stated' ? explained.find((one) => speaksOf(one, mention)) : undefined
    return by
      ? { ...mention, certainty: 'uncertain', doubt: `Another report (${by.title}) explains it as no lesion.` }
      : mention
  })

/** Both come from the same words: "both clavicles", "on both sides". */
const areToldTogether = (one: LesionMention, other: LesionMention): boolean =>
  one.evidence.some(({ span }) =>
    other.evidence.some(
      (their) => span && their.span?.textId === span.textId && their.span.start === span.start && span.end > span.start,
    ),
  )

const isOtherSide = (one: LesionMention, other: LesionMention): boolean =>
  one.site.bone === other.site.bone && one.site.level === other.site.level && one.site.side !== other.site.side

const isBeforeHealing = (date: string | null, { evidence }: LesionMention): boolean => {
  const shown = evidence[0]?.date
  return !date || !shown || daysBetween(shown, date) <= daysBeforeHealing
}

/** "Breached on both faces", and the left ilium is called normal: which of two sides "both" means is for the clinician to say. */
export const withoutContradicted = (mentions: LesionMention[], free: JudgedBone[]): LesionMention[] =>
  mentions.map((mention) => {
    const by =
      mention.certainty === 'stated'
        ? free.find(
            (one) => one.side === mention.site.side && speaksOf(one, mention) && isBeforeHealing(one.date, mention),
          )
        : undefined
    return by && mentions.some((other) => isOtherSide(mention, other) && areToldTogether(mention, other))
      ? { ...mention, certainty: 'uncertain', doubt: `A report (${by.title}) calls the ${by.side} side normal.` }
      : mention
  })
