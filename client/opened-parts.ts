/** What is read only where a part is opened, as one file that is fetched then. */
export { MonitoringBody } from './monitoring/monitoring-body.tsx'
export { TreatmentBody } from './treatment/treatment-body.tsx'
