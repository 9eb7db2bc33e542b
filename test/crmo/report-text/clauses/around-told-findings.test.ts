/** Findings, specimens and the numbers of a history: the words and bounds on which they turn. */
import { describe } from 'vitest'
import { checkSaid } from './check-said.ts'

describe('whose finding, and of when', () => {
  checkSaid([
    ['No fever.', ['fever no']],
    ['No fever since.', []],
    ['Fever.', ['fever yes']],
    ['History of fever.', ['fever yes']],
    ['Possible fever.', []],
    ['Possible fever. Afebrile.', []],
    ['Fever resolved.', ['fever yes']],
    ['If fever, call.', []],
    ['Fever as a baby. Afebrile.', []],
    ['No systemic symptoms, in particular no fever.', ['fever no']],
    ['Influenza in February: two days of high fever.', []],
    ['After influenza in February two days of high fever.', ['fever yes']],
    ['Anaemia.', ['bloodCountAbnormal yes']],
    ['No anaemia.', []],
    ['Possible anaemia. FBC normal.', []],
    ['Anaemia.', [], 'pathology'],
    ['Anaemia in peripheral blood.', ['bloodCountAbnormal yes'], 'pathology'],
    ['Her mother has psoriasis.', ['affectedRelatives yes']],
    ['Her mother has no psoriasis.', ['affectedRelatives no']],
    ['Her mother may have psoriasis.', []],
    ['Psoriasis.', ['psoriasisOrPustulosis yes']],
    ['No psoriasis.', ['psoriasisOrPustulosis no']],
    ['Her mother has fever.', []],
    ["Her brother has Crohn's disease.", ['affectedRelatives yes']],
    ['Her brother has CNO.', ['affectedRelatives yes']],
    ['Her brother has spondyloarthritis.', ['affectedRelatives yes']],
    ['CNO.', []],
    ['Spondyloarthritis.', []],
    ['Possible tuberculosis in the household.', []],
    ['Weight loss.', ['weightLossOrAsthenia yes'], 'imaging'],
    ['Clinical history: weight loss.', ['weightLossOrAsthenia yes'], 'imaging'],
    ['Weight loss.', ['weightLossOrAsthenia yes']],
  ])
})

describe('pain at night', () => {
  checkSaid([
    [
      'Pain below the knee for five months, mainly at night.',
      ['boneOrLimbPain yes', 'nightPain yes', 'painOverSixWeeks yes'],
    ],
    ['Fever at night.', ['fever yes']],
    ['Sleeps well at night.', []],
  ])
})

describe('the size of a tuberculin test', () => {
  checkSaid([
    ['Mantoux 18 mm.', ['tuberculosisExposure yes']],
    ['Mantoux 15 mm.', ['tuberculosisExposure yes']],
    ['Mantoux 14 mm.', []],
    ['Mantoux 14.9 mm.', []],
    ['Mantoux 15,5 mm.', ['tuberculosisExposure yes']],
    ['Mantoux test was 18 mm.', ['tuberculosisExposure yes']],
    ['TST 20 mm.', ['tuberculosisExposure yes']],
    ['Tuberculin skin test 16 mm.', ['tuberculosisExposure yes']],
    ['Mantoux mm.', []],
    ['Mantoux 18.', []],
    ['Mantoux 18 cm.', []],
    ['Mantoux negative, the scar measured about 18 mm.', []],
    ['Nodule 18 mm.', []],
    ['Mantoux 18 mm.', [], 'imaging'],
    ['Clinical history: Mantoux 18 mm.', ['tuberculosisExposure yes'], 'imaging'],
  ])
})

describe('a low alkaline phosphatase', () => {
  checkSaid([
    ['ALP 48 U/L, low for age.', ['alp 48 U/L', 'alpLow yes']],
    ['ALP 48 U/L (low).', ['alp 48 U/L L', 'alpLow yes']],
    ['Alkaline phosphatase 41 U/L, far under the norm.', ['alp 41 U/L', 'alpLow yes']],
    ['ALP 48 U/L, normal for age.', ['alp 48 U/L']],
    ['ALP 48 U/L, calcium low.', ['alp 48 U/L']],
    ['ALP of 48 U/L, clearly reduced.', ['alp 48 U/L', 'alpLow yes']],
    ['ALP low.', ['alpLow yes']],
    ['LDH 48 U/L, low for age.', ['ldh 48 U/L']],
    ['ALP 480 U/L, high.', ['alp 480 U/L']],
    ['ALP was found to be about 48 U/L, low.', ['alp 48 U/L']],
  ])
})

