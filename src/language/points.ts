import type { Point } from '../domain/agenda/agenda.ts';
import { longDate } from './dates.ts';
import type { Language } from './language.ts';

/** The title as readers see it: `Godkendelse af sidste referat (til orientering: godkendt den 5. maj 2027)`. */
export function titleAsRead({ title, approvedOn }: Pick<Point, 'title' | 'approvedOn'>, language: Language): string {
  if (approvedOn === undefined) return title;
  const on = longDate(approvedOn, language);
  return language === 'da'
    ? `${title} (til orientering: godkendt den ${on})`
    : `${title} (for information: approved on ${on})`;
}
