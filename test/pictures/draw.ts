import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { type HostConfig, hostConfig } from '../../src/sandbox/host-config.ts';
import { openBrowser } from './browser.ts';
import { cardPage } from './card-page.ts';

export interface DrawOptions {
  readonly theme?: 'light' | 'dark';
  /** A file with Teams' host configuration; a plain one of our own is used without it. */
  readonly hostConfigFile?: string;
  /** Of the card or the window, in CSS pixels. */
  readonly width?: number;
  /** The browser to draw with; one is opened, and closed again, without it. */
  readonly browser?: Browser;
}

/** A picture that was made, and what is wrong with it: text that does not fit, or what the renderer warned of. */
export interface Picture {
  readonly name: string;
  readonly file: string;
  readonly trouble: readonly string[];
}

/** Draws each card to `<folder>/<name>.png`, as wide as a card in a chat unless told. */
export function drawCards(
  cards: Readonly<Record<string, object>>,
  folder: string,
  options: DrawOptions = {},
): Promise<readonly Picture[]> {
  const theme = options.theme ?? 'light';
  return drawing(options, folder, async (browser) => {
    const renderer = await readFile(
      createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js'),
      'utf8',
    );
    const hostConfig = await hostConfigOf(options.hostConfigFile, theme);
    const pictures: Picture[] = [];
    const width = options.width ?? 460;
    const page = await browser.newPage({ viewport: { width: width + 32, height: 400 }, deviceScaleFactor: 2 });
    for (const [name, card] of Object.entries(cards)) {
      await page.setContent(cardPage({ card, hostConfig, theme, width, renderer }));
      await page.locator('body[data-drawn]').waitFor({ timeout: 5000 });
      const trouble: unknown = await page.evaluate('window.trouble');
      const file = join(folder, `${name}.png`);
      await page.locator('body').screenshot({ path: file });
      pictures.push({ name, file, trouble: Array.isArray(trouble) ? trouble.map(String) : [] });
    }
    await page.close();
    return pictures;
  });
}

/** Draws each page, given as an address or as HTML, to `<folder>/<name>.png` in its whole length. */
export function drawPages(
  pages: Readonly<Record<string, { readonly url: string } | { readonly html: string }>>,
  folder: string,
  options: DrawOptions = {},
): Promise<readonly Picture[]> {
  return drawing(options, folder, async (browser) => {
    const pictures: Picture[] = [];
    const viewport = { width: options.width ?? 900, height: 700 };
    const page = await browser.newPage({ viewport, deviceScaleFactor: 2, colorScheme: options.theme ?? 'light' });
    for (const [name, source] of Object.entries(pages)) {
      if ('url' in source) await page.goto(source.url);
      else await page.setContent(source.html);
      const trouble: unknown = await page.evaluate(FIND_CLIPPED);
      const file = join(folder, `${name}.png`);
      await page.screenshot({ path: file, fullPage: true });
      pictures.push({ name, file, trouble: Array.isArray(trouble) ? trouble.map(String) : [] });
    }
    await page.close();
    return pictures;
  });
}

/** Runs in the page: what is wider than where it stands, the innermost of each. */
const FIND_CLIPPED = `[...document.querySelectorAll('body, body *')]
  .filter((e) => e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1)
  .filter((e) => ![...e.children].some((c) => c.clientWidth > 0 && c.scrollWidth > c.clientWidth + 1))
  .map((e) => 'clipped: ' + (e.innerText || e.tagName).trim().slice(0, 80))`;

async function drawing(
  { browser: given }: DrawOptions,
  folder: string,
  draw: (browser: Browser) => Promise<readonly Picture[]>,
): Promise<readonly Picture[]> {
  await mkdir(folder, { recursive: true });
  const browser = given ?? (await openBrowser());
  try {
    return await draw(browser);
  } finally {
    if (given === undefined) await browser.close();
  }
}

async function hostConfigOf(file: string | undefined, theme: 'light' | 'dark'): Promise<HostConfig> {
  return file === undefined ? hostConfig(theme) : JSON.parse(await readFile(file, 'utf8'));
}

/** `draw.ts <folder-with-card-json> <out-folder> [--theme dark] [--width 300] [--host-config file]`; fails on trouble. */
async function command(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { theme: { type: 'string' }, width: { type: 'string' }, 'host-config': { type: 'string' } },
  });
  const [from, to] = positionals;
  if (from === undefined || to === undefined) throw new Error('draw.ts <folder-with-card-json> <out-folder>');
  const files = (await readdir(from)).filter((file) => extname(file) === '.json').sort();
  const read = async (file: string) => [basename(file, '.json'), JSON.parse(await readFile(join(from, file), 'utf8'))];
  const cards: Record<string, object> = Object.fromEntries(await Promise.all(files.map(read)));
  const hostConfigFile = values['host-config'];
  const pictures = await drawCards(cards, to, {
    theme: values.theme === 'dark' ? 'dark' : 'light',
    ...(values.width === undefined ? {} : { width: Number(values.width) }),
    ...(hostConfigFile === undefined ? {} : { hostConfigFile }),
  });
  for (const { file, trouble } of pictures) console.log([file, ...trouble].join('\n  '));
  if (pictures.some(({ trouble }) => trouble.length > 0)) process.exitCode = 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await command();
