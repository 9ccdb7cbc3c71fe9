/** The words by which a document is understood; each text is alternatives of a pattern. */
export interface PaperWords {
  /** January first. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly on: string;
  readonly clock: string;
  /** Words over a list of who sits in the body, whether they came or not. */
  readonly seats: string;
  readonly titles: Readonly<Record<'agenda' | 'minutes' | 'rules' | 'note' | 'plan', string>>;
  readonly labels: Readonly<Record<Label, string>>;
  readonly leadIn: string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly absentMark: string;
  readonly moderatorMark: string;
  readonly closed: string;
  /** What stands in brackets before the title of a point that is not closed. */
  readonly open: string;
  readonly kinds: Readonly<Record<'decision' | 'discussion' | 'information', string>>;
  readonly point: string;
  readonly total: string;
  readonly figure: string;
  readonly annex: string;
  readonly page: string;
  readonly and: string;
  /** What stands for an empty list. */
  readonly nobody: string;
  /** Over the columns of an agenda that is a table. */
  readonly heads: TableHeads;
  /** Words no sentence and no heading ends on. */
  readonly goesOn: string;
  readonly telling: readonly string[];
}

export interface TableHeads {
  /** Over the numbers of points. */
  readonly number: string;
  /** Over their titles. */
  readonly title: string;
  readonly kind: string;
  /** Over what only a list of points, or of tasks under them, has a column for. */
  readonly other: string;
}

export type Label = 'recommendation' | 'minutes' | 'annexes' | 'case';
export type Field = 'body' | 'time' | 'start' | 'end' | 'place' | 'participants' | 'guests' | 'absent' | 'other';

/** What minutes say again and again; each text is alternatives of a pattern, found as whole words in any case. */
export interface PaperPhrases {
  readonly nextMeeting: string;
  /** A list of coming meetings. */
  readonly plan: string;
  readonly moves: string;
  readonly minutesOf: string;
  readonly held: string;
  readonly vagueDay: string;
  /** In the titles of points under which nothing is decided. */
  readonly information: string;
  readonly anyOther: string;
  /** Titles of points that head others, also where there are none this time. */
  readonly section: string;
  /** Titles of points for which nobody recommends anything. */
  readonly trivial: string;
  /** How the title of a point begins at which an agenda or minutes are approved. */
  readonly approval: string;
  /** That answers every recommendation of a point at once. */
  readonly followed: string;
  readonly noted: string;
  readonly discusses: string;
  /** Words by which a recommendation is answered. */
  readonly decides: string;
  readonly decided: string;
  readonly wasDecided: string;
  /** What a body calls itself. */
  readonly we: string;
  readonly alternative: string;
  readonly struck: string;
  readonly agreedThat: string;
  /** What somebody does who has been given a task. */
  readonly acts: string;
  readonly toAct: string;
  /** Of `acts`, what is not also said of how somebody told of something. */
  readonly undertakes: string;
  readonly will: string;
  /** Who is one and answers for it without being named: »sekretariatet«. */
  readonly office: string;
  /** In a sentence that tells what is done anyway, might be done, or is not. */
  readonly noTask: string;
  /** A task without anybody who does it. */
  readonly isActed: string;
  readonly byWhom: string;
  readonly due: string;
  /** Right before the day something is to be done by. */
  readonly deadline: string;
  /** Before the month at whose end it is. */
  readonly endOf: string;
  /** Several, of whom none is the one. */
  readonly together: string;
  readonly must: string;
  /** Names of bodies, with their capitals. */
  readonly bodies: string;
  readonly speaks: string;
  /** What only somebody present can have done. */
  readonly tookPart: string;
  /** Before the name of somebody who is given something to do. */
  readonly appointed: string;
  readonly wasAbsent: string;
  /** How many report, said before the reports. */
  readonly reports: string;
}
