import { useEffect, useState } from 'react'
import type { LaunchView } from '../../server/api/contract.ts'

/** While the chart is read: whose, where from, and that it is still going on. */
export function ReadingPage({ launch }: { launch: LaunchView | null }) {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 12_000)
    return () => clearTimeout(timer)
  }, [])
  const who = launch?.patient?.name
  return (
    <main className="message-page" aria-busy="true">
      <h1>{who ?? 'CRMO assessment'}</h1>
      <p role="status">
        {launch ? `Reading the chart at ${launch.issuerName} …` : 'Opening …'}
        {slow ? ' The EHR answers slowly. Nothing is lost; please wait.' : ''}
      </p>
      <div className="reading-progress" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <p className="hint">Laboratory results, problems, imaging, reports, medication, notes.</p>
    </main>
  )
}
