import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codes } from '../../../crmo/questionnaire/codes.ts'
import { flatItems } from '../../../crmo/questionnaire/items.ts'
import { codeSystem, questionnaire, valueSets } from '../../../crmo/questionnaire/published.ts'
import { publishedFiles } from './published-files.ts'
import { questionnaireDocument } from './questionnaire-document.ts'
import { r4Problems } from './r4.ts'

const folder = new URL('../../../smart-config/questionnaire/', import.meta.url)

const behind = 'behind its table: run `npm run publish-questionnaire`'

describe('the published Questionnaire, CodeSystem, ValueSets and extension', () => {
  const files = publishedFiles()

  it('stand in smart-config/questionnaire, no more and no fewer', () => {
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort(),
    ).toEqual(Object.keys(files).sort())
  })

  it.each(Object.entries(files))('%s is what the tables say, and valid R4', (name, built) => {
    expect(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), behind).toEqual(JSON.parse(JSON.stringify(built)))
    expect(r4Problems(built)).toEqual([])
  })

  it('are documented', () => {
    expect(readFileSync(new URL('../../../docs/questionnaire.md', import.meta.url), 'utf8'), behind).toBe(
      questionnaireDocument(),
    )
  })

  it('use every linkId once', () => {
    const linkIds = flatItems().map(({ linkId }) => linkId)
    expect(new Set(linkIds).size).toBe(linkIds.length)
  })

  it('mean one thing with a code, in whatever value set it stands', () => {
    const displays = new Map<string, Set<string>>()
    for (const [code, display] of Object.values(codes).flatMap((set) => Object.entries<string>(set)))
      displays.set(code, (displays.get(code) ?? new Set()).add(display))
    expect([...displays].filter(([, given]) => given.size > 1)).toEqual([])
  })

  it('name a published value set for every choice', () => {
    const published = new Set(valueSets().map(({ url }) => url))
    const asked = flatItems().filter(({ type }) => type === 'choice')
    expect(asked.every((item) => Boolean(item.codes) !== Boolean(item.valueSet))).toBe(true)
    const urls = (questionnaire().item ?? []).flatMap(
      (item) => JSON.stringify(item).match(/https:\/\/crmo-on-fhir[^"]*/g) ?? [],
    )
    expect(urls.filter((url) => !published.has(url))).toEqual([])
  })

  it('give a code one meaning, in whatever value set it stands', () => {
    const meaning = new Map((codeSystem().concept ?? []).map(({ code, display }) => [code, display]))
    for (const set of Object.values<Record<string, string>>(codes)) {
      for (const [code, display] of Object.entries(set))
        expect(`${code}: ${meaning.get(code)}`).toBe(`${code}: ${display}`)
    }
  })
})
