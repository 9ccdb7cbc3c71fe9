import { existsSync } from 'node:fs';
import { type Asked, Misused } from '../arguments.ts';
import { systemClock } from '../clock.ts';
import { recordsAt } from '../config.ts';
import type { Body } from '../domain/body/body.ts';
import { keepingUsage } from '../language/command-line.ts';

type Usage = keyof typeof keepingUsage;

/** What is printed, and what was found. */
interface Report {
  readonly lines: readonly string[];
  readonly found: readonly string[];
}

/**
 * The commands about keeping: each loads what it needs when it is asked for.
 *
 * @param bodyNamed throws Misused where there is no such body
 * @param dateSaid throws Misused where it is no date
 */
export function keepingCommands(
  bodyNamed: (id: string) => Promise<Body>,
  dateSaid: (said: string) => Temporal.PlainDate,
): Readonly<Record<Usage, (asked: Asked) => Promise<Report>>> {
  return {
    async archive(asked) {
      const [id, said] = wordsOf(asked, 'archive', 2);
      const body = await bodyNamed(id);
      const meeting = dateSaid(said).toString();
      const [{ withRecords }, { archive }] = await Promise.all([import('./records.ts'), import('./archive.ts')]);
      return withRecords(recordsAt(), (records) => archive(records, asked, body, meeting, asked.out));
    },
    async 'verify-archive'(asked) {
      const [file] = wordsOf(asked, 'verify-archive', 1);
      if (!existsSync(file)) throw new Misused({ because: 'no-such-file', given: file });
      const { checkArchive } = await import('./verify-archive.ts');
      return checkArchive(asked, file);
    },
    async 'export-person'(asked) {
      const [id, said] = wordsOf(asked, 'export-person', 2);
      const body = await bodyNamed(id);
      const [{ withRecords }, { exportPerson }] = await Promise.all([
        import('./records.ts'),
        import('./export-person.ts'),
      ]);
      return withRecords(recordsAt(), (records) => exportPerson(records, asked, body, said, systemClock()));
    },
    async retention(asked) {
      const [id] = wordsOf(asked, 'retention', 1);
      const body = await bodyNamed(id);
      const [{ withRecords }, told] = await Promise.all([import('./records.ts'), import('./retention.ts')]);
      return withRecords(recordsAt(), (records) => told.retention(records, asked, body, systemClock()));
    },
  };
}

/** @throws Misused unless there are just as many words */
function wordsOf({ words }: Asked, command: Usage, count: number): readonly [string, string] {
  const [first, second = ''] = words;
  if (first === undefined || words.length < count)
    throw new Misused({ because: 'too-few', usage: keepingUsage[command] });
  if (words.length > count) throw new Misused({ because: 'too-many', usage: keepingUsage[command] });
  return [first, second];
}
