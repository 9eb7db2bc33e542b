/** The blood count, its three lines and CRP in words. Phrases as in `lesion-words.ts`. */
import type { FindingWord } from './finding-word.ts'

const deviates = 'raised|high|elevated|low|reduced|increased|decreased|up|down|falling|dropping|depressed|subnormal'
const howMuch =
  'little|bit|slightly|mildly|moderately|markedly|marginally|minimally|significantly|persistently|only|also|still|very|clearly|somewhat|a'
const whiteCells = 'wbc|wbcs|wcc|leukocytes|leukocyte|whites'
const line = `${whiteCells}|neutrophils|neutrophil|platelets|platelet|plt|plts|thrombocytes|thrombocyte|hemoglobin|hb|hgb`
const markers = 'esr|crp'
const risen = 'raised|high|elevated|increased'

export const countWords: readonly FindingWord[] = [
  ['fbc|cbc|hemogram|fbe|fbp|nfs', 'count'],
  ['full|complete|general blood [cell] count(s)|picture|examination', 'count'],
  ['blood [cell] count(s)', 'count'],
  ['[full] blood picture|status', 'count'],
  // The full blood count in the usage of Chinese hospitals; "routine bloods" are any tests.
  ['blood routine [examination|test] / blood [,|and|&] urine [and|&] [stool] routine(s)', 'count'],
  ['blood tests including blood status|count|picture', 'count'],
  [
    'hematological|hematology|hematologic [and] [biochemical|biochemistry] result(s)|value(s)|parameters|indices|findings',
    'count',
  ],
  ['differential blood count / blood cells', 'count'],
  ['full|complete count', 'count'],
  [
    'fbc|cbc|hemogram|count with|including|and [a|the] [manual|automated|leukocyte] differential [blood] [count]',
    'count',
  ],
  ['full|complete [blood] count with|including|and [a|the] [manual|automated|leukocyte] differential', 'count'],
  ['count and|& film|smear / film|smear and|& [blood] count / hematology : [the] [full] count', 'count'],
  ['[all] [three] cell lines / all three lines', 'count'],
  [
    'anemia|anemic|leukocytosis|leukopenia|leukocytopenia|neutrophilia|neutropenia|thrombocytopenia|pancytopenia|bicytopenia|cytopenia(s)|thrombocytosis|lymphopenia|lymphocytopenia|lymphocytosis|erythrocytopenia|eosinophilia|bandemia',
    'bloodCountAbnormal',
  ],
  ['left shift', 'bloodCountAbnormal'],
  ['fbc|cbc|hemogram [is|was] abnormal / blood routine [examination|test] [is|was] abnormal', 'bloodCountAbnormal'],
  ['blood [cell] count(s) [is|was|were] abnormal', 'bloodCountAbnormal'],
  ['abnormal fbc|cbc|hemogram|smear', 'bloodCountAbnormal'],
  ['abnormal [full|complete] blood [cell] count', 'bloodCountAbnormal'],
  [`${deviates} white [blood] [cell|cells] [count|counts]`, 'bloodCountAbnormal'],
  [`${deviates} ${line} [count|counts] / ${deviates} number(s) of [white] ${line}|cells`, 'bloodCountAbnormal'],
  [
    `white [blood] cell|cells|count [count|counts] [is|was|were|are|remains|remained] [a] [${howMuch}] ${deviates}`,
    'bloodCountAbnormal',
  ],
  [
    `${line} [count|counts|level] [is|was|were|are|remains|remained] [a] [${howMuch}] ${deviates}`,
    'bloodCountAbnormal',
  ],
  [`${line} [count|counts] and|or|/ white|${line} [cells] [a] [${howMuch}] ${deviates}`, 'bloodCountAbnormal'],
  // One verdict for a row of tests: "leucocyte count, ESR and CRP were all raised", "raised ESR and leucocytes".
  [
    `${line}|white [blood] [cell|cells] [count|counts] ,|and|& ${markers} [,] [and|&] [${markers}] [level|levels] [is|was|were] [both|all] [${howMuch}] ${risen}`,
    'bloodCountAbnormal',
  ],
  [`${risen} ${markers} [,] [${markers}] and|& [total|white] ${line}|cell|cells`, 'bloodCountAbnormal'],
  ['wbc|wbcs|wcc|leukocytes|leukocyte|whites [count|counts]', 'whiteCells'],
  ['white [blood] cell|cells [count|counts]', 'whiteCells'],
  ['white [blood] count', 'whiteCells'],
  ['hemoglobin|hb|hgb [level]', 'hemoglobin'],
  // The red line by another name.
  ['red [blood] cell(s) [count|counts] / erythrocytes|hematocrit', 'hemoglobin'],
  ['platelet|platelets|plt|plts|thrombocytes|thrombocyte [count|counts|number|numbers]', 'platelets'],
  // Not of the blood, or of another test.
  ['white cell scan|scintigraphy', 'shield'],
  ['labelled|labeled white cell(s) [scan]', 'shield'],
  ['sickle cell anemia', 'shield'],
  ['looked|looks|looking|appeared|appears|clinically anemic', 'shield'],
  ['physiological|physiologic|fanconi anemia / anemia screen|panel|workup', 'shield'],
  [
    'anemia|leukocytosis|leukopenia|neutropenia|thrombocytopenia|thrombocytosis|cytopenia would|may|might|could / anemia|leukocytosis|leukopenia|neutropenia|thrombocytopenia [is|was] suspected|likely|possible|questionable|unlikely',
    'shield',
  ],
  ['crp', 'crp'],
  ['c reactive protein', 'crp'],
  ['blast(s)|lymphoblast(s)|myeloblast(s)', 'blasts'],
  ['blast cell(s)', 'blasts'],
  ['blast(s) [are|is|were|was] not increased|raised|elevated', 'shield'],
  ['leukemic|leukaemic smear|film|cells|blood', 'blasts'],
]
