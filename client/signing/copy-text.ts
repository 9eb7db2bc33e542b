/**
 * Puts a text on the clipboard. Inside an EHR's frame the clipboard API is often not permitted; the old command still works
 * there. False when neither does: then the text must be selected by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const box = document.createElement('textarea')
    box.value = text
    box.className = 'visually-hidden'
    box.setAttribute('aria-hidden', 'true')
    document.body.append(box)
    box.select()
    const copied = document.execCommand('copy')
    box.remove()
    return copied
  }
}
