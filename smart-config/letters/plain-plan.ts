/**
 * Recommendations in the words of a family, by the id of the rule; a rule that is not named here is left out of the summary and the
 * clinician is told so. House wording: short sentences, no disease that nobody has accepted, nothing that is not in the recommendation.
 */
export const plainPlan: Record<string, string> = {
  'radiograph-first': 'An X-ray of the place that hurts.',
  'whole-body-imaging':
    'A scan of the whole body (MRI). It shows if other bones are sore too. It does not hurt and uses no X-rays.',
  'await-imaging': 'We wait for the answer of a scan. Then we know more.',
  'baseline-tests': 'Some blood tests.',
  'biopsy-unifocal':
    'A doctor takes a tiny piece of the sore bone, so that it can be looked at in the lab. Your child gets medicine so that it does not hurt.',
  'biopsy-done': 'We look again at the piece of bone that was taken before.',
  'biopsy-urgent':
    'We ask a special team if a tiny piece of the sore bone should be taken, so that it can be looked at in the lab.',
  'biopsy-sparing-multifocal': 'For now we do not plan to take a piece of bone.',
  'biopsy-sparing-clavicle': 'For now we do not plan to take a piece of bone.',
  'young-onset': 'We ask a special team for small children for help.',
  'nsaid-first-line':
    'A medicine that calms pain and swelling. After about 4 weeks we look if it helps. It is not made just for this illness, but doctors often use it. Give it only as your doctor tells you.',
  'nsaid-withheld':
    'No pain medicine of the ibuprofen kind, because your child has had a bad reaction to one. Please ask before you give any pain medicine.',
}

/** An urgent row that was accepted: what follows, not what is feared. */
export const plainUrgent =
  'Some more checks soon, so that we miss nothing. Your doctor will tell you which ones and when.'
