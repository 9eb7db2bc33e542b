import type { Response } from 'express'
import type { Launch } from './launch.ts'

/** Notes the launch of this request. Only the middleware that has checked the launch cookie may call this. */
export const setLaunch = (response: Response, launch: Launch): void => {
  response.locals.launch = launch
}

/** For what is answered with or without a launch, such as a page that says what failed. */
export const launchIfKnown = (response: Response): Launch | undefined => response.locals.launch

/** The launch of this request, its cookie checked. */
export const launchOf = (response: Response): Launch => {
  const launch = launchIfKnown(response)
  if (!launch) throw new Error('a launch is only known behind requireLaunch')
  return launch
}
