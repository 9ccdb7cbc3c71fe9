import type { Article } from '../pages.ts';

export const privacy: Article = {
  title: 'Privatliv',
  sections: [
    {
      heading: 'Hvad vi gemmer',
      paragraphs: [
        'Referent er sekretær for offentlige udvalg. For hvert medlem gemmes rolle, part, adresse til breve og, hvis medlemmet har en konto, kontoens id i Microsoft Entra.',
        'Desuden gemmes det, medlemmerne selv indsender: punkter, afbud og bemærkninger, med hvem og hvornår, så enhver beslutning kan efterprøves.',
      ],
    },
    {
      heading: 'Hvad der er offentligt',
      paragraphs: [
        'Disse sider viser møder, regler og godkendte referater. Medlemmer vises ved rolle og ikke ved navn, og medlemmers adresser og mødelinks vises aldrig.',
      ],
    },
    {
      heading: 'Når du besøger siderne',
      paragraphs: [
        'Siderne sætter ingen cookies, kører ingen scripts og henter intet fra andre. Referent gemmer ikke, hvad du læser eller søger efter. Tekniske logge uden indhold gemmes kortvarigt af driftshensyn.',
      ],
    },
    {
      heading: 'Dine rettigheder',
      paragraphs: [
        'Den myndighed, der er sekretariat for udvalget, er dataansvarlig. Henvend dig dér, hvis du vil se, rette eller have slettet oplysninger om dig selv. Du kan klage til Datatilsynet.',
      ],
    },
  ],
};

export const terms: Article = {
  title: 'Vilkår',
  sections: [
    {
      heading: 'Brug af Referent',
      paragraphs: [
        'Referent bruges af udvalgenes medlemmer og sekretariater i Microsoft Teams eller med brev. Adgang gives af sekretariatet og følger medlemskabet.',
        'Det, et medlem indsender, deles med udvalget efter udvalgets egne regler.',
      ],
    },
    {
      heading: 'Hvad der gælder',
      paragraphs: [
        'Frister og godkendelser følger udvalgets egen forretningsorden eller kommissorium, og hvert sted er kilden anført. Er der uoverensstemmelse, gælder dokumentet.',
        'Et udkast er ikke et referat. Først når referatet er godkendt, er det gyldigt.',
      ],
    },
    {
      heading: 'Genbrug',
      paragraphs: ['Offentliggjorte referater kan frit gengives, når kilden angives, og indholdet ikke ændres.'],
    },
  ],
};
