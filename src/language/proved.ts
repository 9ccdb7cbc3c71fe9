/** How far a dispatch had come, as the receipts tell it. */
export type ProvedState =
  | 'made'
  | 'trying'
  | 'sent'
  | 'confirmed'
  | 'in-doubt'
  | 'refused'
  | 'bounced'
  | 'laid-aside'
  | 'seen'
  | 'answered';

export type ProvedWay = 'teams' | 'mail' | 'phone' | 'channel' | 'calendar' | 'files';

/** Words for a line of the journal, by the event's type; one without words is told by its type. */
export type EventTold = Readonly<Record<string, string>>;
