import { type Finder, matches } from './finding.ts';

const CLOSED =
  /(?<!\p{L})(?:lukket (?:punkt|møde|del)|\(lukket\)|^lukket(?=:|$)|lukkede punkter|behandle[st]? for lukkede døre|(?:for|bag) lukkede døre|behandles lukket|(?:punktet|sagen|notatet|bilaget|referatet|dokumentet|oplysningerne|dette) (?:er|var|behandles) (?:lukket|fortrolige?t?)|fortroligt? (?:punkt|bilag|notat|dokument)|\(fortroligt?\)|^fortroligt?(?=:|$)|personsag(?:en|er)?|(?:må )?ikke (?:offentliggøres|videregives|deles|komme videre)|undtaget (?:fra )?(?:akt)?indsigt|internt arbejdsdokument|\(internt notat\)|(?:kun )?for medlemmerne alene|\(kun for medlemmer\)|kun til (?:plo|kommunen|regionen)(?!\p{L})|ikke til offentliggørelse|ikke offentligt? (?:punkt|bilag)|til internt brug|kun til (?:de )?(?:kommunale|regionale|kommunens|regionens|plo\p{L}*) (?:medlemmer|repræsentanter)|closed (?:item|session)|not for publication|strictly confidential)(?!\p{L})/gimu;

/** Words by which a point is told to be closed, or meant for one side only. */
export const findClosedPoints: Finder = (text) =>
  matches(text, CLOSED).map(({ 0: whole, index }) => ({
    kind: 'closed-point',
    start: index,
    end: index + whole.length,
    confidence: 'likely',
  }));
