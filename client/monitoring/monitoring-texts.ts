import { textsOf } from '../words/chosen.ts'

export const english = {
  schedule: (count: number) => `Schedule (${count})`,
  watch: (count: number) => `What to watch for (${count})`,
  sequelae: 'Sequelae',
  course: (count: number) => `What may shape the course (${count}); decides nothing`,
  due: (day: string) => `due ${day}`,
  notInChart: 'Not in the chart:',
}
export const monitoringTexts = textsOf('monitoring', english)
