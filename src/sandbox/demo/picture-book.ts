import { cited } from '../../language/clauses.ts';
import { moment } from '../../language/dates.ts';
import { demoWords } from '../../language/demo.ts';
import type { Language } from '../../language/language.ts';
import { hostConfig } from '../host-config.ts';
import { cardLines, headingOf } from './card-text.ts';
import { DRAWING, STYLE } from './picture-book-parts.ts';
import type { Chapter, ShownCard, Story } from './story.ts';

/**
 * The story as one page that needs nothing else: each card drawn as Teams draws it, light or dark by the reader's own
 * setting, and readable as text where nothing is drawn.
 *
 * @param renderer the `adaptivecards` library for browsers; empty leaves the cards as text
 */
export function pictureBook(story: Story, renderer: string): string {
  const cards: ShownCard[] = [];
  const seen = new Set<string>();
  const chapters = story.chapters.map((chapter, index) => chapterHtml(chapter, index, story, cards, seen));
  const data = {
    cards: cards.map(({ card }) => card),
    hostConfigs: { light: hostConfig('light'), dark: hostConfig('dark') },
  };
  return `<!doctype html>
<html lang="${story.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(story.title)}</title>
<style>${STYLE}</style>
<main>
<h1>${escaped(story.title)}</h1>
<nav aria-label="${demoWords[story.language].chaptersLabel}"><ol>${story.chapters
    .map(({ title }, index) => `<li><a href="#kapitel-${index + 1}">${escaped(title)}</a></li>`)
    .join('')}</ol></nav>
${chapters.join('\n')}
</main>
${renderer === '' ? '' : `<script>${inScript(renderer)}</script>\n<script>{const given=${inScript(JSON.stringify(data))};${DRAWING}}</script>`}
</html>
`;
}

function chapterHtml(
  { title, lines }: Chapter,
  index: number,
  { timeZone, language }: Story,
  cards: ShownCard[],
  seen: Set<string>,
): string {
  const rows = lines.map(({ at, text, clause, cards: shown }) => {
    const rule = clause === undefined ? '' : `<p class="clause">${escaped(cited(clause, language))}</p>`;
    const figures = shown.map((one) => cardHtml(one, language, cards, seen)).join('');
    return `<li><time datetime="${at}">${escaped(moment(at, timeZone, language))}</time><div><p>${escaped(text)}</p>${rule}${figures}</div></li>`;
  });
  return `<section id="kapitel-${index + 1}"><h2>${escaped(title)}</h2><ol class="lines">${rows.join('\n')}</ol></section>`;
}

/** Open where a card of its kind is met for the first time, folded in after that. */
function cardHtml(shown: ShownCard, language: Language, cards: ShownCard[], seen: Set<string>): string {
  const place = cards.push(shown) - 1;
  const kind = `${shown.caption.startsWith('Referent')} ${headingOf(shown.card).replace(/»[^«]*«|[\d.]+/g, '')}`;
  const open = seen.has(kind) ? '' : ' open';
  seen.add(kind);
  const text = cardLines(shown.card)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
  const number = String(shown.number).padStart(3, '0');
  return `<details${open}><summary>${escaped(demoWords[language].card(shown.caption, number))}</summary><div class="card" data-card="${place}">${text}</div></details>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Text that may stand between script tags. */
function inScript(text: string): string {
  return text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
