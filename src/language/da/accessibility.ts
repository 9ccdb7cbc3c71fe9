import type { Body } from '../../domain/body/body.ts';
import type { Article } from '../pages.ts';

/**
 * What is known of the pages' accessibility, and no more. The statement the law asks for is the authority's own and is
 * given with the agency's tool; this page says what it can be built on.
 *
 * @source Lov nr. 692 af 8. juni 2018 om tilgængelighed af offentlige organers websteder og mobilapplikationer, § 4
 */
export function accessibility(bodies: readonly Body[]): Article {
  return {
    title: 'Tilgængelighed',
    sections: [
      {
        heading: 'Hvad denne side er',
        paragraphs: [
          'Her står, hvad der er gjort for, at alle kan bruge siderne, hvad der er prøvet, og hvad der ikke er. Siden er ikke i sig selv den tilgængelighedserklæring, som webtilgængelighedsloven kræver i § 4.',
          'Erklæringen afgives af den myndighed, der udstiller siderne, i Digitaliseringsstyrelsens WAS-Tool. Den findes på was.digst.dk under webstedets navn, når myndigheden har afgivet den.',
        ],
      },
      {
        heading: 'Hvad der er tilstræbt',
        paragraphs: [
          'Siderne er bygget efter WCAG 2.2 på niveau AA, som også dækker WCAG 2.1 AA, der er kravet i den europæiske standard EN 301 549.',
          'De virker uden scripts, med tastatur alene, i lyse og mørke farver, på skærme fra 320 pixels bredde, med tekst i dobbelt størrelse og på papir.',
        ],
      },
      {
        heading: 'Hvad der er prøvet',
        paragraphs: [
          'Hver slags side prøves automatisk med axe-core i lyse og mørke farver og i 320 pixels bredde. Gennemgang med tastatur, tekst i dobbelt størrelse og udskrift prøves også automatisk.',
          'Automatiske prøver finder ikke alt. Siderne er ikke prøvet af brugere med skærmlæser, og der er ikke lavet en ekspertgennemgang.',
        ],
      },
      {
        heading: 'Hvad der kan volde besvær',
        paragraphs: [
          'Teksten i referater og sager er skrevet af medlemmer og sekretariater. Ord på andre sprog i den er ikke mærket, og sproget kan være svært.',
          'Referater kan hentes som Word-dokument og nogle steder som PDF. Dokumenterne har overskrifter, lister og sprog, men er ikke prøvet for sig med hjælpemidler. Det samme indhold står på mødets side.',
          'Dokumenter, som et referat henviser til andre steder, er ikke en del af siderne.',
        ],
      },
      {
        heading: 'Sig til, og klag',
        paragraphs: [
          'Er der noget, du ikke kan læse eller bruge, så skriv til udvalgets sekretariat og bed om indholdet på en anden måde.',
          'Er du ikke tilfreds med svaret, kan du henvende dig til Digitaliseringsstyrelsen, som fører tilsyn med webtilgængelighedsloven.',
        ],
        facts: bodies
          .filter(({ home }) => home.mailbox !== '')
          .map(({ shortName, organisation, home }) => ({
            label: shortName,
            value: `${organisation}, ${home.mailbox}`,
          })),
      },
    ],
  };
}
