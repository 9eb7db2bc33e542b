import type { RedFlag } from '../assessment.ts'
import { type Line, once, shortSource } from './lines.ts'

/** Raised ones in full, urgent first; open ones by name in one line: what each still needs stands in the structured items. */
export function redFlagLines(flags: RedFlag[]): Line[] {
  const raised = (level: RedFlag['level']) => flags.filter((flag) => flag.state === 'raised' && flag.level === level)
  const open = flags.filter(({ state }) => state === 'open')
  const cleared = once(flags.filter(({ state }) => state === 'cleared').map(({ row }) => row))
  const lines = [
    ...raised('urgent').map((flag) => raisedLine('URGENT', flag)),
    ...raised('check').map((flag) => raisedLine('Check', flag)),
  ]
  return [
    ...(lines.length === 0 ? [{ text: 'None raised.' }] : lines),
    ...(open.length > 0
      ? [
          {
            text: `Open, neither raised nor cleared (${open.length}): ${open.map(({ row, title }) => `${row} ${title}`).join('; ')}.`,
          },
        ]
      : []),
    ...(cleared.length > 0 ? [{ text: `Cleared: ${cleared.join(', ')}.` }] : []),
  ]
}

const raisedLine = (mark: string, flag: RedFlag): Line => ({
  text: `${mark}: ${flag.row} ${flag.title}. ${flag.reason} ${shortSource(flag.evidence, flag.reason)}`,
  lines: [{ text: `Advice: ${flag.advice}` }],
})
