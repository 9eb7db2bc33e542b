/** The text of a withdrawal: which assessment no longer counts, why, and who says so. */
import { plainText } from './note.ts'
import { nameOf, type Signing, versionsOf } from './signing.ts'

/**
 * @param of the assessment that is withdrawn
 * @param standing `Type/id` of its documents that stay in the chart until people mark them
 */
export function withdrawalText(signing: Signing, of: Signing, reason: string, standing: string[]): string {
  const versions = versionsOf(signing)
  return plainText(
    [
      {
        title: 'CRMO / CNO assessment withdrawn',
        lines: [
          { text: `The ${nameOf(of)}, is withdrawn: do not rely on it.` },
          { text: `Reason: ${reason}` },
          { text: `Withdrawn by ${signing.author.name} on ${signing.authored.slice(0, 10)}.` },
          ...standing.map((reference) => ({
            text: `${reference} still stands in the chart: have the people who keep the records mark it as entered in error.`,
          })),
          ...(versions ? [{ text: `App ${versions}.` }] : []),
        ],
      },
    ],
    signing,
  )
}
