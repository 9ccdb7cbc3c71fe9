import type { HostConfig } from '../../src/sandbox/host-config.ts';

export interface CardPage {
  readonly card: object;
  readonly hostConfig: HostConfig;
  readonly theme: 'light' | 'dark';
  /** Of the card in CSS pixels; Teams shows about 460 in a chat on a desk and 300 on a telephone. */
  readonly width: number;
  /** The renderer itself, adaptivecards.js. */
  readonly renderer: string;
}

/**
 * A page that holds one card, drawn with the rendering library. It is marked `data-drawn` when done, and
 * `window.trouble` then lists what the library warned of and every text that does not fit where it stands.
 */
export function cardPage({ card, hostConfig, theme, width, renderer }: CardPage): string {
  const colours = theme === 'dark' ? 'background:#1f1f1f;color:#fff' : 'background:#f5f5f5;color:#242424';
  const surface = theme === 'dark' ? '#292929' : '#fff';
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:16px;${colours};font-family:"Segoe UI",system-ui,sans-serif;font-size:14px}
#card{width:${width}px;background:${surface};border-radius:6px;box-shadow:0 0 2px #0004;box-sizing:border-box}
.ac-textBlock p{margin:0}.ac-input{box-sizing:border-box;font:inherit;padding:6px;border:1px solid #8888;border-radius:4px;
background:transparent;color:inherit}.ac-input:has(input),.ac-input[type=checkbox],.ac-input[type=radio]{padding:0;border:0}
.ac-pushButton{font:inherit;font-weight:600;padding:6px 16px;border:1px solid #8888;border-radius:4px;background:transparent;color:inherit}
.ac-pushButton.style-positive,.ac-pushButton.primary{background:#5b5fc7;color:#fff}
</style><div id="card"></div><script>${inScript(renderer)}</script><script>{
const given=${inScript(JSON.stringify({ card, hostConfig }))};
${IN_THE_PAGE}
}</script>`;
}

/** What is written in the page's own language: Markdown as far as Teams takes it, the drawing, and the search for clipped text. */
const IN_THE_PAGE =
  String.raw`
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const trouble = (window.trouble = []);
const KEPT = '\uE000';
const inline = (text) => {
  const kept = [];
  const bare = text.replace(/\\([\\*_\[\]()~#+.>|!` +
  '`' +
  String.raw`-])/g, (_, sign) => KEPT + (kept.push(sign) - 1) + KEPT);
  return escaped(bare)
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+|mailto:[^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*(.+?)\*\*|__(.+?)__/g, (_, a, b) => '<b>' + (a ?? b) + '</b>')
    .replace(/(^|[^\w*])\*([^*\s][^*]*)\*|(^|[^\w])_([^_\s][^_]*)_(?!\w)/g, (_, p, a, q, b) => (p ?? q) + '<i>' + (a ?? b) + '</i>')
    .replace(/\uE000(\d+)\uE000/g, (_, place) => escaped(kept[place]));
};
const markdown = (text) => {
  if (/^\s*\d+[.)] .*$/.test(text)) trouble.push('read as a list of one: ' + text.slice(0, 80));
  return text.split(/\n\n+/).map((part) => {
  const lines = part.split(/\r\n|\r|\n/);
  if (lines.every((line) => /^\s*[-*+] /.test(line))) return '<ul>' + lines.map((l) => '<li>' + inline(l.replace(/^\s*[-*+] /, '')) + '</li>').join('') + '</ul>';
  if (lines.every((line) => /^\s*\d+[.)] /.test(line))) return '<ol start="' + parseInt(part) + '">' + lines.map((l) => '<li>' + inline(l.replace(/^\s*\d+[.)] /, '')) + '</li>').join('') + '</ol>';
  return '<p>' + lines.map(inline).join(' ') + '</p>';
}).join('');
};
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = markdown(text); result.didProcess = true; };

const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
const card = new AdaptiveCards.AdaptiveCard();
card.hostConfig = new AdaptiveCards.HostConfig(given.hostConfig);
card.parse(given.card, context);
for (let at = 0; at < context.eventCount; at++) trouble.push(context.getEventAt(at).message);
const drawn = card.render();
if (drawn) document.getElementById('card').append(drawn);
else trouble.push('nothing was drawn');
for (const element of document.querySelectorAll('#card, #card *')) {
  // What is typed into a field of one line scrolls in it.
  if (element.tagName === 'INPUT' || element.clientWidth === 0 || element.scrollWidth <= element.clientWidth + 1) continue;
  const inner = [...element.children].some((child) => child.scrollWidth > child.clientWidth + 1 && child.clientWidth > 0);
  if (!inner) trouble.push('clipped: ' + (element.innerText || element.value || element.tagName).trim().slice(0, 80));
}
document.body.dataset.drawn = 'yes';
`;

/** Text that may stand between script tags. */
function inScript(text: string): string {
  return text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
