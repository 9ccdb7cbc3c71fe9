import { describe, expect, it } from 'vitest';
import { codeOf, files, literalsIn, roomOf, testOf, tests, textOf } from './source.ts';

const LONGEST = 250;
const FORBIDDEN_NAMES = /^(utils?|helpers?|managers?|common|types?|shared|lib|core|services?|misc|index)(\.ts)?$/i;

const guilty = (claim: (code: string, file: string) => boolean) =>
  files.filter((file) => claim(codeOf(textOf(file)), file));

describe('time, chance and the environment', () => {
  it('the domain reads none of them', () => {
    const forbidden = /\bDate\.now|\bnew Date\b|\bTemporal\.Now|\bprocess\b|\bMath\.random|\bcrypto\b|\bperformance\b/;
    expect(guilty((code, file) => roomOf(file) === 'domain' && forbidden.test(code))).toEqual([]);
  });

  it('the environment is read in config.ts only', () => {
    expect(guilty((code, file) => file !== 'config.ts' && /\bprocess\s*\.\s*env\b/.test(code))).toEqual([]);
  });

  it('the real clock is read in clock.ts only', () => {
    const now = /\bTemporal\.Now\b|\bDate\.now\b|\bnew Date(?!\w)(?!\()|\bnew Date\(\s*\)|\bDate\(\s*\)/;
    expect(guilty((code, file) => file !== 'clock.ts' && now.test(code))).toEqual([]);
  });

  it('a Date is made only where a package demands one', () => {
    const may = (file: string) => ['adapters', 'sandbox', 'clock.ts'].includes(roomOf(file));
    expect(guilty((code, file) => !may(file) && /\bnew Date\b/.test(code))).toEqual([]);
  });
});

describe('files and names', () => {
  it(`no file is longer than ${LONGEST} lines`, () => {
    expect(files.filter((file) => textOf(file).trimEnd().split('\n').length > LONGEST)).toEqual([]);
  });

  it('none is called after what it is made of', () => {
    expect(files.filter((file) => file.split('/').some((part) => FORBIDDEN_NAMES.test(part)))).toEqual([]);
  });

  it('no barrels: nothing is exported on behalf of another file', () => {
    expect(guilty((code) => /^export\s+(type\s+)?(\*|\{[^}]*\}\s*from)/m.test(code))).toEqual([]);
  });

  it('no default exports', () => {
    expect(guilty((code) => /^export\s+default\b|\bas\s+default\b/m.test(code))).toEqual([]);
  });

  it('a folder of the domain is named after a noun of the field', () => {
    const folders = new Set(files.filter((file) => /^domain\/.+\//.test(file)).map((file) => file.split('/')[1]));
    expect([...folders].sort()).toEqual([
      'ad-hoc-group',
      'agenda',
      'body',
      'calendar',
      'consultation',
      'dialogue-meeting',
      'dispatches',
      'docket',
      'duties',
      'keeping',
      'local-agreement',
      'meeting',
      'minutes',
      'paper',
      'plan',
      'publication',
      'referral',
      'written-procedure',
    ]);
  });
});

describe('types', () => {
  it('nothing is any', () => {
    expect(guilty((code) => /[:<|&,]\s*any\b(?!\s*[(:])|\bas\s+any\b/.test(code))).toEqual([]);
  });

  it('no checker is silenced', () => {
    expect(files.filter((file) => /@ts-(ignore|expect-error|nocheck)|biome-ignore-all/.test(textOf(file)))).toEqual([]);
  });

  it('an `as` has its reason beside it', () => {
    const bare = files.flatMap((file) => {
      const lines = textOf(file).split('\n');
      const code = codeOf(textOf(file)).split('\n');
      return lines.flatMap((_, index) => {
        const near = lines.slice(Math.max(0, index - 2), index + 1).join('\n');
        return isCast(code[index] ?? '') && !/\/\/|\/\*|^\s*\*/m.test(near) ? [`${file}:${index + 1}`] : [];
      });
    });
    expect(bare).toEqual([]);
  });
});

describe('words', () => {
  it('what people read is said in language/, in the bodies’ files and in templates', () => {
    const may = (file: string) =>
      ['language', 'bodies', 'sandbox'].includes(roomOf(file)) || /\/templates\//.test(file);
    const inline = files
      .filter((file) => !may(file))
      .flatMap((file) =>
        literalsIn(textOf(file))
          .filter((literal) => /[æøå]/i.test(literal))
          .map((literal) => `${file}: ${literal}`),
      );
    expect(inline).toEqual([]);
  });
});

describe('the tests', () => {
  it('none is skipped, and none runs alone', () => {
    const partial = /\b(it|test|describe)\s*\.\s*(skip|only|todo|fails)\b/;
    expect(tests.filter((file) => partial.test(codeOf(testOf(file))))).toEqual([]);
  });

  it('nothing is mocked', () => {
    expect(
      tests.filter((file) =>
        /\bvi\s*\.\s*(mock|doMock|fn|spyOn|stub\w+|useFakeTimers|setSystemTime)\b/.test(codeOf(testOf(file))),
      ),
    ).toEqual([]);
  });

  it('none says what should happen: it says what does', () => {
    const shoulds = tests.filter((file) => /\b(it|test)(\.each\([^)]*\))?\(\s*['"`]should\b/.test(testOf(file)));
    expect(shoulds).toEqual([]);
  });
});

/** `x as Y`, but not `as const`, nor a renaming import or export. */
function isCast(code: string): boolean {
  return /[\w)\]}'"]\s+as\s+(?!const\b)/.test(code) && !/^\s*(import|export)\b|^\s*(type\s+)?\w+ as \w+,?$/.test(code);
}
