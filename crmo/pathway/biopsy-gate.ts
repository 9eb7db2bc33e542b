/** The biopsy-sparing gate [house, from seed 2.3-2.4 and D-09 to D-13]: an empty chart has no red flag, and passes nothing. */
import type { Citation } from '../../smart-config/types.ts'
import type { BiopsyGate, InstrumentResult, RedFlag } from '../assessment.ts'
import { markedOff } from '../switched-off.ts'
import type { Findings } from './effective-findings.ts'
import { isRaised, urgentRaised } from './red-flags.ts'
import type { Signals } from './signals/signals.ts'

const citation: Citation = {
  confirmation: 'house',
  refs: ['Wipff 2011, sections 2.3-2.4', 'decision rows D-09 to D-13', 'mimics before the biopsy decision: house rule'],
}

/**
 * Mimics that make several metaphyseal lesions themselves and score like CRMO: they are excluded before the biopsy decision
 * (clinical-basis 3.1), and a normal count does not exclude leukaemia where LDH is high (3.3). So do the rows D-08 to D-13 that ask for
 * histology or culture themselves. The other checks close nothing: night pain or a mild anaemia alone belong to CNO as well.
 */
const unsettledMimics = (flags: RedFlag[], { highLdh }: Pick<Signals, 'highLdh'>): string[] => [
  ...(isRaised(flags, 'D-15') ? ['hypophosphatasia (D-15, low ALP)'] : []),
  ...(isRaised(flags, 'D-16') ? ['vitamin C deficiency (D-16)'] : []),
  ...(isRaised(flags, 'D-08', 'check') ? ['malignant tumour (D-08, named by the radiologist)'] : []),
  ...(isRaised(flags, 'D-11') ? ['tuberculosis or other infection (D-11)'] : []),
  ...(isRaised(flags, 'D-13') ? ['spondylodiscitis (D-13)'] : []),
  ...(highLdh.answer === 'yes' ? ['leukaemia (D-09, high LDH)'] : []),
]

/** "Answered" means yes or no; an answer that worries raises its own flag. */
export function biopsyGate(
  jansson: InstrumentResult,
  findings: Findings,
  flags: RedFlag[],
  signals: Pick<Signals, 'highLdh'>,
): BiopsyGate {
  const item = (key: string): string => jansson.items.find((one) => one.key === key)?.answer ?? 'unknown'
  const inputs: [string, string][] = [
    ['blood count', item('normalBloodCount')],
    ['CRP', item('raisedCrp')],
    ['temperature or fever history', item('normalTemperature')],
    ['weight loss', findings.weightLossOrAsthenia.answer],
    ['night pain', findings.nightPain.answer],
    ['enlarged liver, spleen or nodes', findings.organomegalyOrNodes.answer],
  ]
  // A row that the site has switched off was not judged: it is as little cleared as an input that nobody has answered.
  const off = flags.filter(({ switchedOff }) => switchedOff).map(({ row }) => markedOff(row))
  const unknown = [...inputs.filter(([, answer]) => answer === 'unknown').map(([name]) => name), ...new Set(off)]
  const urgent = urgentRaised(flags).map((flag) => `${flag.row} ${flag.title}`)
  const mimics = unsettledMimics(flags, signals)
  const blockedBy = [...urgent, ...mimics]
  const passed = unknown.length === 0 && blockedBy.length === 0
  const parts = [
    ...(unknown.length > 0 ? [`Cannot advise against biopsy: ${unknown.join(', ')} unknown.`] : []),
    ...(urgent.length > 0 ? [`Cannot advise against biopsy while an urgent row stands: ${urgent.join('; ')}.`] : []),
    ...(mimics.length > 0 ? [`Cannot advise against biopsy before this is excluded: ${mimics.join('; ')}.`] : []),
  ]
  return {
    passed,
    unknown,
    blockedBy,
    sentence: passed
      ? 'Blood count, CRP, fever, weight, night pain and organs are answered, and neither an urgent row nor a mimic stands.'
      : parts.join(' '),
    citation,
  }
}
