import { parseArgs } from 'node:util';
import { nearest } from './adapters/bodies/faults.ts';
import type { Half } from './domain/plan/plan.ts';
import type { Misuse } from './language/command-line.ts';
import type { Language } from './language/language.ts';

/** What was asked on the command line, after the command's name. */
export interface Asked {
  readonly words: readonly string[];
  readonly json: boolean;
  /** As asked with --lang; else each body speaks its own. */
  readonly language: Language | undefined;
  /** As asked with --half; else the whole year. */
  readonly half: Half | undefined;
  /** As asked with --out: the file to be written. */
  readonly out?: string;
  /** As asked with --body: an id. */
  readonly body: string | undefined;
}

/** The command line was used wrongly: exit 2, one sentence, nothing done. */
export class Misused extends Error {
  override readonly name = 'Misused';
  readonly misuse: Misuse;
  constructor(misuse: Misuse) {
    super(misuse.because);
    this.misuse = misuse;
  }
}

/**
 * @param commands the names there are
 * @throws Misused
 */
export function readArguments(
  args: readonly string[],
  commands: readonly string[],
): { readonly name: string; readonly asked: Asked } {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean' },
      lang: { type: 'string' },
      half: { type: 'string' },
      out: { type: 'string' },
      body: { type: 'string' },
    },
    allowPositionals: true,
    // Strict would throw its own English sentences; the options are looked at below instead.
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option' && !['json', 'lang', 'half', 'out', 'body'].includes(token.name)) {
      throw new Misused({ because: 'unknown-option', given: token.rawName });
    }
  }
  const lang = values.lang;
  if (lang !== undefined && lang !== 'da' && lang !== 'en') {
    throw new Misused({ because: 'not-a-language', given: String(lang) });
  }
  const { half } = values;
  if (half !== undefined && half !== '1' && half !== '2')
    throw new Misused({ because: 'not-a-half', given: String(half) });
  const [name, ...rest] = positionals;
  if (name === undefined) throw new Misused({ because: 'no-command' });
  if (!commands.includes(name)) {
    throw new Misused({ because: 'unknown-command', given: name, nearest: nearest(name, commands) });
  }
  const { out } = values;
  if (out !== undefined && (typeof out !== 'string' || out.trim() === '')) throw new Misused({ because: 'no-out' });
  const body = typeof values.body === 'string' ? values.body : undefined;
  const asked: Asked = { words: rest, json: values.json === true, language: lang, half: half && HALVES[half], body };
  return { name, asked: { ...asked, ...(out === undefined ? {} : { out }) } };
}

const HALVES = { '1': 1, '2': 2 } as const;