describe('the age at onset', () => {
  checkSaid([
    ['Pain around the knees began at the age of 13 months.', ['boneOrLimbPain yes', 'onsetUnderThree yes']],
    ['Pain began at the age of 35 months.', ['boneOrLimbPain yes', 'onsetUnderThree yes']],
    ['Pain began at the age of 36 months.', ['boneOrLimbPain yes']],
    ['Pain began at the age of 2 years.', ['boneOrLimbPain yes', 'onsetUnderThree yes']],
    ['Pain began at the age of 3 years.', ['boneOrLimbPain yes']],
    ['Pain began at the age of 10 weeks.', ['boneOrLimbPain yes', 'onsetUnderThree yes']],
    ['Pain since the age of 1 year.', ['boneOrLimbPain yes', 'onsetUnderThree yes']],
    ['At the age of 2 years pain began.', ['boneOrLimbPain yes']],
    ['Pain at the age of 2 years.', ['boneOrLimbPain yes']],
    ['Pain began at age 2 years.', ['boneOrLimbPain yes']],
    ['Walking began at the age of 13 months.', []],
    ['Eczema since the age of 2 months.', []],
    ['Limping started at the age of 2 years.', ['onsetUnderThree yes', 'boneOrLimbPain yes']],
    ['Swelling first seen at the age of 2 years.', ['localSwellingOrWarmth yes', 'onsetUnderThree yes']],
    ['Refused to walk from the age of 2 years.', ['onsetUnderThree yes']],
    ['Pain began at the age of 2 years.', [], 'imaging'],
    ['Clinical history: pain began at the age of 2 years.', ['boneOrLimbPain yes', 'onsetUnderThree yes'], 'imaging'],
  ])
})

describe('what grew, and what was only looked for', () => {
  checkSaid([
    ['Staphylococcus aureus.', ['organismFound yes'], 'pathology'],
    ['Staphylococcus aureus.', []],
    ['Staphylococcus aureus.', ['organismFound yes'], 'laboratory'],
    ['Staphylococcus aureus.', [], 'imaging'],
    ['No Staphylococcus aureus.', [], 'pathology'],
    ['Kingella PCR: negative.', [], 'pathology'],
    ['Kingella PCR: positive.', ['organismFound yes'], 'pathology'],
    ['Kingella not detected.', [], 'pathology'],
    ['Kingella detected.', ['organismFound yes'], 'pathology'],
    ['Kingella and Bartonella not detected.', [], 'pathology'],
    ['Kingella and inflammation not detected.', ['organismFound yes'], 'pathology'],
    ['Kingella; Bartonella not detected.', ['organismFound yes'], 'pathology'],
    ['Coagulase-negative Staphylococcus.', ['organismFound yes'], 'pathology'],
    ['Staphylococcus epidermidis, coagulase-negative.', ['organismFound yes'], 'pathology'],
    ['Staphylococcus epidermidis (coagulase negative).', ['organismFound yes'], 'pathology'],
    ['PCR for Kingella, Bartonella: not detected.', [], 'pathology'],
    ['PCR for Kingella: detected.', ['organismFound yes'], 'pathology'],
    ['PCR for Kingella.', [], 'pathology'],
    ['PCR (S. aureus, Kingella) negative.', [], 'pathology'],
    ['PCR (Kingella) pending.', [], 'pathology'],
    ['Culture pending for Kingella.', [], 'pathology'],
    ['Culture grew Kingella.', ['organismFound yes'], 'pathology'],
    ['Throat swab: Streptococcus pyogenes.', [], 'pathology'],
    ['Bone: Streptococcus pyogenes.', ['organismFound yes'], 'pathology'],
    ['Streptococcus pyogenes antibodies.', [], 'pathology'],
    ['Skin over the bone biopsy: Staphylococcus aureus.', ['organismFound yes'], 'pathology'],
    ['Urine: Escherichia coli.', [], 'pathology'],
    ['Blood culture grew Staphylococcus aureus.', ['organismFound yes']],
    ['Throat culture grew Streptococcus pyogenes.', []],
    ['Bone culture sterile.', ['organismFound no']],
    ['Cultures negative.', ['organismFound no']],
    ['No growth.', ['organismFound no']],
  ])
})

