// One person's chat in the browser. What stands in it is asked for again and again; a card is drawn anew only when it
// is another card, so that nobody loses what they are writing in one.
const chat = document.querySelector('.chat');
const list = chat.querySelector('.messages');
const state = chat.querySelector('.state');
const form = chat.querySelector('.write');
const { at, query, empty, working } = chat.dataset;
const PAUSE = 1500;
const shown = new Map();
const hostConfig = await (await fetch('/sandbox/assets/host-config.json')).json();

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const text = form.elements.text.value;
  if (text.trim() === '') return;
  form.elements.text.value = '';
  await tell('say', { text });
});
chat.querySelector('.drop')?.addEventListener('change', async ({ currentTarget }) => {
  const body = new FormData(currentTarget);
  currentTarget.reset();
  await post('drop', { body });
});
form.elements.text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});
again();

async function again() {
  await look();
  setTimeout(again, PAUSE);
}

function tell(what, body) {
  return post(what, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

async function post(what, { headers = {}, body }) {
  state.textContent = working;
  let sentence = '';
  try {
    const all = { accept: 'application/json', ...headers };
    const answer = await fetch(`${at}/${what}${query}`, { method: 'POST', headers: all, body });
    sentence = (await answer.json()).sentence ?? '';
  } catch (error) {
    sentence = String(error);
  }
  await look();
  state.textContent = sentence;
}

async function look() {
  try {
    const { messages, now } = await (await fetch(`${at}/messages${query}`)).json();
    document.querySelector('.now').textContent = now;
    draw(messages);
  } catch {
    // The sandbox is being started again; the next look finds it.
  }
}

function draw(messages) {
  const known = new Set(messages.map(({ id }) => id));
  for (const [id, { item }] of shown) {
    if (known.has(id)) continue;
    item.remove();
    shown.delete(id);
  }
  let isNew = false;
  for (const message of messages) {
    const before = shown.get(message.id);
    if (before?.mark === message.mark) continue;
    const item = drawn(message);
    if (before === undefined) list.append(item);
    else before.item.replaceWith(item);
    shown.set(message.id, { mark: message.mark, item });
    isNew ||= before === undefined;
  }
  if (messages.length === 0) state.textContent ||= empty;
  else if (state.textContent === empty) state.textContent = '';
  if (isNew) list.lastElementChild.scrollIntoView({ block: 'nearest' });
}

function drawn(message) {
  const item = document.createElement('li');
  item.className = message.mine ? 'mine' : 'theirs';
  item.append(element('p', 'who', `${message.from} · ${message.at}`));
  if (message.text) item.append(element('p', 'said', message.text));
  if (message.card) item.append(drawnCard(message));
  return item;
}

function drawnCard({ id, mark, card: content }) {
  const frame = element('div', 'card', '');
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.onExecuteAction = async (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) {
      open(action.url, '_blank', 'noopener');
      return;
    }
    frame.setAttribute('aria-busy', 'true');
    await tell('press', { message: id, mark, button: action.id, values: action.data ?? {} });
    frame.removeAttribute('aria-busy');
  };
  card.parse(content);
  frame.append(card.render() ?? element('pre', '', JSON.stringify(content, null, 2)));
  return frame;
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

// Markdown as far as Teams takes it: bold, italics, links, lists, and a backslash that takes a sign at its word.
function markdown(text) {
  return text.split(/\n\n+/).map(paragraph).join('');
}

function paragraph(text) {
  const lines = text.split(/\r\n|\r|\n/);
  const items = (sign) => lines.map((line) => `<li>${inline(line.replace(sign, ''))}</li>`).join('');
  if (lines.every((line) => /^\s*[-*+] /.test(line))) return `<ul>${items(/^\s*[-*+] /)}</ul>`;
  if (lines.every((line) => /^\s*\d+[.)] /.test(line))) {
    return `<ol start="${Number.parseInt(text, 10)}">${items(/^\s*\d+[.)] /)}</ol>`;
  }
  return `<p>${lines.map(inline).join('<br>')}</p>`;
}

function inline(text) {
  const kept = [];
  const bare = text.replace(/\\([\\*_[\]()~#+.>|!`-])/g, (_, sign) => `\uE000${kept.push(sign) - 1}\uE000`);
  return escaped(bare)
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+|mailto:[^)\s]+)\)/g, '<a href="$2" target="_blank" rel="noopener">$1</a>')
    .replace(/\*\*(.+?)\*\*|__(.+?)__/g, (_, one, other) => `<b>${one ?? other}</b>`)
    .replace(/(^|[^\w*])\*([^*\s][^*]*)\*/g, '$1<i>$2</i>')
    .replace(/(^|[^\w])_([^_\s][^_]*)_(?!\w)/g, '$1<i>$2</i>')
    .replace(/\uE000(\d+)\uE000/g, (_, place) => escaped(kept[place]));
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
