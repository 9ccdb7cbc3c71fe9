import type { Clause } from '../../domain/body/clause.ts';
import type { LateItemRule } from '../../domain/body/rules-of-procedure.ts';
import { cited, quoted } from '../clauses.ts';
import type { Told } from '../told.ts';

const titled = (title: string) => quoted(title, 'da');

const by: Readonly<Record<LateItemRule['by'], string>> = {
  chair: 'Formanden giver lov',
  secretary: 'Sekretæren giver lov',
  'all-present': 'Alle tilstedeværende skal være enige',
};

/** What the secretary notes where others than she let late items in. */
const notedReason: Readonly<Record<LateItemRule['by'], string | undefined>> = {
  chair: 'Formanden har givet lov, fordi (udfyldes kun, når formanden har sagt det)',
  secretary: undefined,
  'all-present': 'Alle tilstedeværende er enige, fordi (udfyldes på mødet)',
};

/** About items that came too late, and who lets them in. */
export const waivers = {
  rule: 'Punkter efter fristen',
  by,
  notedReason,
  /** @param noter who wrote it down, where the granter did not */
  granter: (granter: 'chair' | 'all-present' | undefined, noter: string) =>
    granter === undefined
      ? noter
      : `${granter === 'chair' ? 'formanden' : 'alle tilstedeværende'} (noteret af ${noter})`,
  takenBy: (who: string) => `Optaget på dagsordenen af ${who}.`,
  taken: (who: string, reason: string) => `Optaget af ${who}: ${reason}`,
  declined: (who: string, reason: string) => `Afslået af ${who}: ${reason}`,
  wanted: (title: string, clause: Clause): Told => ({
    heading: `Må punktet ${titled(title)} komme på for sent?`,
    paragraphs: [
      `Punktet kom efter fristen, og det er dig, der afgør, om det tages op: ${cited(clause, 'da')}.`,
      'Din begrundelse trykkes på dagsordenen.',
    ],
  }),
  answered: (title: string, granted: boolean): Told => ({
    heading: `Formanden har ${granted ? 'givet lov' : 'sagt nej'} til punktet ${titled(title)}`,
    paragraphs: [granted ? 'Sæt det på dagsordenen, når det passer.' : 'Send det tilbage, eller udsæt det.'],
  }),
  thanks: (title: string, granted: boolean): Told => ({
    heading: `Punktet ${titled(title)} ${granted ? 'må komme på' : 'kommer ikke på'}`,
    paragraphs: ['Sekretæren har fået besked.'],
  }),
  grant: 'Giv lov',
  decline: 'Sig nej',
  needed: {
    chair: 'Punktet kom for sent, og formanden har ikke givet lov.',
    'all-present': 'Punktet kom for sent og kan kun tages op, hvis alle på mødet er enige.',
  },
  remedy: {
    chair: 'Formanden har fået et kort at svare på. Har formanden sagt ja på anden måde, så skriv begrundelsen.',
    'all-present': 'Spørg på mødet, og skriv begrundelsen, når alle har sagt ja.',
  },
};
