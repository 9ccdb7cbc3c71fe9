import type { JournalFault, JournalHead } from '../../domain/journal.ts';
import type { Told } from '../told.ts';

/** What is found in a journal that is gone through. */
export const journal = {
  whole: (body: string, rows: number): Told => ({
    heading: 'Journalen er hel',
    paragraphs: [
      `${body}: ${rows === 0 ? 'journalen er tom' : rows === 1 ? 'den ene linje' : `alle ${rows} linjer`}${rows === 0 ? '.' : ' er, som de blev skrevet: ingen er rettet, fjernet, flyttet eller lagt til.'}`,
    ],
  }),
  /** Lines that lost text by the rules, as a later line tells. */
  erased: (lines: number): string =>
    lines === 1
      ? 'Fra én af linjerne er der slettet tekst efter reglerne; det står i journalen, og linjens kontrolsum passer stadig.'
      : `Fra ${lines} af linjerne er der slettet tekst efter reglerne; det står i journalen, og linjernes kontrolsummer passer stadig.`,
  broken: (body: string, rows: number): Told => ({
    heading: 'Journalen er ikke hel',
    paragraphs: [
      `${body}: journalen har ${rows === 1 ? '1 linje' : `${rows} linjer`}, og dette er ikke, som det blev skrevet:`,
    ],
  }),
  whatToDo:
    'Det kan kun være sket uden om Referent. Ret ikke selv: gem databasen, som den er, sammenlign med den seneste sikkerhedskopi, og find ud af, hvem der har haft adgang.',
  fault: (fault: JournalFault): string => {
    switch (fault.because) {
      case 'changed':
        return `Linje ${fault.number} er rettet.`;
      case 'moved':
        return `Linje ${fault.number} er byttet: den hører til som linje ${fault.belongs}.`;
      case 'replaced':
        return `Linje ${fault.number} er skiftet ud med en anden.`;
      case 'missing':
        return fault.from === fault.to
          ? `Linje ${fault.from} mangler.`
          : `Linje ${fault.from} til ${fault.to} mangler.`;
      case 'added':
        return fault.from === fault.to
          ? `Linje ${fault.from} er lagt til.`
          : `Linje ${fault.from} til ${fault.to} er lagt til.`;
      case 'no-head':
        return 'Der står ikke længere, hvor mange linjer journalen har.';
    }
  },
  more: (count: number): string => `… og ${count} mere.`,
  head: ({ number, hash }: JournalHead): string => `Seneste linje er nr. ${number} med sha256 ${hash}.`,
  compare: 'Står et andet tal eller en anden sum for samme linje i et bevis, I har fået før, er journalen skrevet om.',
};
