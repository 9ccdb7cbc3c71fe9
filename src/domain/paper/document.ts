/** What a document is. Rules are a forretningsorden or a kommissorium. */
export type DocumentKind = 'agenda' | 'minutes' | 'agenda-with-minutes' | 'rules' | 'note' | 'other';

/** The language a document is written in, as far as its words tell. */
export type PaperLanguage = 'da' | 'en' | 'nb';

/** Something a document says, and the line it begins on. */
export interface Said {
  readonly text: string;
  readonly line: number;
}

/** Somebody on the lists of a document: a name or, as bodies are advised to write, a role. */
export interface Participant {
  /** `Anna Holm`, `Praktiserende læge 2` */
  readonly name: string;
  /** `direktør og medformand` */
  readonly title?: string;
  readonly organisation?: string;
  /** The heading it stands under: `Fra kommunerne`. */
  readonly group?: string;
  readonly as: 'participant' | 'guest';
  /** Afbud, from whichever list. */
  readonly isAbsent: boolean;
  readonly isModerator?: true;
  readonly line: number;
}

/** Something to do that a document gives somebody, in its own words. */
export interface ReadTask extends Said {
  /** As written: »Praktiserende læge 1«, »kommunerne«; absent where nobody is named. */
  readonly owner?: string;
  /** Absent where there is no day for it, or none that is beyond doubt. */
  readonly due?: Temporal.PlainDate;
}

/** A point of an agenda or of minutes. */
export interface ReadItem {
  /** As it is written, without its mark: `7`, `02-14`, `3.1`. */
  readonly number: string;
  readonly title: string;
  /** It only heads the points under it: `3` before `3.1`. */
  readonly isSection?: true;
  /** For decision, discussion or information (B/D/O), where the document says. */
  readonly kind?: 'decision' | 'discussion' | 'information';
  readonly isClosed: boolean;
  readonly line: number;
  /** The case, before any heading. */
  readonly text: readonly Said[];
  /** What is recommended, one by one; absent where there is no heading for it, empty where nothing stands under it. */
  readonly recommendations?: readonly Said[];
  /** What the minutes say; absent where there is no heading for them. */
  readonly minutes?: readonly Said[];
  readonly annexes: readonly Said[];
  /** What it gives somebody to do; absent where it gives nothing, and in what is no minutes. */
  readonly tasks?: readonly ReadTask[];
  /** The agenda of another body, put forward here: its points by number. */
  readonly nested: readonly (Said & { readonly number: number })[];
}

/** A document as it was understood. */
export interface ReadDocument {
  readonly kind: DocumentKind;
  readonly language: PaperLanguage;
  /** As it is called on its first lines. */
  readonly title?: Said;
  /** The body it names. */
  readonly body?: Said;
  /** The day of the meeting as it is written. */
  readonly date?: Temporal.PlainDate;
  readonly start?: Temporal.PlainTime;
  readonly end?: Temporal.PlainTime;
  readonly place?: string;
  readonly participants: readonly Participant[];
  readonly items: readonly ReadItem[];
}
