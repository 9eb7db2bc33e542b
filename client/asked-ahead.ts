import type { Api } from './api.ts'

/** The first call gets the answer that is on its way already, every later one asks anew. */
const ahead = <Answer>(ask: () => Promise<Answer>): (() => Promise<Answer>) => {
  let coming: Promise<Answer> | null = ask()
  return () => {
    const answer = coming ?? ask()
    coming = null
    return answer
  }
}

/** With what every page asks first, the launch and its chart, asked at once. */
export const askedAhead = (api: Api): Api => ({ ...api, launch: ahead(api.launch), chart: ahead(api.chart) })
