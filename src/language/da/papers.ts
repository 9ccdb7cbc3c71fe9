import type { FileFormat, UnreadablePaper } from '../../domain/paper/paper.ts';
import type { Told } from '../told.ts';

const MB = 1024 * 1024;

const FORMATS: Readonly<Record<FileFormat, string>> = {
  docx: 'et Word-dokument',
  pdf: 'en PDF',
  text: 'ren tekst',
  'word-97': 'et Word-dokument i det gamle format',
  xlsx: 'et regneark',
  pptx: 'en præsentation',
  odt: 'et OpenDocument-dokument',
  mail: 'en mail',
  rtf: 'et RTF-dokument',
  zip: 'en zip-fil',
  picture: 'et billede',
  program: 'et program',
  'web-page': 'en webside',
  unknown: 'noget andet',
};

/** The kinds that another program can save as one that is read. */
const SAVED_ANEW: ReadonlySet<FileFormat> = new Set(['word-97', 'odt', 'rtf']);

const READS = 'Referent læser Word-dokumenter (.docx), PDF’er med tekst (.pdf) og ren tekst (.txt, .md).';
const SAVE_AS = 'Åbn filen i Word, vælg »Gem som« og »Word-dokument (.docx)«, og send den nye fil.';
const RENAME = 'Skal den læses som den tekst, den er, så giv den efternavnet .txt, og send den igen.';
const ATTACHED = 'Ligger dokumentet i mailen, så gem det først, og send det for sig.';
const PASTE = 'Du kan også kopiere teksten og sætte den ind efter ordet »kontrollér«.';

/** Why a file is not read, and what to do instead. */
export const papers = {
  heading: 'Filen kan ikke læses',
  unreadable: (why: UnreadablePaper): Told => ({ heading: papers.heading, paragraphs: sentences(why) }),
  /** Megabytes, as people count them. */
  size: (bytes: number): string => `${megabytes(bytes)} MB`,
};

function sentences(why: UnreadablePaper): readonly string[] {
  switch (why.because) {
    case 'too-large':
      return [
        `Filen fylder ${megabytes(why.bytes)} MB, og Referent læser højst ${megabytes(why.most)} MB.`,
        `Gem den uden billeder, eller del den. ${PASTE}`,
      ];
    case 'not-what-it-says':
      return [
        `»${why.name}« er ikke det, den hedder: indholdet er ${FORMATS[why.is]}.`,
        why.is === 'docx' || why.is === 'pdf'
          ? 'Giv filen sit rette efternavn, og send den igen.'
          : `${READS} ${SAVED_ANEW.has(why.is) ? SAVE_AS : PASTE}`,
      ];
    case 'unknown-kind':
      return [
        why.is === 'unknown'
          ? `»${why.name}« er ikke en fil, Referent kan læse.`
          : `»${why.name}« er ${FORMATS[why.is]}.`,
        `${READS} ${whatToDo(why.is)}`,
      ];
    case 'empty':
      return ['Der står ikke noget i filen.', 'Se efter, om det er den rigtige, og send den igen.'];
    case 'locked':
      return [
        'Filen er beskyttet med adgangskode.',
        `Gem den uden adgangskode, og send den igen. Send ikke adgangskoden. ${PASTE}`,
      ];
    case 'holds-macros':
      return [
        'Filen indeholder makroer. Dem åbner Referent ikke.',
        'Gem den som »Word-dokument (.docx)« uden makroer, og send den igen.',
      ];
    case 'unpacks-too-large':
      return [
        'Filen er lille, men pakker ud til mere, end et dokument fylder. Den er ikke åbnet.',
        `Kender du ikke afsenderen, så slet den. Ellers gem den på ny i Word. ${PASTE}`,
      ];
    case 'too-much-work':
      return [
        'Filen er så stor eller indviklet, at læsningen er opgivet. Der læses højst 500 sider eller 40.000 linjer.',
        `Del den, eller gem den på ny. ${PASTE}`,
      ];
    case 'busy':
      return ['Der bliver læst mange filer lige nu.', 'Prøv igen om et øjeblik.'];
    case 'no-text':
      return [
        'Filen består af billeder uden tekst, som når papir er skannet.',
        `Find det dokument, den er lavet af, eller få teksten genkendt først. ${PASTE}`,
      ];
    case 'broken':
      return ['Filen er gået i stykker eller ikke hel.', `Åbn den selv, gem den på ny, og send den igen. ${PASTE}`];
  }
}

/** With a file of a kind that is not read. */
function whatToDo(is: FileFormat): string {
  if (SAVED_ANEW.has(is)) return SAVE_AS;
  if (is === 'mail') return ATTACHED;
  return is === 'text' ? RENAME : PASTE;
}

function megabytes(bytes: number): string {
  return (bytes / MB).toLocaleString('da-DK', { maximumFractionDigits: 1 });
}
