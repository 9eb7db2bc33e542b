/** FHIR R4 primitive types, whole and on the calendar (the `fhir` library's own patterns are not anchored). */
const date = '\\d{4}(-\\d{2}(-\\d{2})?)?'
const instant = '\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})'

const onCalendar = (text: string): boolean => {
  const [whole = ''] = text.split('T')
  const [, month = '01', dayOfMonth = '01'] = whole.split('-')
  const filled = `${whole.slice(0, 4)}-${month}-${dayOfMonth}`
  const parsed = new Date(`${filled}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(filled)
}

type Check = (value: unknown) => boolean
const text =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
const day =
  (pattern: string): Check =>
  (value) =>
    text(new RegExp(`^(${pattern})$`))(value) && onCalendar(String(value))

const anyText = text(/\S/)
const noSpace = text(/^\S+$/)
const checks: Record<string, Check> = {
  date: day(date),
  dateTime: day(`${date}|${instant}`),
  instant: day(instant),
  string: anyText,
  markdown: anyText,
  uri: noSpace,
  url: noSpace,
  canonical: noSpace,
  code: text(/^\S+( \S+)*$/),
  id: text(/^[A-Za-z0-9.-]{1,64}$/),
  base64Binary: text(/^(\s*[0-9A-Za-z+/=]{4}\s*)+$/),
  boolean: (value) => typeof value === 'boolean',
  decimal: (value) => typeof value === 'number',
  integer: Number.isInteger,
  positiveInt: (value) => Number.isInteger(value) && Number(value) > 0,
  unsignedInt: (value) => Number.isInteger(value) && Number(value) >= 0,
}

/** Whether a value is a proper one of this FHIR type; true for every type that is not primitive. */
export const isProperPrimitive = (type: string, value: unknown): boolean => checks[type]?.(value) ?? true