describe('tumours: told by a specimen, or only thought of', () => {
  checkSaid([
    ['Ewing sarcoma.', ['malignantHistology yes'], 'pathology'],
    ['Ewing sarcoma.', []],
    ['Ewing sarcoma.', ['tumourSuspected yes'], 'imaging'],
    ['Biopsy revealed an Ewing sarcoma.', ['malignantHistology yes']],
    ['Biopsy planned; MRI showed an Ewing sarcoma.', []],
    ['MRI showed an Ewing sarcoma, biopsy planned.', []],
    ['Biopsy for Ewing sarcoma.', []],
    ['Biopsy: osteoid osteoma.', ['benignTumour yes']],
    ['Radiograph: osteoid osteoma.', []],
    ['Osteoid osteoma.', ['benignTumour yes'], 'pathology'],
    ['No malignancy.', ['malignantHistology no'], 'pathology'],
    ['No evidence of tumour.', ['malignantHistology no'], 'pathology'],
    ['EWSR1 rearrangement not detected.', [], 'pathology'],
    ['EWSR1 rearrangement detected.', ['malignantHistology yes'], 'pathology'],
    ['Negative for CD1a and langerin.', [], 'pathology'],
    ['Positive for CD1a and langerin.', ['malignantHistology yes', 'langerhansCells yes'], 'pathology'],
    ['Fibrous dysplasia was considered.', [], 'pathology'],
    ['Fibrous dysplasia was found.', ['benignTumour yes'], 'pathology'],
    ['In keeping with fibrous dysplasia.', ['benignTumour yes'], 'pathology'],
    ['Consistent with Ewing sarcoma.', ['malignantHistology yes'], 'pathology'],
    ['Ewing sarcoma versus lymphoma.', ['malignantHistology yes'], 'pathology'],
    ['Caseating granulomas.', ['caseatingGranulomas yes'], 'pathology'],
    ['No caseating granulomas.', ['caseatingGranulomas no'], 'pathology'],
    ['Biopsy showed caseating granulomas.', ['caseatingGranulomas yes']],
  ])
})

describe('blasts', () => {
  checkSaid([
    ['Blasts 2 %.', [], 'pathology'],
    ['Blasts 5 %.', [], 'pathology'],
    ['Blasts 6 %.', ['blasts yes'], 'pathology'],
    ['Blasts 20 %.', ['blasts yes'], 'pathology'],
    ['2 % blasts.', [], 'pathology'],
    ['Blasts 0 %.', [], 'pathology'],
    ['No blasts.', ['blasts no'], 'pathology'],
    ['Blasts 2 %.', ['blasts yes', 'bloodBlasts yes'], 'laboratory'],
    ['Blasts 0 %.', [], 'laboratory'],
    ['Blasts 2 %.', ['blasts yes', 'bloodBlasts yes']],
    ['Blasts.', ['blasts yes', 'bloodBlasts yes']],
    ['No blasts.', ['blasts no', 'bloodBlasts no']],
    ['Blasts not seen.', ['blasts no', 'bloodBlasts no']],
    ['Marrow smear: 40 % blasts.', ['blasts yes']],
    ['Marrow aspirate: blasts 40 %; film: normal cells.', ['blasts yes']],
    ['Marrow aspirate dry; blood film with 40 % blasts.', ['blasts yes', 'bloodBlasts yes']],
    ['Marrow not examined yet, peripheral smear with blasts.', ['blasts yes', 'bloodBlasts yes']],
    ['40 % blasts in the bone marrow.', ['blasts yes']],
    ['Blast cells on the trephine.', ['blasts yes']],
    ['Blasts, marrow to follow.', ['blasts yes', 'bloodBlasts yes']],
    ['Leukaemic cells in the blood.', ['blasts yes', 'bloodBlasts yes']],
    ['Peripheral blood: 12 % blasts.', ['blasts yes', 'bloodBlasts yes']],
  ])
})

describe('what else only some texts may tell', () => {
  checkSaid([
    ['Cortical breach.', [], 'pathology'],
    ['Periosteal reaction.', [], 'pathology'],
  ])
})

