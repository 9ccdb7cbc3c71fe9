import type { FileFormat, UnreadablePaper } from '../../domain/paper/paper.ts';
import type { papers as da } from '../da/papers.ts';
import type { Told } from '../told.ts';

const MB = 1024 * 1024;

const FORMATS: Readonly<Record<FileFormat, string>> = {
  docx: 'a Word document',
  pdf: 'a PDF',
  text: 'plain text',
  'word-97': 'a Word document in the old format',
  xlsx: 'a spreadsheet',
  pptx: 'a presentation',
  odt: 'an OpenDocument file',
  mail: 'a mail',
  rtf: 'an RTF document',
  zip: 'a zip file',
  picture: 'a picture',
  program: 'a program',
  'web-page': 'a web page',
  unknown: 'something else',
};

/** The kinds that another program can save as one that is read. */
const SAVED_ANEW: ReadonlySet<FileFormat> = new Set(['word-97', 'odt', 'rtf']);

const READS = 'Referent reads Word documents (.docx), PDFs with text (.pdf) and plain text (.txt, .md).';
const SAVE_AS = 'Open the file in Word, choose “Save as” and “Word document (.docx)”, and send the new file.';
const RENAME = 'To have it read as the text it is, give it the extension .txt, and send it again.';
const ATTACHED = 'If the document is in the mail, save it first, and send it by itself.';
const PASTE = 'You can also copy the text and paste it after the word »check«.';

/** Why a file is not read, and what to do instead. */
export const papers: typeof da = {
  heading: 'The file cannot be read',
  unreadable: (why: UnreadablePaper): Told => ({ heading: papers.heading, paragraphs: sentences(why) }),
  size: (bytes: number): string => `${megabytes(bytes)} MB`,
};

function sentences(why: UnreadablePaper): readonly string[] {
  switch (why.because) {
    case 'too-large':
      return [
        `The file is ${megabytes(why.bytes)} MB, and Referent reads at most ${megabytes(why.most)} MB.`,
        `Save it without pictures, or split it. ${PASTE}`,
      ];
    case 'not-what-it-says':
      return [
        `»${why.name}« is not what its name says: the content is ${FORMATS[why.is]}.`,
        why.is === 'docx' || why.is === 'pdf'
          ? 'Give the file its right extension, and send it again.'
          : `${READS} ${SAVED_ANEW.has(why.is) ? SAVE_AS : PASTE}`,
      ];
    case 'unknown-kind':
      return [
        why.is === 'unknown'
          ? `»${why.name}« is no file that Referent can read.`
          : `»${why.name}« is ${FORMATS[why.is]}.`,
        `${READS} ${whatToDo(why.is)}`,
      ];
    case 'empty':
      return ['There is nothing in the file.', 'See whether it is the right one, and send it again.'];
    case 'locked':
      return [
        'The file is protected by a password.',
        `Save it without the password, and send it again. Do not send the password. ${PASTE}`,
      ];
    case 'holds-macros':
      return [
        'The file holds macros, which Referent does not open.',
        'Save it as “Word document (.docx)” without macros, and send it again.',
      ];
    case 'unpacks-too-large':
      return [
        'The file is small, but unpacks to more than a document takes. It has not been opened.',
        `If you do not know the sender, delete it. Otherwise save it anew in Word. ${PASTE}`,
      ];
    case 'too-much-work':
      return [
        'The file is so large or intricate that the reading was given up. At most 500 pages or 40,000 lines are read.',
        `Split it, or save it anew. ${PASTE}`,
      ];
    case 'busy':
      return ['Many files are being read just now.', 'Try again in a moment.'];
    case 'no-text':
      return [
        'The file is pictures without text, as when paper is scanned.',
        `Find the document it was made from, or have the text recognised first. ${PASTE}`,
      ];
    case 'broken':
      return ['The file is damaged, or not whole.', `Open it yourself, save it anew, and send it again. ${PASTE}`];
  }
}

/** With a file of a kind that is not read. */
function whatToDo(is: FileFormat): string {
  if (SAVED_ANEW.has(is)) return SAVE_AS;
  if (is === 'mail') return ATTACHED;
  return is === 'text' ? RENAME : PASTE;
}

function megabytes(bytes: number): string {
  return (bytes / MB).toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
