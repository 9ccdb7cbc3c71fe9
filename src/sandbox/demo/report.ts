import type { Played } from './play.ts';

/** One line per thing that happened; the last tells how it ended. */
export function jsonLines({ happenings, faults, approvedAt, publishedAt }: Played): string {
  const result = faults.length === 0 ? 'published' : 'failed';
  const end = { result, approvedAt: approvedAt ?? null, publishedAt: publishedAt ?? null };
  return [...happenings, end].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** How it ended, in words, and where everything lies. */
export function readableEnd({ faults, approvedAt, publishedAt, story, graph }: Played, out: string): string {
  const ended =
    faults.length === 0
      ? `Referatet blev godkendt ${approvedAt} og offentliggjort ${publishedAt}, som udvalgets regler siger.`
      : 'Det gik ikke, som udvalgets regler siger.';
  const lies = `${out}/index.html viser det hele med ${story.cards.length} kort; ved siden af ligger dokumenterne, kortene og ${graph.length} kald til Graph.`;
  return `\n${ended}\n${lies}\n`;
}
