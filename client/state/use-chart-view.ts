import { useState } from 'react'
import type { ChartView, LaunchView } from '../../server/api/contract.ts'
import type { Answered, Api } from '../api.ts'
import { contradiction } from './launch-check.ts'

/** The chart on screen and its ways to be read anew; another patient's chart never gets this far. */
export function useChartView(props: {
  api: Api
  launch: LaunchView
  start: ChartView
  onEnded: (sentence: string) => void
  onStop: (sentence: string) => void
}) {
  const { api, launch } = props
  const [view, setView] = useState(props.start)
  const [reading, setReading] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const take = async (question: Promise<Answered<ChartView>>): Promise<ChartView | null> => {
    setReading(true)
    setProblem(null)
    const answer = await question
    setReading(false)
    if (!answer.ok) {
      if (answer.ended) props.onEnded(answer.sentence)
      else setProblem(answer.sentence)
      return null
    }
    const sentence = contradiction(launch.launchId, launch, { chart: answer.value })
    if (sentence) {
      props.onStop(sentence)
      return null
    }
    setView(answer.value)
    return answer.value
  }

  return {
    view,
    reading,
    problem,
    /** Reads the EHR again. */
    readAgain: () => take(api.readAgain()),
    /** Asks the server for what it holds: the newest draft, the newest list of earlier assessments. */
    refresh: () => take(api.chart()),
  }
}
