import { longDate } from '../dates.ts';
import type { SearchFault } from '../search-fault.ts';

export const search = {
  title: 'Søg i referater',
  hint: 'Der søges i godkendte og offentliggjorte referater. Alle ordene skal stå i samme punkt. Æ, ø og å kan skrives ae, oe og aa.',
  words: 'Søgeord',
  body: 'Udvalg',
  all: 'Alle udvalg',
  from: 'Møder fra og med',
  until: 'Møder til og med',
  dateHint: 'For eksempel 2027-04-08',
  button: 'Søg',
  results: 'Resultater',
  outcome: 'Resultat:',
  whole: 'Referatet som helhed',
  meeting: (shortName: string, date: Temporal.PlainDate) => `${shortName}, møde ${longDate(date, 'da')}`,
  found: (count: number, text: string) =>
    `${count === 1 ? 'Ét sted' : `${count} steder`} i referaterne svarer til »${text}«.`,
  none: (text: string) =>
    `Intet i de offentliggjorte referater svarer til »${text}«. Prøv med færre eller andre ord, eller uden udvalg og datoer.`,
  pages: 'Sider med resultater',
  page: (number: number, of: number) => `Side ${number} af ${of}`,
  previous: 'Forrige side',
  next: 'Næste side',
  faults: 'Der kunne ikke søges:',
  fault: (fault: SearchFault): string => {
    switch (fault.because) {
      case 'too-long':
        return `Søgeord må højst fylde ${fault.most} tegn. Søg på de vigtigste ord.`;
      case 'missing':
        return 'Skriv i feltet Søgeord, hvad du søger efter.';
      case 'no-words':
        return 'Søgeord skal indeholde mindst ét bogstav eller tal.';
      case 'unknown':
        return 'Udvalget findes ikke her. Vælg et af listen.';
      case 'no-date':
        return `Skriv datoen i feltet ${fault.field === 'fra' ? 'Møder fra og med' : 'Møder til og med'} som år-måned-dag, for eksempel 2027-04-08.`;
      case 'before-from':
        return 'Møder til og med kan ikke ligge før Møder fra og med. Byt de to datoer om, eller lad den ene stå tom.';
    }
  },
};
