import { afterEach, expect, test } from 'vitest'
import { pdfLimits, pdfReader } from '../../../server/pdf-text/pdf-reader.ts'
import { aPdf, scannedPdf, writtenPdf } from './a-pdf.ts'

let reader = pdfReader({ ...pdfLimits, milliseconds: 120_000 })
afterEach(async () => {
  await reader.close()
  reader = pdfReader({ ...pdfLimits, milliseconds: 120_000 })
})

const limited = (limits: Partial<typeof pdfLimits>) => {
  reader = pdfReader({ ...pdfLimits, milliseconds: 120_000, ...limits })
  return reader
}
const textOf = async (bytes: Buffer) => {
  const read = await reader.read(bytes)
  return read.kind === 'text' ? read.text : read
}

test('lines in their order; a line that ends for want of room goes on, a heading and a list item do not', async () => {
  const bytes = await writtenPdf(
    `EXAMINATION: MRI of both legs\nFINDINGS: There is bone marrow oedema of the distal metaphysis of the left tibia, which abuts the growth plate and reaches into the epiphysis. No abscess.\n1. Lesion of the left tibia\n2. Normal femora`,
  )
  expect(await textOf(bytes)).toBe(
    'EXAMINATION: MRI of both legs\nFINDINGS: There is bone marrow oedema of the distal metaphysis of the left tibia, which abuts the growth plate and reaches into the epiphysis. No abscess.\n1. Lesion of the left tibia\n2. Normal femora',
  )
})

test('two columns are read one after the other, the heading across both first', async () => {
  const bytes = await aPdf((pdf) => {
    pdf
      .fontSize(10)
      .text('Department of paediatric radiology, report on the magnetic resonance imaging of the whole body', 60, 60)
    pdf.text(
      'The left distal tibia shows marrow oedema of the metaphysis beside the growth plate. The left fibula is normal. The femora are normal.',
      60,
      110,
      { width: 200 },
    )
    pdf.text(
      'The clavicles show no lesion. The spine shows no lesion and every disk is intact. The pelvis shows no lesion and no joint effusion.',
      320,
      110,
      { width: 200 },
    )
  })
  expect(await textOf(bytes)).toMatch(
    /^Department.*\n\n?The left distal tibia.*growth plate\.\sThe left fibula is normal\. The femora are normal\.\nThe clavicles.*no joint effusion\.$/,
  )
})

test('a label and its value stay on one line', async () => {
  const bytes = await aPdf((pdf) => {
    for (const [at, [label, value]] of [
      ['Patient', 'A child'],
      ['Site', 'Left distal tibia'],
      ['Status', 'Final'],
    ].entries()) {
      pdf.text(label ?? '', 60, 80 + 20 * at).text(value ?? '', 300, 80 + 20 * at)
    }
  })
  expect(await textOf(bytes)).toBe('Patient  A child\nSite  Left distal tibia\nStatus  Final')
})

test('the letterhead of a later page does not cut a sentence in two', async () => {
  const bytes = await aPdf((pdf) => {
    pdf.text('St Elsewhere, page 1 of 2', 60, 40).text('Oedema of the left tibia and', 60, 700)
    pdf.addPage().text('St Elsewhere, page 2 of 2', 60, 40).text('of the right fibula.', 60, 120)
  })
  expect(await textOf(bytes)).toBe('St Elsewhere, page 1 of 2\n\nOedema of the left tibia and\nof the right fibula.')
})

test('a stamp across the page is read too', async () => {
  const bytes = await aPdf((pdf) => {
    pdf.text('Lesion of the left tibia.', 60, 80)
    pdf
      .rotate(-40, { origin: [300, 400] })
      .fontSize(50)
      .text('PRELIMINARY', 150, 400)
  })
  expect(await textOf(bytes)).toBe('Lesion of the left tibia.\n\nPRELIMINARY')
})

test('what cannot be read says why, and the next PDF is read all the same', async () => {
  const locked = await aPdf((pdf) => pdf.text('Secret'), { userPassword: 'word' })
  const whole = await writtenPdf('Lesion of the left tibia.')
  expect(await reader.read(locked)).toMatchObject({
    kind: 'not-read',
    code: 'pdf-locked',
    reason: 'it is locked with a password',
  })
  expect(await reader.read(await scannedPdf())).toMatchObject({ reason: expect.stringContaining('scan') })
  expect(await reader.read(Buffer.from('%PDF-1.7 and then nothing'))).toMatchObject({
    reason: 'it is damaged, or no PDF',
  })
  expect(await reader.read(Buffer.from('no such thing'))).toMatchObject({ reason: 'it is damaged, or no PDF' })
  expect(await reader.read(whole)).toMatchObject({
    kind: 'text',
    text: 'Lesion of the left tibia.',
    pages: 1,
    blankPages: 0,
  })
})

test('pages, bytes and time have limits', async () => {
  const long = await aPdf((pdf) => pdf.text('One').addPage().text('Two'))
  expect(await limited({ pages: 1 }).read(long)).toMatchObject({ reason: expect.stringContaining('2 pages') })
  expect(await limited({ bytes: 100 }).read(long)).toMatchObject({ reason: expect.stringContaining('larger') })
  expect(await limited({ milliseconds: 1 }).read(long)).toMatchObject({ reason: expect.stringContaining('longer') })
})

test('PDFs that are read at once get each its own text', async () => {
  const texts = ['Left tibia', 'Right femur', 'Sternum', 'Mandible']
  const all = await Promise.all(texts.map(async (text) => reader.read(await writtenPdf(text))))
  expect(all.map((one) => (one.kind === 'text' ? one.text : one.reason))).toEqual(texts)
})

test('a script in a PDF is not run', async () => {
  const bytes = await aPdf((pdf) => {
    const script = pdf.ref({ S: 'JavaScript', JS: new String('while (true) {}; throw new Error("ran")') })
    script.end('')
    const root = (pdf as unknown as { _root: { data: Record<string, unknown> } })._root
    root.data.OpenAction = script
    pdf.text('Lesion of the left tibia.')
  })
  expect(bytes.includes('JavaScript')).toBe(true)
  expect(await textOf(bytes)).toBe('Lesion of the left tibia.')
})
