/** A focus seen on a scan alone that a report of the same day or later explains as physiological, a variant or an artefact. */
import { instantOf } from '../dates.ts'
import type { LesionSite } from '../lesion.ts'
import { settles } from '../report-text/whole-text/unread-bones.ts'
import type { LesionMention } from './merge-lesions.ts'

export type ExplainedBone = Pick<LesionSite, 'bone' | 'level' | 'side'> & { date: string | null; title: string }

const notBefore = (date: string | null, mention: LesionMention): boolean => {
  const shown = mention.evidence[0]?.date
  return !date || !shown || instantOf(date.slice(0, 10)) >= instantOf(shown.slice(0, 10))
}

const explains = (one: ExplainedBone, mention: LesionMention): boolean =>
  settles(mention.site, one.bone, one.level) &&
  (one.side === 'unspecified' || mention.site.side === 'unspecified' || one.side === mention.site.side) &&
  notBefore(one.date, mention)

/** Uptake has no look of its own: what is only that is offered for confirmation. Whatever shows more counts on. */
export const withoutExplained = (mentions: LesionMention[], explained: ExplainedBone[]): LesionMention[] =>
  mentions.map((mention) => {
    const uptakeOnly =
      mention.features.length > 0 && mention.features.every((feature) => feature === 'increased_uptake')
    const by =
      uptakeOnly && mention.certainty === 'stated' ? explained.find((one) => explains(one, mention)) : undefined
    return by
      ? { ...mention, certainty: 'uncertain', doubt: `Another report (${by.title}) explains it as no lesion.` }
      : mention
  })
