import { cited } from '../../language/clauses.ts';
import { moment } from '../../language/dates.ts';
import type { Story } from './story.ts';

const WIDTH = 110;

/** The story to read in a terminal: dates, who, what, and the rule it rests on. */
export function textStory({ title, language, timeZone, chapters }: Story): string {
  const told = chapters.flatMap((chapter) => [
    '',
    chapter.title,
    '-'.repeat(chapter.title.length),
    ...chapter.lines.flatMap(({ at, text, clause }) => [
      moment(at, timeZone, language),
      ...wrapped(text),
      ...(clause === undefined ? [] : wrapped(`§ ${cited(clause, language)}`)),
    ]),
  ]);
  return [title, '='.repeat(title.length), ...withoutRepeatedTimes(told)].join('\n');
}

/** Broken at blanks, four in from the edge. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 5 > WIDTH) {
      lines.push(`    ${line}`);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, `    ${line}`];
}

/** A time is told once, until another comes. */
function withoutRepeatedTimes(lines: readonly string[]): readonly string[] {
  let last = '';
  return lines.filter((line) => {
    const isTime = /^\d/.test(line);
    if (line === '') last = '';
    if (!isTime) return true;
    const isNew = line !== last;
    last = line;
    return isNew;
  });
}
