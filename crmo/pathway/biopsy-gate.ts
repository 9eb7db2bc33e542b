/** The biopsy-sparing gate [house, from seed 2.3-2.4 and D-09 to D-13]: an empty chart has no red flag, and passes nothing. */
import type { Citation } from '../../smart-config/types.ts'
import type { BiopsyGate, InstrumentResult, RedFlag } from '../assessment.ts'
import type { Findings } from './effective-findings.ts'
import { urgentRaised } from './red-flags.ts'

const citation: Citation = {
  confirmation: 'house',
  refs: ['Wipff 2011, sections 2.3-2.4', 'decision rows D-09 to D-13'],
}

/** "Answered" means yes or no; an answer that worries raises its own flag. */
export function biopsyGate(jansson: InstrumentResult, findings: Findings, flags: RedFlag[]): BiopsyGate {
  const item = (key: string): string => jansson.items.find((one) => one.key === key)?.answer ?? 'unknown'
  const inputs: [string, string][] = [
    ['blood count', item('normalBloodCount')],
    ['CRP', item('raisedCrp')],
    ['temperature or fever history', item('normalTemperature')],
    ['weight loss', findings.weightLossOrAsthenia.answer],
    ['night pain', findings.nightPain.answer],
    ['enlarged liver, spleen or nodes', findings.organomegalyOrNodes.answer],
  ]
  const unknown = inputs.filter(([, answer]) => answer === 'unknown').map(([name]) => name)
  const blockedBy = urgentRaised(flags).map((flag) => `${flag.row} ${flag.title}`)
  const passed = unknown.length === 0 && blockedBy.length === 0
  const parts = [
    ...(unknown.length > 0 ? [`Cannot advise against biopsy: ${unknown.join(', ')} unknown.`] : []),
    ...(blockedBy.length > 0
      ? [`Cannot advise against biopsy while an urgent row stands: ${blockedBy.join('; ')}.`]
      : []),
  ]
  return {
    passed,
    unknown,
    blockedBy,
    sentence: passed
      ? 'Blood count, CRP, fever, weight, night pain and organs are answered, and no urgent row stands.'
      : parts.join(' '),
    citation,
  }
}
