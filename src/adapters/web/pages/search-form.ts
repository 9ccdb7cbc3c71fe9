import type { Request } from 'restify';
import { line } from '../../../documents/prose.ts';
import type { Body } from '../../../domain/body/body.ts';
import { dateIn } from '../../../forms/written-date.ts';
import type { SearchFault } from '../../../language/search-fault.ts';
import type { Sought } from '../search/minutes-search.ts';
import { wordsIn } from '../search/terms.ts';

/** The fields as they were filled in, to be shown again. */
export interface SearchForm {
  readonly q: string;
  readonly udvalg: string;
  readonly fra: string;
  readonly til: string;
}

export interface ReadForm {
  readonly form: SearchForm;
  /** From 1; what is no number is the first. */
  readonly page: number;
  /** Whether anything was asked at all. */
  readonly isAsked: boolean;
  readonly faults: readonly SearchFault[];
  /** Undefined where something is wrong, or nothing was asked. */
  readonly sought: Sought | undefined;
}

export const EMPTY_FORM: SearchForm = { q: '', udvalg: '', fra: '', til: '' };

/** Characters of what is looked for. */
export const MOST_SOUGHT = 200;

/** Reads `/soeg?q=&udvalg=&fra=&til=&side=`. What is too long is shown again cut, so that the page stays small. */
export function readForm(request: Request, bodies: readonly Body[]): ReadForm {
  const asked = URL.parse(request.url ?? '/', 'http://form.invalid')?.searchParams ?? new URLSearchParams();
  const field = (name: keyof SearchForm) => line(asked.get(name) ?? '').normalize('NFC');
  const [q, udvalg, fra, til] = [field('q'), field('udvalg'), field('fra'), field('til')];
  const cut = (text: string) => text.slice(0, MOST_SOUGHT).replace(/[\ud800-\udbff]$/, '');
  const form = { q: cut(q), udvalg: cut(udvalg), fra: cut(fra), til: cut(til) };
  const isAsked = ['q', 'fra', 'til'].some((name) => asked.has(name));
  const [from, until] = [dayOf(fra), dayOf(til)];
  const faults: readonly SearchFault[] = isAsked
    ? [
        ...faultsOfWords(q),
        ...(udvalg === '' || bodies.some(({ id }) => id === udvalg)
          ? []
          : [{ field: 'udvalg', because: 'unknown' } as const]),
        ...(from === 'no-date' ? [{ field: 'fra', because: 'no-date' } as const] : []),
        ...(until === 'no-date' ? [{ field: 'til', because: 'no-date' } as const] : []),
        ...(isBefore(until, from) ? [{ field: 'til', because: 'before-from' } as const] : []),
      ]
    : [];
  const bodyId = udvalg === '' ? undefined : udvalg;
  const isGood = isAsked && faults.length === 0 && from !== 'no-date' && until !== 'no-date';
  return {
    form,
    page: pageOf(asked.get('side') ?? ''),
    isAsked,
    faults,
    sought: isGood ? { text: q, bodyId, from, until } : undefined,
  };
}

function faultsOfWords(q: string): readonly SearchFault[] {
  if (q === '') return [{ field: 'q', because: 'missing' }];
  if (q.length > MOST_SOUGHT) return [{ field: 'q', because: 'too-long', most: MOST_SOUGHT }];
  return wordsIn(q).length === 0 ? [{ field: 'q', because: 'no-words' }] : [];
}

/** `2027-04-08`, or written as people write it, with its year. */
function dayOf(text: string): Temporal.PlainDate | 'no-date' | undefined {
  if (text === '') return undefined;
  const found = text.length > 40 ? undefined : dateIn(text);
  if (found?.year === undefined) return 'no-date';
  try {
    return Temporal.PlainDate.from({ year: found.year, month: found.month, day: found.day }, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return 'no-date';
    throw error;
  }
}

function isBefore(until: ReturnType<typeof dayOf>, from: ReturnType<typeof dayOf>): boolean {
  if (until === undefined || from === undefined || until === 'no-date' || from === 'no-date') return false;
  return Temporal.PlainDate.compare(until, from) < 0;
}

function pageOf(text: string): number {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
}
