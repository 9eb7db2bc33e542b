import { build } from 'vite'

const id = 'virtual:blank.js'

/** The least that a React page can be: a score, and one fold that answers a press. Its time is the physical limit here. */
const source = `
import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
function Page() {
  const [open, setOpen] = useState(false)
  return h('main', { id: 'criteria' },
    h('p', { className: 'score-number' }, '0'),
    h('details', { open, onToggle: (event) => setOpen(event.currentTarget.open) }, h('summary', null, 'Open'), open ? h('p', null, 'Opened') : null))
}
createRoot(document.getElementById('root')).render(h(Page))
`

export async function blankPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'blank-page',
        resolveId: (asked) => (asked.endsWith(id) ? id : null),
        load: (asked) => (asked === id ? source : null),
      },
    ],
    build: { write: false, lib: { entry: id, formats: ['iife'], name: 'blank' } },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('The blank page was not built.')
  return `<!doctype html><div id="root"></div><script>${output.output[0].code.replaceAll('</script', '<\\/script')}</script>`
}
