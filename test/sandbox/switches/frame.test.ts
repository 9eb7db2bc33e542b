import { expect, it } from 'vitest'
import { athenaSandbox } from '../../../sandbox/switches/frame.ts'
import { benchForTests } from './for-each.ts'

const bench = benchForTests()

it('frameSandbox: the chart page tells its script', async () => {
  const page = async () => (await fetch(`${bench.sandbox.pages}/charts/demo-multifocal`)).text()
  expect(await page()).not.toContain('data-sandbox')
  bench.sandbox.switches.frameSandbox = athenaSandbox
  expect(await page()).toContain(`data-sandbox="${athenaSandbox}"`)
  expect(athenaSandbox).not.toContain('top-navigation')
})
