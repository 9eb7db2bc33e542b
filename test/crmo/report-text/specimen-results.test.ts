import { describe, expect, test } from 'vitest'
import { readText } from '../../../crmo/report-text/read-text.ts'
import type { TextKind } from '../../../crmo/report-text/reading.ts'

const said = (text: string, kind: TextKind, title: string): string[] =>
  readText(text, { kind, title }).findings.map(({ key, answer }) => `${key} ${answer}`)

describe('what grew in a specimen, and what was only looked for', () => {
  test.each<[string, string[]]>([
    ['Staphylococcus aureus, methicillin-sensitive.', ['organismFound yes']],
    ['Kingella kingae detected by PCR.', ['organismFound yes']],
    ['Culture of the bone: Salmonella Typhimurium.', ['organismFound yes']],
    ['Gram-positive cocci in clusters.', ['organismFound yes']],
    ['Acid-fast bacilli seen.', ['organismFound yes']],
    ['Mycobacterium tuberculosis complex PCR positive, rifampicin resistance not detected.', ['organismFound yes']],
    ['Staphylococcus aureus isolated, Kingella PCR not done.', ['organismFound yes']],
    ['Staphylococcus aureus, not sensitive to clindamycin.', ['organismFound yes']],
    // The clinician rules on contaminants (D-31).
    ['Cutibacterium acnes in one of five samples, regarded as contaminant.', ['organismFound yes']],
    ['No Staphylococcus aureus.', []],
    ['Staphylococcus aureus not isolated.', []],
    ['Kingella kingae PCR: negative.', []],
    ['PCR for Kingella kingae negative.', []],
    ['Cultures negative for Mycobacterium tuberculosis.', []],
    ['Negative for Kingella; positive for Bartonella henselae.', ['organismFound yes']],
    ['Ziehl-Neelsen stain negative for acid-fast bacilli. Gram stain negative.', []],
    ['Bacterial, fungal and AFB cultures sterile.', ['organismFound no', 'mycobacteriaExcluded yes']],
    ['Cultures, including anaerobes, negative.', ['organismFound no']],
    ['Culture for two weeks without growth.', ['organismFound no']],
    ['Tissue culture grew nothing.', ['organismFound no']],
    ['PCR for Kingella pending.', []],
    ['Staphylococcus aureus grew, tuberculosis excluded.', ['organismFound yes']],
    ['Kingella identified, Bartonella excluded.', ['organismFound yes']],
    ['Staphylococcus aureus, Kingella and Bartonella excluded.', []],
    ['Cultures and PCR (S. aureus, K. kingae) negative.', []],
    ['Growth in one bottle (Staphylococcus aureus).', ['organismFound yes']],
    ['Tuberculosis is not excluded.', []],
    ['Bartonella henselae IgG 1:512.', []],
    ['Previous throat swab: Streptococcus pyogenes.', []],
    // What a negative result names as well, and what it does not hold for.
    ['Negative cultures including Kingella PCR.', ['organismFound no']],
    ['Cultures negative including Kingella.', ['organismFound no']],
    ['Cultures sterile, among them Kingella PCR.', ['organismFound no']],
    ['Cultures negative, including for mycobacteria and Bartonella.', ['organismFound no']],
    ['Sterile cultures, also for Brucella melitensis.', ['organismFound no']],
    ['No growth; Kingella PCR likewise.', ['organismFound no']],
    ['Negative microbiology (Brucella, Kingella, Bartonella).', []],
    ['Culture and PCR, Kingella among others, returned negative.', []],
    ['Bacterial (including Kingella), mycobacterial and fungal cultures negative.', ['organismFound no']],
    ['Kingella kingae PCR sent.', []],
    ['Culture free of Staphylococcus aureus.', []],
    ['Cultures failed to grow Staphylococcus aureus.', []],
    ['Culture grew Kingella kingae, other cultures negative.', ['organismFound yes']],
    ['Negative cultures, Kingella PCR positive.', ['organismFound yes']],
    ['Negative cultures except Kingella PCR.', ['organismFound yes']],
    ['Cultures sterile apart from Cutibacterium acnes in one of five samples.', ['organismFound yes']],
    ['Negative blood cultures, bone culture: Staphylococcus aureus.', ['organismFound yes']],
    ['Blood cultures negative, bone culture with mixed growth including Kingella.', ['organismFound yes']],
    ['Culture-negative, Kingella kingae by 16S sequencing.', ['organismFound yes']],
    ['Coagulase-negative Staphylococcus in culture.', ['organismFound yes']],
    ['Salmonella culture, sensitive to ceftriaxone.', ['organismFound yes']],
    ['Kingella kingae PCR Ct 28.', ['organismFound yes']],
  ])('%s', (text, findings) => expect(said(text, 'pathology', 'Biopsy left tibia')).toEqual(findings))

  test('the place it came from decides, in the sentence or else in the title', () => {
    const cultured = 'Streptococcus pyogenes isolated.'
    expect(said(cultured, 'laboratory', 'Blood culture')).toEqual(['organismFound yes'])
    expect(said(cultured, 'laboratory', 'Throat swab')).toEqual([])
    expect(said('Blood cultures were sterile, the throat swab grew Streptococcus pyogenes.', 'note', '')).toEqual([
      'organismFound no',
    ])
    expect(said('Bartonella IgG 1:1024, PCR of the aspirate positive.', 'note', '')).toEqual(['organismFound yes'])
  })

  test('a name alone is no result where none are written', () => {
    expect(said('Salmonella osteomyelitis was feared.', 'note', '')).toEqual([])
    expect(said('Her brother had Salmonella enteritis.', 'note', '')).toEqual([])
    expect(said('Blood culture grew Proteus mirabilis.', 'note', '')).toEqual(['organismFound yes'])
  })
})

