import type { Clause } from '../domain/body/clause.ts';
import type { Language } from './language.ts';

/** `»senest 4 uger før mødet« (Kommissorium for KLU Guldborgsund, 28.11.2024)` */
export function cited(clause: Clause, language: Language): string {
  return `${quoted(clause.quote, language)} (${clause.document})`;
}

/** `»Årshjul«`, `“Annual wheel”` */
export function quoted(text: string, language: Language): string {
  return language === 'da' ? `»${text}«` : `“${text}”`;
}

/** `a, b og c` */
export function listed(parts: readonly string[], language: Language): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${language === 'da' ? 'og' : 'and'} ${parts.at(-1)}`;
}

/** The first of them, and how many there are besides: `Årshjul, Budget og 292 mere` */
export function firstListed(parts: readonly string[], language: Language): string {
  const left = parts.length - MOST_LISTED;
  if (left <= 0) return listed(parts, language);
  return listed([...parts.slice(0, MOST_LISTED), `${left} ${language === 'da' ? 'mere' : 'more'}`], language);
}

/** More are not read in a sentence. */
const MOST_LISTED = 8;

/** `»Årshjul« og »Budget«` */
export function quotedAll(texts: readonly string[], language: Language): string {
  return listed(
    texts.map((one) => quoted(one, language)),
    language,
  );
}
