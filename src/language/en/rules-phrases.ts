import type { rulesPhrases as danish } from '../da/rules-phrases.ts';

/** What English rules of procedure and terms of reference say, where it is known by words alone. */
export const rulesPhrases: Partial<Record<keyof typeof danish, RegExp>> = {
  approvedAtMeeting: /minutes (?:are|shall be|will be)[^.]{0,40} approved at the meeting/iu,
  approvalItem: /^(?:approval|adoption) of (?:the )?(?:(?:last|previous|earlier) )?(?:meeting[’']s )?minutes/iu,
  approvalOfAny: /(?:approval|adoption) of[^.]{0,20}minutes/iu,
  tacit: /minutes[^.]{0,30}(?:considered|deemed|taken as)(?: to be)? (?:approved|adopted)/iu,
  wantsDiscussion: /what is to be discussed/iu,
  decisionItem: /^(?:items for )?decisions?/iu,
  informationItem: /^(?:items for )?information/iu,
  discussionItem: /discussion/iu,
  asNeeded: /(?<![\p{L}])(?:ad hoc|as needed|when needed|may be invited)(?![\p{L}])/iu,
  itemsDeadline: /agenda items|items for the agenda/iu,
  dispatch:
    /agenda (?:is|shall be|will be) (?:sent|circulated|issued)|(?:sends?|circulates?|issues?) the agenda|circulation of the agenda/iu,
  afterWhat:
    /(?:no later than|within|at the latest) (?:\d{1,2}|\p{L}+) (?:weeks?|days|working days) after(?:wards)?(?=\s*[.;]|$)/iu,
  window: /(?:\d{1,2}|\p{L}+) (?:working days|days|weeks) to (?:comment|object)[^.,;]{0,80}/iu,
  windowStart: /(?:from|after|counted|when)\s/iu,
  workingDays: /(?<![\p{L}])working days(?![\p{L}])/iu,
  workingDaysDefined: /monday (?:to|-) (?:friday|saturday)|working days (?:are|mean)/iu,
};
