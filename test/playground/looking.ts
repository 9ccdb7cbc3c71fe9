import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** What WCAG 2.2 AA asks that a machine can see, and what axe holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it stands, by rule and place, and what is wider than the window. */
export async function wrongWith(page: Page): Promise<readonly string[]> {
  await page.evaluate(await axe);
  const found: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))`,
  );
  return [...(Array.isArray(found) ? found.map(String) : [String(found)]), ...(await tooWide(page))];
}

/** What is wider than the window, so that one must scroll to read it (WCAG 2.2, 1.4.10). */
export async function tooWide(page: Page): Promise<readonly string[]> {
  const wide: unknown = await page.evaluate(`document.documentElement.scrollWidth > innerWidth
    ? ['wider than the window: ' + document.documentElement.scrollWidth, ...[...document.querySelectorAll('main *, header *, footer *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .slice(0, 5).map((element) => element.outerHTML.slice(0, 120))]
    : []`);
  return Array.isArray(wide) ? wide.map(String) : [String(wide)];
}

/** Texts that are cut off where they stand, whatever the reader sets (WCAG 2.2, 1.4.4 and 1.4.12). */
export async function cutOff(page: Page): Promise<readonly string[]> {
  const cut: unknown = await page.evaluate(`[...document.querySelectorAll('main *, header *, footer *')]
    .filter((element) => element.clientWidth > 1 && getComputedStyle(element).overflow === 'hidden')
    .filter((element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    .map((element) => 'cut off: ' + element.textContent.trim().slice(0, 80))`);
  return Array.isArray(cut) ? cut.map(String) : [String(cut)];
}
