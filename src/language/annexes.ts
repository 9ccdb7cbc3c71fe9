import type { Body } from '../domain/body/body.ts';
import type { Scope } from '../domain/publication/scope.ts';
import { annexes as da } from './da/annexes.ts';
import { annexes as en } from './en/annexes.ts';
import type { Language } from './language.ts';

/** What is said of the files handed over with items, and of who may see them. */
export const annexWords: Readonly<Record<Language, typeof da>> = { da, en };

/** `Kun Guldborgsund Kommune` */
export function scopeName(scope: Scope, { parties }: Pick<Body, 'parties'>, language: Language): string {
  const { scopes } = annexWords[language];
  if (scope.of !== 'party') return scopes[scope.of];
  return scopes.party(parties.find(({ id }) => id === scope.party)?.name ?? scope.party);
}
