import type { PaperPhrases } from '../paper-vocabulary.ts';

/** How English minutes say what was recommended, decided, promised and planned. */
export const paperPhrases: PaperPhrases = {
  nextMeeting: 'next(?: ordinary)? meeting',
  plan: 'meeting dates|meeting calendar|calendar of meetings|meeting plan|dates of meetings',
  moves: 'is moved|was moved|moved|is postponed',
  minutesOf: 'minutes (?:of|from)',
  held: 'is held|meets|takes place|will be held',
  vagueDay: '(?:a few|some) (?:days|weeks) (?:after|before|later)|in the near future',
  information: 'information|announcements|news from|updates? from|for information',
  anyOther: 'any other business|aob',
  section: 'items for (?:decision|discussion|information)(?: and (?:decision|discussion|information))?',
  trivial: 'welcome|any other business|aob|next meeting|close|closing|break|lunch|signatures?',
  approval: '(?:approval|adoption) of (?:the )?(?:\\p{L}+ )?(?:agenda|minutes)',
  followed:
    '(?<!not )(?:in accordance with|in line with) the recommendations?|recommendations? (?:was|were|is|are) (?:followed|adopted|approved|agreed)|as recommended|(?:followed|adopted|approved) the recommendations?|^(?:approved|adopted|agreed|noted|postponed|deferred|withdrawn)\\.?$',
  noted: 'not(?:e|es|ed)|inform\\p{Ll}*',
  discusses: 'discuss(?:es)?',
  decides:
    'approv\\p{Ll}*|decid\\p{Ll}*|adopt\\p{Ll}*|agree\\p{Ll}*|reject\\p{Ll}*|postpon\\p{Ll}*|defer\\p{Ll}*|elect\\p{Ll}*|appoint\\p{Ll}*|grant\\p{Ll}*|moved|kept|endors\\p{Ll}*',
  decided: 'decided|adopted|approved|resolved|endorsed',
  wasDecided: 'it was (?:then |also |unanimously )?(?:decided|resolved)',
  we: 'the committee|the group|the board|the meeting|we',
  alternative: 'alternative(?:ly)?',
  struck: 'is not included|left out|deleted|struck',
  agreedThat: '(?:decided|agreed),? that',
  acts: 'clarifies|drafts|sends|examines|obtains|delivers|contacts|follows up|reports|invites|will draft|will send|will obtain|will contact|will follow up|will report|will prepare|prepares',
  toAct: 'deliver|draft|send|examine|obtain|clarify|contact|report|prepare',
  undertakes:
    'clarifies|drafts|sends|examines|obtains|contacts|follows up|invites|will draft|will send|will obtain|will contact|will follow up|will report|will prepare|prepares',
  will: 'must|shall|will',
  office: 'the (?:secretariat|secretary|chair|administration|director|coordinator)',
  noTask:
    'not|if|may|might|could|can|should|would|always|usually|often|each|every|currently|already|now|still|regularly|possibly|suggested|reported that|informed',
  isActed: 'is informed|is contacted|is drafted|is sent|is examined|is invited',
  byWhom: 'by \\p{Lu}|by the (?:secretariat|chair)|the secretariat|the chair',
  due: '(?:by|before|no later than) (?:the|end of|next \\p{L}+|\\d{1,2})|at the next meeting|in week \\d+|within \\S+ (?:weeks?|days|months?)',
  deadline: 'by|before|no later than',
  endOf: 'the end of|end of',
  together: 'the (?:members|municipalities|doctors|parties|participants|directors|heads)|all|both parties|everybody',
  must: 'must|shall',
  bodies: 'the (?:committee|group|board)',
  speaks:
    'informed|told|presented|reported|explained|stated|noted|asked|suggested|introduced|added|takes part|took part',
  tookPart: 'took part|informed|presented|reported|explained|introduced',
  appointed: 'appointed|elected|responsible|in charge',
  wasAbsent: 'apologies|absent|not present|did not take part|unable to attend|substitute',
  reports: 'The (two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) \\p{L}+ report',
};
