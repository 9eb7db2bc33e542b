// @vitest-environment node
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../client', import.meta.url))

/** What stands in the page's code and not in a table, each with its reason. */
const allowed: [literal: RegExp, reason: string][] = [
  [/^words\/dates\.ts: [A-Z][a-z]{2}$/, 'the months as the English note writes them'],
  [/^words\/chosen\.ts: (English|Deutsch)$/, 'a language is named in itself'],
  [/^instruments\/number-entry\.tsx: mm\/h$/, 'a unit, the same in each language'],
  [/^lesion-map\/(figure|legend)\.tsx: (bone |marked )+/, 'names of classes, put together'],
]

/** Attributes whose words are for machines. */
const silent = new Set([
  ...['className', 'id', 'key', 'd', 'href', 'rel', 'type', 'role', 'viewBox', 'transform', 'points', 'fill'],
  ...['stroke', 'textAnchor', 'patternUnits', 'patternTransform', 'aria-live', 'autoComplete', 'placement', 'slot'],
])

/** Attributes that are read out or shown whatever their words look like. */
const spoken = new Set([
  ...['title', 'label', 'name', 'summary', 'description', 'done', 'of', 'alt', 'lacking', 'placeholder'],
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'],
])

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/&\w+;/g, ''))
/** Two words with a space between them, or one that begins a label. */
const looksLikeWords = (text: string): boolean =>
  /\p{L}{2,} \p{L}/u.test(text) || /^[A-Z][a-z]+[ .:;,…]?$/.test(text.trim())

/** Code whose strings nobody reads: module names, comparisons, types, errors for developers, class names. */
function unread(node: ts.Node): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at
    if (ts.isImportDeclaration(parent) || ts.isTypeNode(parent) || ts.isNewExpression(parent)) return true
    if (ts.isJsxAttribute(parent)) return silent.has(parent.name.getText())
    if (ts.isPropertyAssignment(parent) && parent.name === at) return true
    if (ts.isElementAccessExpression(parent) && parent.argumentExpression === at) return true
    if (ts.isCaseClause(parent)) return true
    if (
      ts.isBinaryExpression(parent) &&
      [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
        parent.operatorToken.kind,
      )
    )
      return true
    if (ts.isBlock(parent)) return false
  }
  return false
}

/** Straight below an element, or the words of an attribute that is read out: no call and no function stands between. */
function shown(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isJsxAttribute(at)) return spoken.has(at.name.getText())
    if (ts.isJsxElement(at) || ts.isJsxFragment(at)) return true
    const passes =
      ts.isJsxExpression(at) ||
      ts.isConditionalExpression(at) ||
      ts.isParenthesizedExpression(at) ||
      ts.isTemplateExpression(at) ||
      ts.isTemplateSpan(at) ||
      ts.isBinaryExpression(at)
    if (!passes) return false
  }
  return false
}

function literalsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(`${root}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWords(node.text)) found.push(node.text.replace(/\s+/g, ' ').trim())
    const part =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    if (part && (shown(node) ? hasWords(node.text) : looksLikeWords(node.text)) && !unread(node))
      found.push(node.text.trim())
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.map((text) => `${file}: ${text}`)
}

it('every word that the page shows stands in a table of texts', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !/(^|\/)[a-z-]+-texts\.ts$|^words\/(de|fr)\/|^dist\//.test(file),
  )
  expect(files.length).toBeGreaterThan(150)
  const literals = files.flatMap(literalsIn)
  expect(literals.filter((literal) => !allowed.some(([known]) => known.test(literal)))).toEqual([])
  // What is allowed and stands nowhere any more is allowed no longer.
  expect(allowed.filter(([known]) => !literals.some((literal) => known.test(literal)))).toEqual([])
})
