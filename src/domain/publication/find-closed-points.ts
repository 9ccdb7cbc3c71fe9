import { type Finder, matches } from './finding.ts';

const CLOSED =
  /(?<!\p{L})(?:lukket (?:punkt|møde|del)|\(lukket\)|^lukket(?=:|$)|lukkede punkter|behandle[st]? for lukkede døre|for lukkede døre|fortroligt? (?:punkt|bilag|notat|dokument)|\(fortroligt?\)|^fortroligt?(?=:|$)|personsag(?:en|er)?|(?:må )?ikke offentliggøres|ikke til offentliggørelse|ikke offentligt? (?:punkt|bilag)|til internt brug|kun til (?:de )?(?:kommunale|regionale|kommunens|regionens|plo\p{L}*) (?:medlemmer|repræsentanter)|closed (?:item|session)|not for publication|strictly confidential)(?!\p{L})/gimu;

/** Words by which a point is told to be closed, or meant for one side only. */
export const findClosedPoints: Finder = (text) =>
  matches(text, CLOSED).map(({ 0: whole, index }) => ({
    kind: 'closed-point',
    start: index,
    end: index + whole.length,
    confidence: 'likely',
  }));