describe('tumours in the histology', () => {
  test.each<[string, string[]]>([
    ['Small round blue cell tumour, CD99 positive, EWSR1 rearranged.', ['malignantHistology yes']],
    ['Replacement of the marrow by lymphoblasts.', ['blasts yes']],
    ['CD1a, S100 and langerin positive histiocytes.', ['malignantHistology yes']],
    ['Osteoid osteoma.', ['benignTumour yes']],
    ['Consistent with fibrous dysplasia.', ['benignTumour yes']],
    ['Caseating granulomas with giant cells.', ['caseatingGranulomas yes']],
    ['Granulomas without caseation.', []],
    ['Non-caseating granulomas.', ['caseatingGranulomas no']],
    ['No tumour.', ['malignantHistology no']],
    ['No small round blue cells.', ['malignantHistology no']],
    ['EWSR1 rearrangement not detected.', []],
    ['FISH for EWSR1 rearrangement pending.', []],
    ['Negative for CD1a and langerin.', []],
    ['Fibrous dysplasia was considered, but the picture is that of chronic osteomyelitis.', []],
    ['Differential diagnosis: chronic osteomyelitis or fibrous dysplasia.', []],
    ['Blasts 45 %.', ['blasts yes']],
    ['BMA: 71 % lymphoblasts.', ['blasts yes']],
    ['Myelogram: 85 % blasts.', ['blasts yes']],
    ['Blasts 2 %.', []],
    ['Less than 5% blasts.', []],
    ['Blasts not increased.', []],
  ])('%s', (text, findings) =>
    expect(
      said(text, 'pathology', 'Biopsy')
        .filter((one) => !one.startsWith('langerhans'))
        .sort(),
    ).toEqual(findings),
  )

  test('in blood a single blast counts', () =>
    expect(said('Film: blasts 2 %.', 'laboratory', 'Blood film')).toContain('blasts yes'))
  test.each<[string, string[]]>([
    ['Biopsy of the femur revealed Ewing sarcoma.', ['malignantHistology yes']],
    ['Thigh pain. Biopsy: osteoid osteoma. Well since.', ['benignTumour yes']],
    ['Biopsy showed chronic osteomyelitis, no malignancy.', ['malignantHistology no']],
    ['Osteoid osteoma was thought of.', []],
    ['A bone biopsy was done to exclude a malignancy.', []],
    ['Because a tumour was feared a biopsy was taken and showed chronic inflammation.', []],
    ['Histology was consistent with CRMO; leukaemia had been suspected.', []],
    ['The biopsy was first read as Ewing sarcoma, on review it was chronic osteomyelitis.', []],
    ['Cousin with biopsy-proven lymphoma.', []],
  ])('in a note only as what a specimen showed: %s', (text, findings) =>
    expect(said(text, 'note', '').filter((one) => /istology|benign/.test(one))).toEqual(findings),
  )
})

