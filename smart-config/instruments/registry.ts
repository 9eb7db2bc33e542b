/** The instruments beside Jansson 2009, in the order of the screen. A new one is its file, and its line here. */
import { bristol2016 } from './bristol-2016.ts'
import { carra2018 } from './carra-2018.ts'
import { cnoCdas2023 } from './cno-cdas-2023.ts'
import { cromris2020 } from './cromris-2020.ts'
import { eularAcr2025 } from './eular-acr-2025.ts'
import { jansson2007 } from './jansson-2007.ts'
import { nbods2023 } from './nbods-2023.ts'
import { pedcno2010 } from './pedcno-2010.ts'
import { raiCromris2021 } from './rai-cromris-2021.ts'
import { rinbo2017 } from './rinbo-2017.ts'
import type { InstrumentTable } from './table.ts'

export const furtherInstruments = [
  nbods2023,
  jansson2007,
  bristol2016,
  eularAcr2025,
  carra2018,
  pedcno2010,
  cnoCdas2023,
  rinbo2017,
  cromris2020,
  raiCromris2021,
] as const satisfies readonly InstrumentTable[]

export type FurtherKey = (typeof furtherInstruments)[number]['key']
