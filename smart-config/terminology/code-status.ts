/**
 * Status of every code that these tables match by. `verified`: seen with this meaning in at least one public code source (clinical-basis
 * 7). `unverified`: not so seen, or a prefix wider than the codes that were seen, or a label in conflict. Confirm every code against the
 * licensed release before clinical use. A code without a line here fails the tests: a site that adds a code says here what it knows of it.
 */
import type { Code } from '../types.ts'
import { ICD10CM, LOINC, SNOMED } from './systems.ts'

type CodeStatus = 'verified' | 'unverified'
export type CodeWithStatus = Code & { status: CodeStatus }

const REPORT_CATEGORY = 'http://terminology.hl7.org/CodeSystem/v2-0074'

const words = (text: string): string[] => text.trim().split(/\s+/)

const statusLists: { system: string; codes: Record<CodeStatus, string[]> }[] = [
  {
    system: LOINC,
    codes: {
      verified: words(
        `1988-5 30522-7 71426-1 4537-7 30341-2 6690-2 26464-8 804-5 751-8 26499-4 753-4 718-7 20509-6 777-3 26515-7 778-1 3255-7
      6768-6 1742-6 1920-8 2532-0 2160-0 38483-4 76486-0 18184-2 43402-7 4538-5 29463-7 8302-2 17861-6 2777-1 2731-8 1989-3
      2106-3 2110-5 5196-1 5195-3 13952-7 10900-9 22322-2 71773-6 46217-6 46358-8 42175-0 8310-5 8331-1 8332-9 8328-7 8333-7
      8329-5`,
      ),
      unverified: words(
        `58410-2 57021-8 57782-5 62292-8 18748-4 18726-0 11526-1 60567-5 60568-3 26436-6 787-2 30428-7 1903-4`,
      ),
    },
  },
  {
    system: SNOMED,
    codes: {
      verified: words(
        `12611008 64605006 52687003 87342007 71341001 310651003 41111004 310652005 64234005 85050009 119524001 20760004 118495001
      62413002 23416004 51299004 56873002 37285002 79601000 113197003 51282000 421060004 54735007 22356005 85710004 816092008
      118645006 91609006 70925003 89546000 80144004 67453005 108371006 280711000 36455000 14806007 39976000 113205007 5329002
      36978003 36054005 87391001 64864005 53733008 1626008 73071006 56401006 45296009 62487009 11068009 82687006 7610001
      12989004 23215003 66794005 14293000 36470004 11994002 49668003 24028007 7771000 51440002 77386006 709044004 84114007
      24700007 13200003 74474003 128473001 64766004 34713006 240151005 93143009 91861009 118600007 118601006 21708004
      1163405004 76909002 703707001 409780002 203179003 60168000 40970001 67322009 91538002 203241002 111253001 9014002
      200965009 200973000 33339001 156370009 24526004 34000006 724834006 9631008 239806000 239805001 713777005 12584003
      90834002 386661006 56717001 426252008 415945006 307047009 415882003 415974002 123851003 34402009 91470000 42859004`,
      ),
      unverified: words(`2667000 260385009 272519000 17621005 373067005 260415000 65399007 27520001 84625002`),
    },
  },
  {
    system: ICD10CM,
    codes: {
      verified: words(
        `K51 M86.3 C81 C85 C96.0 C96.5 C96.6 C40 C41 M86.0 M86.1 E83.39 E54 M04.8 M27.8 M86.2 M86.4 M86.5 M86.6 M86.8 M86.9 M46.2
      M27.2 K50 L70.0 L70.1 L70.9 L73.2 L88 L98.2 L40.3 D64.4`,
      ),
      unverified: words(
        `C91 C92 C93 C94 C95 C82 C83 C84 A18.0 L40 M08 M32 K90.0 E10 E06.3 M79.6 M89.8 R50 A15 A16 A17 A18 A19 L40.1 F84.0 F50
      K90 D80 D81 D82 D83 D84 B20 R62.5 E34.3 M48.5 M46.3 M46.4 H90 H91 Q75.0 D57.0 D57.1 D57.2 D57.4 D57.8 M88`,
      ),
    },
  },
  {
    system: REPORT_CATEGORY,
    codes: { verified: [], unverified: words('RAD RX CT NMR NMS RUS CUS PAT SP CP LAB HM CH MB imaging laboratory') },
  },
  { system: LOINC, codes: { verified: [], unverified: words('LP29684-5 LP7839-6 LP29708-2') } },
]

export const codesWithStatus: CodeWithStatus[] = statusLists.flatMap(({ system, codes }) =>
  (['verified', 'unverified'] as const).flatMap((status) => codes[status].map((code) => ({ system, code, status }))),
)
