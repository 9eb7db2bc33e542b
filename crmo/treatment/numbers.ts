/** Figures as they are printed: no exponent, no noise of binary fractions, thousands with a comma. */
export function figure(value: number): string {
  const [whole = '', fraction = ''] = Number(value.toPrecision(12))
    .toFixed(4)
    .replace(/\.?0+$/, '')
    .split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return fraction ? `${grouped}.${fraction}` : grouped
}

/** Down to three significant digits: a dose is never rounded up. */
export function roundedDown(value: number): number {
  if (value <= 0) return 0
  const digits = 2 - Math.floor(Math.log10(value))
  const scale = 10 ** Math.max(0, digits)
  // The small addend keeps 30 mg from becoming 29.9 mg through binary noise; it is far below a microgram.
  return Math.floor(value * scale + 1e-7) / scale
}
