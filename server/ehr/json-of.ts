/** FHIR resources are some twenty levels deep. What is far deeper is no chart, and recursion over it would end in an exception. */
const MOST_LEVELS = 200

const [QUOTE, BACKSLASH] = ['"', '\\'].map((character) => character.charCodeAt(0))
const OPEN = new Set(['{', '['].map((character) => character.charCodeAt(0)))
const CLOSE = new Set(['}', ']'].map((character) => character.charCodeAt(0)))

/** Counted on the text: no stack can overflow here. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === BACKSLASH) at += 1
      else if (code === QUOTE) inString = false
    } else if (code === QUOTE) inString = true
    else if (OPEN.has(code)) {
      depth += 1
      if (depth > MOST_LEVELS) return true
    } else if (CLOSE.has(code)) depth -= 1
  }
  return false
}

/** JSON of an EHR; null when it is none, or nested deeper than any resource is. */
export const jsonOf = (text: string): unknown => {
  try {
    return isTooDeep(text) ? null : JSON.parse(text)
  } catch {
    return null
  }
}
