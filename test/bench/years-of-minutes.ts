import type { Point } from '../../src/domain/agenda/agenda.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { draft, minutes, planned, released, wrote } from '../documents/sample.ts';

const WORDS =
  `aftale almen anmoder arbejdsgruppe beboere behandling beslutning borgerne center dialog dokumentation drøftelse
ernæring erfaringer evaluering fagligt forløb forslag forvaltningen henvisninger hjemmesygeplejen hverdage implementering
indsats information kapacitet klinikker klynge kommunen kontakt kvalitet lokalaftale lægerne medicin modtagelse møder
nummer ordning orienterer overgang patienter plejehjem praksis proces psykiatri regionen repræsentanter rehabilitering
samarbejde sekretariatet sundhedshus svar telefon tidsfrist tilbud tovholder udskrivning udvalget vaccination varighed`.split(
    /\s+/,
  );

/** Points of one meeting's minutes, and words of each. */
const POINTS = 12;
const WORDS_OF_A_POINT = 130;

/** So many meetings a month apart, with public minutes of a size that minutes have: some two thousand words. The same each time. */
export function yearsOfMinutes(count: number): Readonly<Record<string, Meeting>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, place) => {
      const date = Temporal.PlainDate.from('2007-01-11').add({ months: place });
      return [date.toString(), minutesOf(date, place)] as const;
    }),
  );
}

function minutesOf(date: Temporal.PlainDate, place: number): Meeting {
  const points = Array.from(
    { length: POINTS },
    (_, index): Point => ({
      id: `point-${index}`,
      number: String(index + 1),
      title: sentence(place * 31 + index, 6),
      from: 'standing',
      decides: true,
    }),
  );
  const texts = Object.fromEntries(
    points.map(({ id }, index) => [id, wrote(prose(place * 1009 + index * 7), 'followed')] as const),
  );
  return {
    ...planned,
    slot: { ...planned.slot, date },
    agenda: { ...released, releases: released.releases.map((one) => ({ ...one, points })) },
    minutes: { ...minutes.published, draft: { ...draft, texts } },
  };
}

const prose = (seed: number) =>
  Array.from({ length: WORDS_OF_A_POINT / 13 }, (_, index) => `${sentence(seed + index * 17, 13)}.`).join('\n');

function sentence(seed: number, length: number): string {
  const words = Array.from({ length }, (_, index) => {
    const drawn = Math.imul(seed * 97 + index * 13 + 1, 2654435761) >>> 7;
    // A word that stands in few minutes only, as names of places and projects do.
    return drawn % 11 === 0 ? `projekt${drawn % 4000}` : (WORDS[drawn % WORDS.length] ?? '');
  });
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
