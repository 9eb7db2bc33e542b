/** Cards of decision support services above the chart's summary. Everything in them is another party's text: shown as text. */
const chart = document.getElementById('chart')

const element = (name, text, attributes = {}) => {
  const made = document.createElement(name)
  if (text !== undefined) made.textContent = text
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}

const post = (path, body) =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/** Of Markdown only paragraphs, lists and escapes are known here. */
const plain = (markdown) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')
const detailOf = (markdown) => {
  const list = element('ul')
  const below = element('div')
  for (const line of markdown.split('\n').filter((one) => one.trim() !== '')) {
    if (line.startsWith('- ')) list.append(element('li', plain(line.slice(2))))
    else below.append(element('p', plain(line)))
  }
  const both = element('div')
  both.append(list, below)
  return both
}

const answer = (shown, card, outcome) => {
  shown.remove()
  const feedback = [{ card: card.uuid, outcome, outcomeTimestamp: new Date().toISOString() }]
  post('/cds-client/feedback', { service: card.service, feedback })
}

const cardOf = (card) => {
  const shown = element('section', undefined, { class: 'panel cds-card', 'aria-label': `Card: ${card.source.label}` })
  shown.append(element('h3', card.summary), detailOf(card.detail ?? ''), element('p', `From: ${card.source.label}`))
  for (const link of (card.links ?? []).filter(({ type }) => type === 'smart')) {
    const open = element('button', link.label, { type: 'button', class: 'primary' })
    // The launch itself is the chart's own: a card cannot say where it leads.
    open.addEventListener('click', () => document.getElementById('open-app').click())
    shown.append(open, ' ')
  }
  const dismiss = element('button', 'Dismiss', { type: 'button' })
  dismiss.addEventListener('click', () => answer(shown, card, 'overridden'))
  shown.append(dismiss)
  return shown
}

if (chart) {
  const response = await post(`/cds-client/${chart.dataset.patient}/cards`, { practitionerId: chart.dataset.user })
  const { cards } = response.ok ? await response.json() : { cards: [] }
  document.getElementById('panel-summary').prepend(...cards.map(cardOf))
}
