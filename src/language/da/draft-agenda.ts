import { quoted } from '../clauses.ts';
import type { Told } from '../told.ts';

/** Another body’s agenda, prepared here (S4-09). */
export const draftAgenda = {
  heading: (name: string) => `Udkast til dagsorden for ${name}`,
  field: (name: string) => `Udkast til dagsorden for ${name} (ét punkt pr. linje)`,
  struck: (title: string, reason: string) => `Udgår: ${quoted(title, 'da')}. ${reason}`,
  form: (name: string, point: string): Told => ({
    heading: `Udkast til dagsorden for ${name}`,
    paragraphs: [
      point,
      'Skriv en begrundelse ud for de punkter, der udgår. De øvrige bliver stående og nummereres om fra 1.',
    ],
  }),
  sent: 'Punkterne er sendt og kan ikke ændres her.',
  save: 'Gem udkastet',
  send: (name: string) => `Send til ${name}`,
  handedOver: (name: string, count: number): Told => ({
    heading: `Sendt til ${name}`,
    paragraphs: [
      count === 1 ? 'Ét punkt er sendt som henvisning.' : `${count} punkter er sendt, hvert som en henvisning.`,
      'Skriv »henvisninger« for at følge dem.',
    ],
  }),
  refusals: {
    none: ['Under punktet er der intet udkast til et andet udvalgs dagsorden.', 'Skriv det i punktet først.'],
    sent: ['Udkastet er sendt.', 'Aftal ændringer med det udvalg, der har fået det.'],
    empty: ['Alle punkter i udkastet udgår, så der er intet at sende.', 'Lad mindst ét punkt blive stående.'],
  } satisfies Record<string, [string, string]>,
};
