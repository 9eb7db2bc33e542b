import type { Assessment } from '../../crmo/assessment.ts'
import { historyFindings } from '../../crmo/findings.ts'
import type { Review } from '../../crmo/review.ts'
import { countedLesions } from '../lesions/lesion-groups.ts'
import { openFlags, raisedFlags } from '../red-flags/flag-order.ts'
import { intervalWords } from '../score/score-words.ts'
import { bannerTexts } from './banner-texts.ts'

/** The page's parts with what stands in each: one look says where something is missing. */
const contents = (assessment: Assessment, review: Review) => {
  const t = bannerTexts()
  const result = assessment.instruments['jansson-2009']
  const raised = raisedFlags(assessment.redFlags)
  const unknownItems = result.items.filter((item) => item.answer === 'unknown').length
  const unknownFindings = assessment.findings.filter(
    (finding) => historyFindings.includes(finding.key) && finding.answer === 'unknown',
  ).length
  const undecided = assessment.recommendations.filter((entry) => !review.plan.choices[entry.id]).length
  const openMimics = assessment.mimics.filter((mimic) => mimic.state === 'open').length
  const { alerts } = assessment.treatment
  const open = openFlags(assessment.redFlags).length
  return [
    {
      id: 'flags',
      title: t.flags,
      count: raised.length > 0 ? `${raised.length}` : open > 0 ? t.open(open) : '0',
      urgent: raised.some((flag) => flag.level === 'urgent'),
    },
    { id: 'score', title: t.score, count: intervalWords(result) },
    { id: 'lesions', title: t.lesions, count: `${countedLesions(assessment.lesions)}` },
    { id: 'criteria', title: t.criteria, count: unknownItems > 0 ? t.unknown(unknownItems) : '' },
    { id: 'next', title: t.next, count: '' },
    { id: 'plan', title: t.plan, count: undecided > 0 ? t.open(undecided) : '' },
    { id: 'sign', title: t.sign, count: '' },
    { id: 'history', title: t.history, count: unknownFindings > 0 ? t.unknown(unknownFindings) : '' },
    { id: 'mimics', title: t.mimics, count: openMimics > 0 ? `${openMimics}` : '' },
    {
      id: 'treatment',
      title: t.treatment,
      count: alerts.length > 0 ? `${alerts.length}` : '',
      urgent: alerts.some((alert) => alert.level === 'urgent'),
    },
    { id: 'monitoring', title: t.monitoring, count: '' },
  ]
}

export function Contents({ assessment, review }: { assessment: Assessment; review: Review }) {
  return (
    <nav className="contents" aria-label={bannerTexts().parts}>
      <ul>
        {contents(assessment, review).map((part) => (
          <li key={part.id} className={part.urgent ? 'contents-urgent' : ''}>
            <a href={`#${part.id}`}>
              {part.title} {part.count ? <span className="contents-count">{part.count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
