import { demoWords } from '../../language/demo.ts';
import type { Played } from './play.ts';

/** One line per thing that happened; the last tells how it ended. */
export function jsonLines({ happenings, faults, approvedAt, publishedAt }: Played): string {
  const result = faults.length === 0 ? 'published' : 'failed';
  const end = { result, approvedAt: approvedAt ?? null, publishedAt: publishedAt ?? null };
  return [...happenings, end].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** How it ended, in words, and where everything lies. */
export function readableEnd({ faults, approvedAt, publishedAt, story, graph }: Played, out: string): string {
  const said = demoWords[story.language];
  const isUnplayed = story.cards.length === 0;
  const ended =
    faults.length === 0 ? said.ended(approvedAt ?? '', publishedAt ?? '') : isUnplayed ? said.unplayed : said.failed;
  const lies = said.lies(out, story.cards.length, graph.length);
  return `\n${ended}\n${lies}\n`;
}