describe('symptoms of a mimic in the words of a history', () => {
  test.each<[string, string, 'yes' | 'no' | undefined]>([
    ['He lost 3 kg.', 'weightLossOrAsthenia', 'yes'],
    ['Night sweats, 5 kg lighter.', 'weightLossOrAsthenia', 'yes'],
    ['Loss of 4 kg.', 'weightLossOrAsthenia', 'yes'],
    ['Weight down by two kilos.', 'weightLossOrAsthenia', 'yes'],
    ['Pale and off his food.', 'weightLossOrAsthenia', 'yes'],
    ['He has not lost weight.', 'weightLossOrAsthenia', 'no'],
    ['No h/o fever, loss of weight or TB contact.', 'weightLossOrAsthenia', 'no'],
    ['Weight 32 kg.', 'weightLossOrAsthenia', undefined],
    ['Has gained 2 kg.', 'weightLossOrAsthenia', undefined],
    ['Dull pain below the knee for five months, mainly at night.', 'nightPain', 'yes'],
    ['Thigh pain for three months, nocturnal at first.', 'nightPain', 'yes'],
    ['Pain in both legs which wakes her.', 'nightPain', 'yes'],
    ['Back pain by day and night.', 'nightPain', 'yes'],
    ['Upper arm pain, worse nights.', 'nightPain', 'yes'],
    ['Limps and cries at night.', 'nightPain', 'yes'],
    ['Knee pain, not worse at night.', 'nightPain', 'no'],
    ['Pain which began without injury and now wakes her most nights.', 'nightPain', undefined],
    ['Knee pain and fever, mainly at night.', 'nightPain', undefined],
    ['Knee pain, sweats mainly at night.', 'nightPain', undefined],
    ['Cough wakes her at night.', 'nightPain', undefined],
    ['She wakes at night to drink.', 'nightPain', undefined],
    ['Liver and spleen large.', 'organomegalyOrNodes', 'yes'],
    ['No nodes, no big spleen.', 'organomegalyOrNodes', 'no'],
    ['Enlarged left inguinal nodes.', 'organomegalyOrNodes', 'yes'],
    ['Gums swollen and bleeding.', 'bruisingOrGumBleeding', 'yes'],
    ['Gums not swollen.', 'bruisingOrGumBleeding', 'no'],
    ['Autism; eats nothing but biscuits and milk.', 'restrictedDiet', 'yes'],
    ['Refuses fruit and vegetables.', 'restrictedDiet', 'yes'],
  ])('%s %s', (text, key, answer) =>
    expect(readText(text, { kind: 'note', title: '' }).findings.find((one) => one.key === key)?.answer).toBe(answer),
  )
})

describe('what other rows ask of pathology, laboratory and history', () => {
  test.each<[string, TextKind, string]>([
    ['Erythroid hyperplasia, consistent with dyserythropoiesis.', 'pathology', 'dyserythropoieticAnaemia yes'],
    ['Vit C <0.1 mg/dL.', 'note', 'vitaminCLow yes'],
    ['Vitamin C level was undetectable.', 'note', 'vitaminCLow yes'],
    ['No vitamin C deficiency.', 'note', 'vitaminCLow no'],
    ['ALP 48 U/L, low for age.', 'note', 'alpLow yes'],
    ['Alkaline phosphatase was repeatedly below the age norm.', 'note', 'alpLow yes'],
    ['Low alkaline phosphatase.', 'note', 'alpLow yes'],
    ['Alkaline phosphatase 41 IU/L, far under the norm of her age.', 'note', 'alpLow yes'],
    ['From the age of two her milk teeth had fallen out with the roots complete.', 'note', 'earlyToothLoss yes'],
    ['L1 and L2 destroyed, the disc between them gone.', 'imaging', 'diskInvolved yes'],
    ['Lost her first milk teeth at 18 months with the roots on.', 'note', 'earlyToothLoss yes'],
    ['Multiple joint pain with constitutional symptoms.', 'note', 'weightLossOrAsthenia yes'],
  ])('%s', (text, kind, finding) => expect(said(text, kind, '')).toContain(finding))
  test.each<[string, TextKind]>([
    ['Possibly dyserythropoiesis.', 'pathology'],
    ['Vitamin C 0.8 mg/dL.', 'note'],
    ['Vitamin D deficiency.', 'note'],
    ['ALP not low.', 'note'],
    ['ALP 180 U/L, calcium low.', 'note'],
    ['ALP low normal.', 'note'],
    ['Alkaline phosphatase normal.', 'note'],
    ['He lost a milk tooth last week.', 'note'],
  ])('nothing: %s', (text, kind) => expect(said(text, kind, '')).toEqual([]))
})
