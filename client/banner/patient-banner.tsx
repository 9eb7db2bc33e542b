import type { ReactNode } from 'react'
import type { Patient } from '../../crmo/chart/chart.ts'
import { personFacts } from './person-words.ts'
import './banner.css'

/**
 * The patient, always in sight. `full`: the EHR shows no banner of its own and asks for ours (SMART need_patient_banner);
 * else one short line.
 */
export function PatientBanner(props: {
  patient: Patient
  ageYears: number | null
  full: boolean
  children?: ReactNode
}) {
  const { patient, ageYears, full } = props
  const facts = personFacts(patient, ageYears)
  return (
    <header className={`banner ${full ? 'banner-full' : 'banner-short'}`}>
      <div className="banner-person">
        <h1>{patient.name}</h1>
        <dl className="person">
          {facts.map((fact) => (
            <div key={fact.label} className="person-fact">
              <dt className={fact.plain ? 'plain-fact' : ''}>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {props.children}
    </header>
  )
}
