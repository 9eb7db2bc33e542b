/** `{there}`: in the chart; `{sent}`: what was signed. `{words}`: the EHR's own. */
export const remarkSentences = {
  'ehr-says': 'The EHR says ({severity}, {type}): {words}',
  'ehr-says-nothing': 'The EHR says ({severity}, {type}).',
  'http-answer': 'HTTP status {status}.',
  'looked-in-vain':
    'It was not sent again: the app first looks whether the chart holds it, and the EHR gave no usable answer. Try again in a few minutes.',

  'no-note-there': 'The EHR gave something that is not a note.',
  'no-response-there': 'The EHR gave something that is not a questionnaire response.',
  'status-is': 'Its status is {there}, not {sent}.',
  'status-missing': 'Its status is missing, not {sent}.',
  'stands-as': 'It stands as {there}, not as {sent}.',
  'other-note-type': 'It is filed under another note type.',
  'other-encounter': 'It stands with another encounter, or with none.',
  'other-questionnaire': 'The questionnaire it belongs to is another one, or its version is gone.',
  'narrative-changed': 'The text that people read (narrative) was changed or is missing.',
  'answers-differ': '{count} answers differ or are missing: {items}.',
  'answers-differ-more': '{count} answers differ or are missing: {items} and more.',
  'line-not-once': 'The line that identifies the assessment does not stand in it exactly once.',
  'pdf-other-bytes': 'The PDF in the chart is not, byte for byte, the one that was signed.',
  'pdf-not-kept': 'The EHR does not keep it as the PDF that was signed.',
  'words-fewer':
    'The text in the chart has {fewer} words fewer than was signed ({there} of {sent}). After word {at}: signed {before}, in the chart {after}.',
  'words-other':
    'The text in the chart has other words than was signed ({there} words, {sent} were signed). After word {at}: signed {before}, in the chart {after}.',
  'some-words': '"{words}"',
  'no-words': 'nothing',

  'author-unsaid': 'The EHR does not say who the author is.',
  'author-nobody': 'The EHR names nobody as author, not {sent}.',
  'author-other': 'The EHR names {there} as author, not {sent}.',
  'words-added': 'The EHR added {count} words of its own before or after the text.',
  'identifier-not-kept': 'The EHR did not keep our identifier; the reference line identifies the document.',
  'held-times': 'The chart holds this assessment {count} times: {references}.',
} as const
export type RemarkCode = keyof typeof remarkSentences
