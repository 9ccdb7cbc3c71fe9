/** Where in a file a line stands. What a reader of the printed page does not see is told apart from what they do. */
export type PaperPart =
  | 'text'
  | 'table'
  | 'header'
  | 'footer'
  | 'footnote'
  | 'endnote'
  | 'comment'
  | 'text-box'
  /** Marked hidden, or drawn in the colour of the paper. */
  | 'hidden'
  /** Struck by a tracked change that was never accepted. */
  | 'deleted'
  /** A property of the file: author, title, company, keywords. */
  | 'metadata';

/** One line as a reader of the file would count it: a paragraph, a row of a table, a property. */
export interface PaperLine {
  /** From 1, over the whole file. */
  readonly number: number;
  readonly part: PaperPart;
  readonly text: string;
  /**
   * Of a table's row, its cells; `text` is then the cells with a tab between them. Paragraphs within a cell are parted by
   * a newline, with their number or bullet before them. A table of one column is a frame, and its paragraphs are text.
   */
  readonly cells?: readonly string[];
  /** The number the word processor draws before it (`1.`, `a)`), which is not in the text. */
  readonly listMark?: string;
  /** 1 to 9 for what is set as a heading. */
  readonly headingLevel?: number;
  /** From 1, where the file knows of pages. */
  readonly page?: number;
  /**
   * For `metadata`, the property's name: `creator`, `company`; `alt-text`, `link-target`, `field` for what is said where
   * nobody looks for text; `embedded-file`, `picture`, `page-without-text` for what says nothing that can be read.
   */
  readonly property?: string;
}

export type PaperKind = 'docx' | 'pdf' | 'text';

/** In which encoding a text was found to be written. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** What a file says, whatever it is kept as. */
export interface Paper {
  readonly kind: PaperKind;
  /** In reading order; the parts beside the text after it, and the metadata last. Empty lines of the text are kept. */
  readonly lines: readonly PaperLine[];
  /** Of a text. */
  readonly encoding?: Encoding;
  /** How many characters were lost before it came here: written as `?` in a box, or read in the wrong encoding once. */
  readonly spoilt?: number;
}

/** What a file's bytes show it to be. */
export type FileFormat =
  | 'docx'
  | 'pdf'
  | 'text'
  | 'word-97'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'mail'
  | 'rtf'
  | 'zip'
  | 'picture'
  | 'program'
  | 'web-page'
  | 'unknown';

/** Why a file is not read. Each is told in a sentence, with what to do instead. */
export type UnreadablePaper =
  | { readonly because: 'too-large'; readonly bytes: number; readonly most: number }
  /** Its bytes are not what its name says. */
  | { readonly because: 'not-what-it-says'; readonly name: string; readonly is: FileFormat }
  /** What it says, but not of a kind that is read. */
  | { readonly because: 'unknown-kind'; readonly name: string; readonly is: FileFormat }
  | { readonly because: 'empty' }
  | { readonly because: 'locked' }
  | { readonly because: 'holds-macros' }
  /** Unpacks to more than is read, or has more parts than a document has. */
  | { readonly because: 'unpacks-too-large' }
  /** It took more time or memory than a document takes, and was let go. */
  | { readonly because: 'too-much-work' }
  /** So many wait to be read that no more are taken in; nothing is wrong with it. */
  | { readonly because: 'busy' }
  /** A scan: pictures without text. */
  | { readonly because: 'no-text' }
  | { readonly because: 'broken' };
