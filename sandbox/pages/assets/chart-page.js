/** The chart page in the browser: tabs (ARIA authoring practices), refreshing of documents, opening of the app in its frame. */
const chart = document.getElementById('chart')
const tabs = [...document.querySelectorAll('[role=tab]')]

const select = (tab) => {
  for (const other of tabs) {
    const chosen = other === tab
    other.setAttribute('aria-selected', String(chosen))
    other.tabIndex = chosen ? 0 : -1
    document.getElementById(other.getAttribute('aria-controls')).hidden = !chosen
  }
  if (tab.id === 'tab-documents') refreshDocuments()
}

const refreshDocuments = async () => {
  const answer = await fetch(`${chart.dataset.base}/charts/${chart.dataset.patient}/documents`)
  if (answer.ok) document.getElementById('documents').innerHTML = await answer.text()
}

/** The frame is hidden, not removed, while another tab is shown: the app goes on. */
const openApp = async () => {
  const message = document.getElementById('app-message')
  message.textContent = 'Opening …'
  const answer = await fetch(`${chart.dataset.base}/charts/${chart.dataset.patient}/launches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ practitionerId: chart.dataset.user }),
  })
  if (!answer.ok) {
    message.textContent = 'The app could not be opened.'
    return
  }
  const { launchUrl } = await answer.json()
  const frame = document.createElement('iframe')
  frame.title = 'CRMO assessment'
  frame.allow = 'clipboard-write'
  if (chart.dataset.sandbox !== undefined) frame.setAttribute('sandbox', chart.dataset.sandbox)
  frame.src = launchUrl
  document.getElementById('app-frame').replaceChildren(frame)
  document.getElementById('app-closed').hidden = true
  message.textContent = ''
  select(document.getElementById('tab-app'))
}

const keys = { ArrowRight: 1, ArrowLeft: -1 }

if (chart) {
  for (const tab of tabs) {
    tab.addEventListener('click', () => select(tab))
    tab.addEventListener('keydown', (event) => {
      const step = keys[event.key]
      if (!step) return
      const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]
      next.focus()
      select(next)
    })
  }
  document.getElementById('refresh-documents').addEventListener('click', refreshDocuments)
  document.getElementById('open-app').addEventListener('click', openApp)
  // Only the open EHR, whose pages lie at the root, asks for decision support.
  if (location.pathname.startsWith('/charts/')) import('/cds-client/assets/cards.js')
}
