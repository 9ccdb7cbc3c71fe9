import type { Clause } from '../../domain/body/clause.ts';
import { cited, quoted } from '../clauses.ts';
import type { Told } from '../told.ts';

const titled = (title: string) => quoted(title, 'da');

/** Emner, der altid eller efter behov behandles, og hvor sagerne ellers hører hjemme. */
export const topics = {
  uncovered: (titles: string, clause: Clause) =>
    `Disse faste emner er ikke dækket af et punkt: ${titles}. ${cited(clause, 'da')}.`,
  rows: {
    heading: 'Faste emner',
    open: 'Ikke dækket af et punkt.',
    covered: (titles: string) => `Dækket af ${titles}.`,
    skipped: (reason: string) => `Ikke relevant på dette møde: ${reason}`,
  },
  buttons: {
    cover: 'Tilføj som punkt',
    skip: 'Ikke relevant',
    saveSkip: 'Spring emnet over',
    releaseAnyway: 'Send den uden disse emner',
  },
  skipForm: (title: string, clause: Clause): Told => ({
    heading: `Spring ${titled(title)} over`,
    paragraphs: [`${cited(clause, 'da')}.`, 'Begrundelsen kommer med i referatet.'],
  }),
  /** As it stands in the minutes. */
  minutesHeading: 'Faste emner, der ikke er behandlet',
  passedOver: (title: string, reason: string) => `${title}: ikke relevant på dette møde. ${reason}`,

  /** On the secretary's card: that the matter may belong in the secretariat. */
  settleHint: (clause: Clause) => `Konkrete sager løses så vidt muligt på sekretariatsniveau: ${cited(clause, 'da')}.`,
  asNeededHint: (topics: string, clause: Clause) =>
    `Disse emner afklares så vidt muligt på sekretariatsniveau: ${topics}. ${cited(clause, 'da')}.`,
  /** To whoever hands in an item. */
  itemHint: (topics: string, inSecretariat: boolean, clause: Clause) =>
    [
      `Emner efter behov: ${topics}.`,
      ...(inSecretariat ? ['Sekretariatet afklarer dem, når det kan.'] : []),
      `${cited(clause, 'da')}.`,
    ].join(' '),

  escalate: {
    title: (name: string) => `Til drøftelse i ${name}`,
    clause: (clause: Clause) => `${cited(clause, 'da')}.`,
    button: (name: string) => `Til drøftelse i ${name}`,
    placement: (name: string) => `Bragt til drøftelse i ${name}`,
    told: (title: string, name: string, reason: string): Told => ({
      heading: `Dit punkt ${titled(title)} bringes til drøftelse i ${name}`,
      paragraphs: [reason],
    }),
  },

  rules: {
    always: 'Emner på hvert møde',
    mayBeSkipped: (title: string) => `${title} (når det er relevant)`,
    asNeeded: 'Emner efter behov',
    inSecretariat: 'afklares så vidt muligt i sekretariatet',
    settles: 'Konkrete sager',
    settledIn: 'Løses så vidt muligt på sekretariatsniveau',
    escalation: 'Principielle sager',
    escalated: (name: string) => `Drøftes i ${name}`,
  },
};
