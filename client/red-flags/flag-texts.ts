import { textsOf } from '../words/chosen.ts'

export const english = {
  title: 'Red flags',
  urgent: 'Urgent',
  check: 'Check',
  missing: 'Missing:',
  counts: (raised: number, open: number, cleared: number) => `${raised} raised, ${open} open, ${cleared} cleared`,
  noneRaisedOpen: 'None raised by what is known; the open ones are not cleared.',
  noneRaised: 'None raised; all inputs are known.',
  cleared: (count: number) => `${count} cleared`,
  open: (count: number) => `${count} open: an input is missing`,
  openUrgent: (count: number, urgent: number) => `${count} open (${urgent} urgent): an input is missing`,
}
export const flagTexts = textsOf('flags', english)
