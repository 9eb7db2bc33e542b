/**
 * A real Chromium for the tests: an installed one, else the build that npm brought (unpacked to a temporary folder).
 * CHROMIUM_PATH names another one.
 */
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import bundled from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'

const installed = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

const isExecutable = (path: string | undefined): path is string => {
  try {
    if (path) accessSync(path, constants.X_OK)
    return Boolean(path)
  } catch {
    return false
  }
}

/** No sandbox: the tests may run as root in a container. The rest keeps the browser from calling home. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Libraries that a bare machine lacks (libnss3, libnspr4) come with the bundled build. */
function bundledLibraries(): Record<string, string> {
  const archive = join(dirname(new URL(import.meta.resolve('@sparticuz/chromium')).pathname), '../../bin/al2023.tar.br')
  if (existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so') || !existsSync(archive)) return {}
  const folder = mkdtempSync(join(tmpdir(), 'chromium-libraries-'))
  for (const { name, content } of untar(brotliDecompressSync(readFileSync(archive))))
    writeFileSync(join(folder, name), content)
  return { LD_LIBRARY_PATH: [folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') }
}

/** Files of a plain tar archive, by their base name. */
function* untar(archive: Buffer): Generator<{ name: string; content: Buffer }> {
  for (let at = 0; at + 512 <= archive.length; ) {
    const name = archive.toString('utf8', at, at + 100).replace(/\0.*$/s, '')
    const size = Number.parseInt(archive.toString('utf8', at + 124, at + 136), 8) || 0
    const isFile = archive[at + 156] === 48 || archive[at + 156] === 0
    if (name && isFile && size > 0)
      yield { name: name.split('/').at(-1) ?? name, content: archive.subarray(at + 512, at + 512 + size) }
    at += 512 + Math.ceil(size / 512) * 512
  }
}

/** Starts the browser; says in words what to do when there is none. */
export async function startBrowser(): Promise<Browser> {
  const own = installed.find(isExecutable)
  try {
    if (own) return await chromium.launch({ executablePath: own, args })
    return await chromium.launch({
      executablePath: await bundled.executablePath(),
      args,
      env: { ...process.env, ...bundledLibraries() } as Record<string, string>,
    })
  } catch (cause) {
    throw new Error(
      'No Chromium could be started. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its executable.',
      { cause },
    )
  }
}

/** A page in a profile of its own, at the width of a screen (1280) or of an EHR's side panel (420). Without motion: nobody waits for it. */
export async function openPage(browser: Browser, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  return context.newPage()
}
