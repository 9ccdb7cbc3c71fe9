import type { Waiver } from '../domain/agenda/item.ts';
import { type Body, named } from '../domain/body/body.ts';
import { waivers as da } from './da/waivers.ts';
import { waivers as en } from './en/waivers.ts';
import type { Language } from './language.ts';

/** The words about late items, and who lets them in. */
export const waiverWords: Readonly<Record<Language, typeof da>> = { da, en };

/** `Direktør`, `formanden (noteret af Sekretær)`. @param former said of one who is no longer in the body */
export function granterOf({ by, granter }: Waiver, body: Body, language: Language, former: string = by): string {
  return waiverWords[language].granter(granter, named(body, by)?.title ?? former);
}
