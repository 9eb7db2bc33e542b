/** The text of a withdrawal: which assessment no longer counts, why, and who says so. */
import { plainText } from './note.ts'
import { nameOf, type Signing } from './signing.ts'

/**
 * @param of the assessment that is withdrawn
 * @param standing `Type/id` of its documents that stay in the chart until people mark them
 */
export const withdrawalText = (signing: Signing, of: Signing, reason: string, standing: string[]): string =>
  plainText(
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
        ],
      },
    ],
    signing,
  )
