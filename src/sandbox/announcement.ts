import { quoted } from '../language/clauses.ts';
import { moment } from '../language/dates.ts';
import type { Language } from '../language/language.ts';
import { sandboxWords } from '../language/sandbox.ts';
import type { Started } from './start.ts';

/** What is printed when the sandbox is open: where to click and what to type, in Danish and in English. */
export function announcement(started: Started): string {
  return `\n${(['da', 'en'] as const).map((language) => said(started, language)).join('\n\n')}\n`;
}

function said({ sandbox, sitter, playground }: Started, language: Language): string {
  const { site, started: words } = sandboxWords(language);
  const { url } = sandbox.referent.server;
  const { timeZone } = sitter.body.calendar;
  const now = sandbox.clock.now();
  const { year } = now.toZonedDateTimeISO(timeZone).add({ years: 1 });
  const chat =
    playground !== undefined && 'url' in playground ? playground.url : `${url}/sandbox/people/${sitter.member.entraId}`;
  const isSecretary = sitter.member.offices.includes('secretary');
  const all = (texts: readonly string[]) => texts.map((text) => quoted(text, language)).join('  ');
  const lines: readonly (readonly [string, string])[] = [
    [words.chat(sitter.member.title), chat],
    [words.people, `${url}/sandbox`],
    [words.pages, `${url}/`],
    [words.type, all(isSecretary ? words.first(year) : words.firstAsMember)],
    [words.time, all(words.winding(year))],
  ];
  const width = Math.max(...lines.map(([label]) => label.length));
  return [
    `${site}: ${moment(now, timeZone, language)}`,
    ...(playground !== undefined && 'failed' in playground ? [`  ${words.noPlayground(playground.failed)}`] : []),
    ...lines.map(([label, text]) => `  ${label.padEnd(width)}  ${text}`),
    `  ${words.stop}`,
  ].join('\n');
}
