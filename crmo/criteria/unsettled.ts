/** What a text leaves open of fever, CRP or blood count in the index period. */
import type { IndexPeriod } from '../assessment.ts'
import type { Chart, UnsettledFact } from '../chart/chart.ts'
import type { Evidence } from '../evidence.ts'
import { inPeriod } from './index-period.ts'

export const unsettledOf = ({ unsettled = [] }: Chart, key: UnsettledFact['key'], period: IndexPeriod): Evidence[] =>
  unsettled.filter((one) => one.key === key && inPeriod(one.date, period)).map(({ evidence }) => evidence)
