import type { Response } from 'express'
import type { Launch } from './launch.ts'

/** Notes the launch of this request. Only the middleware that has checked the launch cookie may call this. */
export const setLaunch = (response: Response, launch: Launch): void => {
  response.locals.launch = launch
}

/** The launch of this request, its cookie checked. */
export const launchOf = (response: Response): Launch => {
  const launch: Launch | undefined = response.locals.launch
  if (!launch) throw new Error('a launch is only known behind requireLaunch')
  return launch
}
