/** What a card's link carries into the launch: the section at which the app opens, and nothing about the patient. */
import { z } from 'zod'
import { type CardView, cardViews } from '../../smart-config/cds-hooks/topics.ts'

const LONGEST = 200

const appContext = z.strictObject({ view: z.enum(cardViews) })

export const appContextOf = (view: CardView): string => JSON.stringify({ view } satisfies z.output<typeof appContext>)

/** The section named by the `appContext` of a token response, which anybody could have written: null for anything but our own. */
export const viewIn = (text: string | null | undefined): CardView | null => {
  if (!text || text.length > LONGEST) return null
  try {
    return appContext.safeParse(JSON.parse(text)).data?.view ?? null
  } catch {
    return null
  }
}
