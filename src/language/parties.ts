import type { Body } from '../domain/body/body.ts';
import type { PartyDeadline } from '../domain/calendar/party-deadline.ts';
import { parties as da } from './da/parties.ts';
import { parties as en } from './en/parties.ts';
import type { Language } from './language.ts';

/** The words about the days that one party has of its own. */
export const partyWords: Readonly<Record<Language, typeof da>> = { da, en };

/** `Indkaldelse af punkter hos PLO-Aalborg senest onsdag den 27. januar 2027` */
export function partyDeadlineLine(deadline: PartyDeadline, body: Pick<Body, 'parties'>, language: Language): string {
  return partyWords[language].deadline({ ...deadline, party: partyName(body, deadline.party) });
}

export function partyName({ parties }: Pick<Body, 'parties'>, id: string): string {
  return parties.find((one) => one.id === id)?.name ?? id;
}
