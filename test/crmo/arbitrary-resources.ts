/** Anything an EHR, or somebody who means harm, could send where a resource is expected. */
import fc from 'fast-check'
import { resourceSchemas } from '../../crmo/fhir/resources.ts'

/** Elements that the core reads, and names that are dangerous on a plain object. */
const names = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'status code valueQuantity valueString valueCodeableConcept valueBoolean effectiveDateTime effectivePeriod issued bodySite conclusion conclusionCode content presentedForm interpretation referenceRange component category clinicalStatus verificationStatus recordedDate onsetDateTime onsetAge birthDate gender medicationCodeableConcept medicationReference authoredOn dosageInstruction dosage dispenseRequest statusReason reasonCode started modality series procedureCode extension text contained meta note subject patient dataAbsentReason'.split(
        ' ',
      ),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '') },
)

const huge = fc.constantFrom(
  'lesion '.repeat(3_000),
  '\u0000'.repeat(1_000),
  '<p>'.repeat(3_000),
  '{\\rtf1 '.repeat(500),
  '\ud800',
  '9'.repeat(400),
)
const leaf = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'final',
    'active',
    'mg/L',
    '2026-06-15',
    '2026-13-45',
    '1988-5',
    'http://loinc.org',
    'Patient/p',
    'femur',
  ),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  { weight: 1, arbitrary: huge },
)

/** Well and badly typed values, the shapes of FHIR among them. */
const { value } = fc.letrec<{ value: unknown; concept: unknown }>((tie) => ({
  concept: fc.record(
    {
      text: leaf,
      coding: fc.oneof(
        fc.array(fc.record({ system: leaf, code: leaf, display: leaf }, { requiredKeys: [] }), { maxLength: 2 }),
        leaf,
      ),
    },
    { requiredKeys: [] },
  ),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('concept'),
    fc.record({ value: leaf, unit: leaf, code: leaf, system: leaf }, { requiredKeys: [] }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 4, noNullPrototype: false }),
  ),
}))

/** A value so deep that a careless recursion ends the process. */
const deep = fc.integer({ min: 10, max: 2_000 }).map((levels) => {
  let one: unknown = 'x'
  for (let level = 0; level < levels; level++) one = level % 2 ? [one] : { extension: one }
  return one
})

/** `__proto__` as JSON.parse makes it: an own key. */
const poisoned = fc
  .constantFrom(
    '{"__proto__":{"status":"final","polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"coding":[{"__proto__":{"polluted":true},"code":"__proto__","system":"http://loinc.org"}],"text":"constructor"}',
  )
  .map((json) => JSON.parse(json) as object)

/** A resource of a type that is read (or not), with any elements; most belong to the patient. */
export const anyResource = fc
  .record({
    resourceType: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...Object.keys(resourceSchemas)) },
      { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'Location', '') },
    ),
    id: fc.oneof(fc.string({ minLength: 1, maxLength: 8 }), leaf),
    status: fc.oneof(fc.constantFrom('final', 'active', 'completed', 'current'), leaf),
    subject: fc.oneof(
      { weight: 6, arbitrary: fc.constant({ reference: 'Patient/p' }) },
      { weight: 1, arbitrary: value },
    ),
  })
  .chain((base) =>
    fc
      .tuple(
        fc.dictionary(names, fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: deep }), { maxKeys: 8 }),
        fc.option(poisoned, { freq: 4 }),
      )
      .map(([rest, poison]): unknown => ({ ...base, ...rest, ...poison })),
  )
