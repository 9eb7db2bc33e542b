/** The EHR's own people and house. */
import type { Organization, Practitioner } from 'fhir/r4.js'

export const hospital: Organization = {
  resourceType: 'Organization',
  id: 'harbour-childrens',
  meta: { versionId: '1', lastUpdated: '2020-01-07T08:00:00Z' },
  active: true,
  name: "Harbour Children's Hospital (embedded EHR)",
}

const practitioner = (id: string, family: string, given: string, prefix: string): Practitioner => ({
  resourceType: 'Practitioner',
  id,
  meta: { versionId: '1', lastUpdated: '2020-01-07T08:00:00Z' },
  active: true,
  identifier: [{ system: 'https://ehr.example/staff', value: id }],
  name: [
    {
      use: 'official',
      family,
      given: [given],
      ...(prefix ? { prefix: [prefix] } : {}),
      text: [prefix, given, family].filter(Boolean).join(' '),
    },
  ],
})

/** Users to choose from; the second name breaks software that takes an id_token for ASCII. */
export const practitioners: Practitioner[] = [
  practitioner('dr-okafor', 'Okafor', 'Miriam', 'Dr'),
  practitioner('dr-angstrom', 'Ångström', 'Åse', 'Dr'),
]

/** Whoever writes with a token that belongs to no person; it opens no charts. */
export const serviceAccount = practitioner('interface-account', 'Interface', 'User', '')
