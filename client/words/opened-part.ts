import { type ComponentType, lazy } from 'react'
import { laterTexts } from './languages.ts'

/** A part that is fetched when it is opened, together with its texts in the language of the page. */
export const openedPart = <Props>(fetched: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [part] = await Promise.all([fetched(), laterTexts()])
    return { default: part }
  })
