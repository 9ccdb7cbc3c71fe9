/** What Danish rules of procedure and terms of reference say, as far as it can be read without knowing the body. */
export const rulesPhrases = {
  /** »tre til fire møder årligt«, »3-4 møder om året« */
  perYear: /(\p{L}+|\d{1,2})\s?(?:til|-|\u2013|eller)\s?(\p{L}+|\d{1,2}) møder (?:årligt|om året|pr\. år)/iu,
  /** »2 møder årligt (april og oktober)« */
  inMonths: /møder (?:årligt|om året|pr\. år)\s?\(([^()]{3,80})\)/iu,
  approvedAtMeeting: /(?:referat\p{Ll}*)[^.]{0,60}godkendes på mødet|godkendes på mødet/iu,
  approvalItem: /^godkendelse af (?:(?:sidste|seneste|forrige|tidligere)\s)?(?:mødes\s)?referat/iu,
  approvalOfAny: /godkendelse af[^.]{0,20}referat|referat\p{Ll}*[^.]{0,20}godkend/iu,
  tacit:
    /(?:herefter|derefter|i modsat fald)?[^.]{0,20}(?:betragtes|anses)[^.]{0,20}referat\p{Ll}*[^.]{0,20}godkendt|referat\p{Ll}*[^.]{0,20}(?:betragtes|anses) som godkendt/iu,
  wantsDiscussion: /hvad,? der ønskes drøftet/iu,
  decisionItem: /^beslutning/iu,
  informationItem: /^orientering/iu,
  discussionItem: /drøft/iu,
  fixedList: /(?:faste deltagere|faste medlemmer|består af følgende|følgende medlemmer)[^.]{0,30}:$/iu,
  asNeeded: /(?<![\p{L}])(?:ad hoc|efter behov|kan inddrages|kan inviteres)(?![\p{L}])/iu,
  headcount:
    /(?<![\p{L}\d])(\d{1,2}|en|to|tre|fire|fem|seks) (?:praktiserende )?(?:læger|repræsentanter|medlemmer|personer) fra /iu,
  conclusionMinutes: /konklusionsreferat\p{Ll}*/iu,
  plainMinutes: /(?<![\p{L}])referat(?:et|er|erne)?(?![\p{L}])/iu,
  itemsDeadline: /dagsordenspunkter|punkter til dagsorden/iu,
  dispatch:
    /dagsorden(?:en)?(?:\smed bilag)?\s(?:ud)?sendes|(?:ud)?sender[^.]{0,30}dagsorden|udsendelse af dagsorden|dagsorden(?:en)?[^.]{0,30}(?:udsendt|fremsendt|tilgængelig|i hænde)/iu,
  afterWhat: /senest (?:\d{1,2}|en|to|tre|fire|\p{L}+) (?:uger?|dage|hverdage|arbejdsdage) efter(?=\s*[.;]|$)/iu,
  window:
    /(?:\d{1,2}|\p{L}+) (?:hverdage|arbejdsdage|dage|uger) til at (?:kommentere|gøre indsigelse|komme med bemærkninger)[^.,;]{0,80}/iu,
  windowStart: /(?:fra|efter|regnet|når)\s/iu,
  workingDays: /(?<![\p{L}])(?:hverdage|arbejdsdage)(?![\p{L}])/iu,
  workingDaysDefined:
    /mandag (?:til|-) (?:fredag|lørdag)|(?:hverdage|arbejdsdage) (?:forstås|regnes|er|menes)|ved (?:hverdage|arbejdsdage) forstås/iu,
  adopted: /(?:vedtaget|godkendt|revideret)[^.]{0,60}på (?:et )?møde/iu,
} as const;
