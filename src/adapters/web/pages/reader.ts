import type { Request } from 'restify';
import type { Language } from '../../../language/language.ts';

/** Who reads: in which language, and whether they chose it themselves by the address. */
export interface Reader {
  readonly language: Language;
  /** `?lang=en` when it was chosen, so that links within the site keep it; else empty. */
  readonly query: string;
}

/**
 * The reader's language: `?lang=` first, then the browser's wish, then `otherwise`, which is the body's own.
 *
 * @source RFC 9110, section 12.5.4: Accept-Language
 */
export function readerOf(request: Request, otherwise: Language): Reader {
  const chosen = URL.parse(request.url ?? '/', 'http://reader.invalid')?.searchParams.get('lang');
  if (chosen === 'da' || chosen === 'en') return { language: chosen, query: `?lang=${chosen}` };
  return { language: wished(request.headers['accept-language']) ?? otherwise, query: '' };
}

/** The address within the site in the language the reader chose, if they chose one. `path` may have a query and a fragment. */
export function linkFor(path: string, query: string): string {
  const [address = '', fragment] = path.split('#');
  const asked = address.includes('?') ? query.replace('?', '&') : query;
  return `${address}${asked}${fragment === undefined ? '' : `#${fragment}`}`;
}

function wished(header: string | undefined): Language | undefined {
  const wishes = (header ?? '').slice(0, 1000).split(',').map(wish);
  const known = wishes.filter(({ language, weight }) => language !== undefined && weight > 0);
  return known.toSorted((a, b) => b.weight - a.weight)[0]?.language;
}

function wish(part: string): { readonly language: Language | undefined; readonly weight: number } {
  const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((one) => one.startsWith('q='))?.slice(2);
  const primary = range.split('-')[0];
  const weight = quality === undefined ? 1 : Number(quality);
  return { language: primary === 'da' || primary === 'en' ? primary : undefined, weight: weight <= 1 ? weight : 0 };
}
