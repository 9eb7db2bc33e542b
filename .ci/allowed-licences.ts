/** Licences under which production packages may be shipped with an Apache-2.0 app: permissive ones, and weak copyleft by named exception. */
export const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'WTFPL',
]

/** Packages whose licence field is missing, or is no name from the SPDX list, or stands outside the list above. Looked at one by one. */
export const exceptions: { name: RegExp; says: string | null; why: string }[] = [
  {
    name: /^@lhncbc\/ucum-lhc$/,
    says: 'SEE LICENSE IN LICENSE.md',
    why: 'BSD-style licence of the US National Library of Medicine, with notices on the UCUM and LOINC content',
  },
  { name: /^@visx\/vendor$/, says: 'MIT and ISC', why: 'both permissive; the field is no SPDX expression' },
  { name: /^png-js$/, says: null, why: 'MIT, by its LICENSE file' },
  {
    name: /^lightningcss(-[a-z0-9-]+)?$/,
    says: 'MPL-2.0',
    why: 'weak copyleft by file; used unchanged while the client is built, no part of it is delivered',
  },
]
