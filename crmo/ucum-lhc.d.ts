// @lhncbc/ucum-lhc ships no types. Only what is used is declared.
declare module '@lhncbc/ucum-lhc' {
  type Conversion = { status: 'succeeded' | 'failed' | 'error'; toVal: number | null; msg: string[] }
  const ucumPkg: {
    UcumLhcUtils: { getInstance: () => { convertUnitTo: (from: string, value: number, to: string) => Conversion } }
  }
  export default ucumPkg
}