describe('a germ, and where the sentence about it ends', () => {
  checkSaid([
    ['PCR for Kingella but inflammation present.', [], 'pathology'],
    ['PCR for Kingella; inflammation present.', [], 'pathology'],
    ['PCR for Kingella, which was present.', ['organismFound yes'], 'pathology'],
    ['PCR for Kingella was not positive.', [], 'pathology'],
    ['Stained for mycobacterium: none found.', [], 'pathology'],
    ['Sent for Kingella.', ['organismFound yes'], 'pathology'],
    ['Kingella but not inflammation.', ['organismFound yes'], 'pathology'],
    ['Kingella, not Bartonella.', ['organismFound yes'], 'pathology'],
    ['Kingella is suspected.', [], 'pathology'],
    ['Kingella - negative.', [], 'pathology'],
    ['Kingella / Bartonella negative.', [], 'pathology'],
    ['Kingella (negative).', [], 'pathology'],
    ['Gram-negative Kingella.', ['organismFound yes'], 'pathology'],
    ['Kingella, gram-negative.', ['organismFound yes'], 'pathology'],
    ['Kingella of the kind that is most often seen here negative.', ['organismFound yes'], 'pathology'],
    ['Throat and bone: Kingella.', ['organismFound yes'], 'pathology'],
    ['Bone and throat: Kingella.', [], 'pathology'],
    ['Kingella from the throat.', [], 'pathology'],
    ['Kingella from the bone.', ['organismFound yes'], 'pathology'],
    ['Kingella serology positive.', [], 'pathology'],
    ['Kingella IgG in blood.', [], 'pathology'],
    ['Bone biopsy grew Kingella.', ['organismFound yes']],
    ['Skin swab grew Kingella.', []],
    ['Biopsy negative; sarcoma showed up on MRI.', []],
    ['Biopsy showed no sarcoma.', ['malignantHistology no']],
    ['Biopsy confirmed sarcoma.', ['malignantHistology yes']],
    ['Marrow showed leukaemia.', ['malignantHistology yes']],
    ['Marrow planned because of leukaemia.', []],
    ['Histology: enchondroma.', ['benignTumour yes']],
    ['Diagnostic of sarcoma.', ['malignantHistology yes'], 'pathology'],
    ['Suspicious for sarcoma.', [], 'pathology'],
    ['Possible sarcoma.', [], 'pathology'],
    ['Sarcoma excluded.', ['malignantHistology no'], 'pathology'],
    ['Sarcoma unlikely.', [], 'pathology'],
    ['Sarcoma is discussed.', [], 'pathology'],
    ['Blasts 4,9 %.', [], 'pathology'],
    ['Blasts 5.1 %.', ['blasts yes'], 'pathology'],
    ['Blasts 20 percent.', ['blasts yes'], 'pathology'],
    ['Blasts 3 percent.', [], 'pathology'],
    ['Blasts about 3 of the cells.', ['blasts yes'], 'pathology'],
    ['Blasts 0.0 %.', [], 'laboratory'],
    ['No blasts.', ['blasts no', 'bloodBlasts no'], 'laboratory'],
  ])
})

describe('complaints and ages', () => {
  checkSaid([
    ['Ache began at the age of 18 months.', ['boneOrLimbPain yes', 'onsetUnderThree yes']],
    ['Fever began at the age of 18 months.', ['fever yes', 'onsetUnderThree yes']],
    ['Disease onset at the age of 2 years.', ['onsetUnderThree yes']],
    ['Episodes since the age of 2 years.', ['onsetUnderThree yes']],
    ['Illness began at the age of 155 weeks.', ['onsetUnderThree yes']],
    ['Illness began at the age of 156 weeks.', []],
    ['Illness began at the age of 2.5 years.', ['onsetUnderThree yes']],
    ['Illness began at the age of 2,9 years.', ['onsetUnderThree yes']],
    ['Illness began at the age of 20 days.', []],
    ['Illness began at the age of two.', []],
    ['Illness at the age of 2 years.', []],
    ['School began at the age of 2 years.', []],
    ['ALP 48, low.', ['alp 48 ?', 'alpLow yes']],
    ['ALP 48 U/L - still too low.', ['alp 48 U/L', 'alpLow yes']],
    ['ALP 48 U/L, subnormal.', ['alp 48 U/L', 'alpLow yes']],
    ['ALP 48 U/L.', ['alp 48 U/L']],
    ['ALP 48 U/L, and calcium low.', ['alp 48 U/L']],
    ['PPD 15 mm.', ['tuberculosisExposure yes']],
    ['PPD 5 mm.', []],
    ['PPD: induration 16 mm.', ['tuberculosisExposure yes']],
  ])
})
