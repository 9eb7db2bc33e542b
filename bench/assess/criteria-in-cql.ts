/**
 * Four of the Jansson items in CQL, compiled to ELM and run by `cql-execution`: a peer for the time `assess()` takes. It decides less: no
 * index period, no age limits, no free text, no "unknown".
 */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { SystemModelInfoProvider } from '@cqframework/cql/cql'
import {
  CqlTranslator,
  createModelInfoProvider,
  LibraryManager,
  ModelManager,
  stringAsSource,
} from '@cqframework/cql/cql-to-elm'
import { raisedCrpMgPerL } from '../../smart-config/instruments/jansson-2009.ts'
import { siteRules } from '../../smart-config/site-rules.ts'
import { analytes } from '../../smart-config/terminology/analytes.ts'
import { bones } from '../../smart-config/terminology/bones.ts'

const require = createRequire(import.meta.url)
const list = (codes: readonly string[]): string => `{ ${codes.map((code) => `'${code}'`).join(', ')} }`
const counts = [analytes.leucocytes, analytes.haemoglobin, analytes.platelets].flatMap(({ loinc }) => loinc)
const axialSites = Object.values(bones).flatMap((bone) => ('axialSite' in bone ? bone.snomed : []))

const cql = `
library Jansson version '1.0.0'
using FHIR version '4.0.1'
context Patient

define Valid: [Observation] O where O.status.value in { 'final', 'amended', 'corrected' }

define Counts: Valid O where exists (O.code.coding C where C.code.value in ${list(counts)})
define NormalBloodCount: exists Counts and not exists (
  Counts O where (O.value as FHIR.Quantity).value.value < First(O.referenceRange).low.value.value
    or (O.value as FHIR.Quantity).value.value > First(O.referenceRange).high.value.value)

define RaisedCrp: exists (
  Valid O where exists (O.code.coding C where C.code.value in ${list(analytes.crp.loinc)})
    and (O.value as FHIR.Quantity).value.value
      * (if (O.value as FHIR.Quantity).unit.value = 'mg/dL' then 10.0 else 1.0) >= ${raisedCrpMgPerL}.0)

define Temperatures: Valid O where exists (O.code.coding C where C.code.value in { '8310-5', '8329-5' })
define NormalTemperature: exists Temperatures and not exists (
  Temperatures O where (O.value as FHIR.Quantity).value.value >= ${siteRules.feverCelsius.toFixed(1)}
    and (O.value as FHIR.Quantity).value.value < 50.0)

define AxialSite: exists (
  Valid O where exists (O.bodySite.coding C where C.code.value in ${list(axialSites)}))
`

/** ELM of the criteria; throws with the compiler's words when it does not compile. */
export function compileCriteria(): unknown {
  const models = new ModelManager()
  const xml = readFileSync(require.resolve('cql-exec-fhir/lib/modelInfos/fhir-modelinfo-4.0.1.xml'), 'utf8')
  models.modelInfoLoader.registerModelInfoProvider(new SystemModelInfoProvider())
  models.modelInfoLoader.registerModelInfoProvider(
    createModelInfoProvider((id, _system, version) =>
      id === 'FHIR' && version === '4.0.1' ? stringAsSource(xml) : null,
    ),
  )
  return JSON.parse(CqlTranslator.fromText(cql, new LibraryManager(models)).toJson())
}
