/** How the page looks. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#f5f5f5;--text:#242424;--subtle:#616161;--card:#fff;--line:#d1d1d1;--accent:#5b5fc7;--on-accent:#fff}
@media (prefers-color-scheme:dark){:root{--ground:#141414;--text:#fff;--subtle:#adadad;--card:#292929;--line:#525252;--accent:#7f85f5;--on-accent:#000}}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 "Segoe UI",system-ui,-apple-system,sans-serif}
main{max-width:56rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.25rem;margin:2.5rem 0 1rem;border-bottom:1px solid var(--line)}
a{color:var(--accent)}nav ol{padding-left:1.25rem}
.lines{list-style:none;margin:0;padding:0}
.lines>li{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:1rem;margin:0 0 1rem}
.lines p{margin:0}time{color:var(--subtle);font-size:.875rem}
.clause{color:var(--subtle);font-size:.875rem;border-left:3px solid var(--accent);padding-left:.6rem;margin-top:.25rem!important}
details{margin:.5rem 0 0}summary{cursor:pointer;color:var(--subtle);font-size:.875rem}
.card{max-width:30rem;margin-top:.4rem;background:var(--card);border-radius:6px;box-shadow:0 0 2px #0005,0 2px 4px #0002;overflow:hidden}
.card>p{padding:.15rem 1rem}.card>p:first-child{padding-top:.8rem;font-weight:600}.card>p:last-child{padding-bottom:.8rem}
.card .ac-textBlock p{margin:0}.card .ac-input:not([type=checkbox]):not([type=radio]){box-sizing:border-box;max-width:100%;font:inherit;padding:5px 8px;
border:1px solid var(--line);border-radius:4px;background:transparent;color:inherit}
.card .ac-input:has(>input[type=checkbox]),.card .ac-input:has(input[type=radio]){border:0!important;padding:0!important}
.card textarea.ac-input{min-height:5rem;width:100%}
.card select option{background:var(--card);color:var(--text)}
.card .ac-pushButton{font:inherit;font-size:14px;font-weight:600;padding:5px 14px;border:1px solid var(--line);border-radius:4px;background:transparent;color:inherit}
.card .ac-pushButton.style-positive,.card .ac-pushButton.primary{background:var(--accent);color:var(--on-accent);border-color:transparent}
@media (max-width:40rem){.lines>li{grid-template-columns:minmax(0,1fr);gap:.1rem}}
`;

/**
 * Draws, in the reader's browser, each card when its place is first open; again when light turns to dark. `given` holds
 * the cards and the two host configurations. Of Markdown it takes what Teams takes.
 */
export const DRAWING = String.raw`
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const MARK = '\uE000';
const inline = (text) => {
  const kept = [];
  const bare = text.replace(/\\([^\p{L}\p{N}\s])/gu, (_, sign) => MARK + (kept.push(sign) - 1) + MARK);
  return escaped(bare)
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+|mailto:[^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/(^|[^\w*])\*([^*\s][^*]*)\*/g, '$1<i>$2</i>')
    .replace(/(^|[^\w])_([^_\s][^_]*)_(?!\w)/g, '$1<i>$2</i>')
    .replace(/\uE000(\d+)\uE000/g, (_, place) => escaped(kept[place]));
};
const list = (lines, sign, tag) => '<' + tag + '>' + lines.map((line) => '<li>' + inline(line.replace(sign, '')) + '</li>').join('') + '</' + tag + '>';
const markdown = (text) => text.split(/\n\n+/).map((part) => {
  const lines = part.split(/\r\n|\r|\n/);
  if (lines.every((line) => /^\s*[-*+] /.test(line))) return list(lines, /^\s*[-*+] /, 'ul');
  if (lines.every((line) => /^\s*\d+[.)] /.test(line))) return list(lines, /^\s*\d+[.)] /, 'ol start="' + parseInt(part) + '"').replace(/<\/ol [^>]*>/, '</ol>');
  return '<p>' + lines.map(inline).join(' ') + '</p>';
}).join('');
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};
const dark = matchMedia('(prefers-color-scheme: dark)');
const trouble = (window.trouble = []);
const draw = (place) => {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(dark.matches ? given.hostConfigs.dark : given.hostConfigs.light);
  card.onExecuteAction = () => {};
  card.parse(given.cards[Number(place.dataset.card)], context);
  for (let at = 0; at < context.eventCount; at++) trouble.push(place.dataset.card + ': ' + context.getEventAt(at).message);
  const drawn = card.render();
  if (!drawn) return;
  place.replaceChildren(drawn);
  place.dataset.drawn = 'yes';
};
const drawOpen = (again) => {
  for (const place of document.querySelectorAll('details[open] > .card')) if (again || !place.dataset.drawn) draw(place);
};
document.addEventListener('toggle', () => drawOpen(false), true);
dark.addEventListener('change', () => {
  for (const place of document.querySelectorAll('.card')) delete place.dataset.drawn;
  drawOpen(false);
});
drawOpen(false);
`;
