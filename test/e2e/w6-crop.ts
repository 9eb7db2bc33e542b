import { readFileSync } from 'node:fs'
import { startBrowser } from './browser.ts'
const browser = await startBrowser()
for (const arg of process.argv.slice(2)) {
  const [file, x, y, w, h, out] = arg.split(',') as [string, string, string, string, string, string]
  const page = await browser.newPage({ viewport: { width: Number(w), height: Number(h) } })
  await page.setContent(`<body style="margin:0;overflow:hidden"><img src="data:image/png;base64,${readFileSync(file).toString('base64')}" style="position:absolute;left:-${x}px;top:-${y}px"></body>`)
  await page.waitForTimeout(300)
  await page.screenshot({ path: out })
  await page.close()
}
await browser.close()
process.exit(0)
