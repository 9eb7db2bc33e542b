/**
 * Hands bytes that the page already holds to the browser as a file. A plain download link would be asked for without the cookie of this
 * launch: Chromium sends partitioned cookies with the page's own requests, not with a download out of another site's frame.
 */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken it over by the next minute, however slow it is.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
