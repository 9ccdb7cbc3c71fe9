import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pictureBook } from './picture-book.ts';
import type { Played } from './play.ts';

/** What an earlier demo may have left in `cards`; nothing else is removed. */
const CARD_FILE = /^\d{3,}-[\w-]+\.json$/;

/** Keeps a play in a folder: index.html, documents/, cards/ and graph-requests.jsonl. */
export async function keep({ story, documents, graph }: Played, folder: string): Promise<void> {
  const cards = join(folder, 'cards');
  await mkdir(cards, { recursive: true });
  await mkdir(join(folder, 'documents'), { recursive: true });
  const stale = (await readdir(cards)).filter((name) => CARD_FILE.test(name));
  await Promise.all(stale.map((name) => rm(join(cards, name))));
  for (const { number, to, card } of story.cards) {
    const name = `${String(number).padStart(3, '0')}-${to}.json`;
    await writeFile(join(cards, name), `${JSON.stringify(card, null, 2)}\n`);
  }
  for (const [name, bytes] of Object.entries(documents)) await writeFile(join(folder, 'documents', name), bytes);
  const requests = graph.map(({ method, path, body }) => `${JSON.stringify({ method, path, body })}\n`);
  await writeFile(join(folder, 'graph-requests.jsonl'), requests.join(''));
  await writeFile(join(folder, 'index.html'), pictureBook(story, await renderer()));
}

/** The library for browsers, which is installed for development; without it the cards stand as text. */
async function renderer(): Promise<string> {
  try {
    return await readFile(createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');
  } catch {
    return '';
  }
}
