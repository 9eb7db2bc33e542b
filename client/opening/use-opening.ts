import { useEffect, useState } from 'react'
import type { LaunchView } from '../../server/api/contract.ts'
import type { Api } from '../api.ts'

/** Our names for what may be taken over; the server has checked every value. Red flags and text keep their own colours. */
const variables = { accent: '--accent', radius: '--radius' } as const

/** Once, when the page of a launch has opened: goes to the section that the EHR asked for, and takes over its style. */
export function useOpening(api: Api, launch: LaunchView, urgent: boolean): void {
  const { openAt, openFirst = [], hasStyle = false } = launch
  const asked = openAt ?? (openFirst.length > 0 ? 'lesions' : null)
  // An urgent red flag is seen first, whatever the EHR asked for.
  const [section] = useState(urgent ? null : asked)
  useEffect(() => {
    const part = section === null ? null : document.getElementById(section)
    // A part that stands folded in one line is opened: it was asked for.
    part?.querySelector(':scope > details')?.setAttribute('open', '')
    part?.scrollIntoView()
  }, [section])

  useEffect(() => {
    // The accent was checked against our light surfaces: dark pages keep their own.
    if (!hasStyle || window.matchMedia?.('(prefers-color-scheme: dark)').matches) return
    const { style } = document.documentElement
    void api.style().then((answer) => {
      if (!answer.ok) return
      if (answer.value.accent) style.setProperty(variables.accent, answer.value.accent)
      if (answer.value.radius) style.setProperty(variables.radius, answer.value.radius)
    })
    return () => {
      for (const name of Object.values(variables)) style.removeProperty(name)
    }
  }, [api, hasStyle])
}
