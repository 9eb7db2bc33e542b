/** What is read only where a part is opened, as one file that is fetched then. */
export { SideBySide } from './earlier/side-by-side.tsx'
export { NumberEntry } from './instruments/number-entry.tsx'
export { MimicList } from './mimics/mimic-list.tsx'
export { MonitoringBody } from './monitoring/monitoring-body.tsx'
export { PathwayList } from './pathway/pathway-list.tsx'
export { PretestSlider } from './score/pretest-slider.tsx'
export { TimelineBody } from './timeline/timeline-body.tsx'
export { TreatmentBody } from './treatment/treatment-body.tsx'
