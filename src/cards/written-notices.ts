import type { WrittenNoticeKind } from '../domain/written-procedure/notices.ts';
import type { KnownWrittenProcedure, WrittenProcedure } from '../domain/written-procedure/written-procedure.ts';
import type { Words } from '../language/words.ts';
import { writtenWords } from '../language/written.ts';
import type { CaseOccasion, CaseTelling } from './case-occasion.ts';
import { shortened } from './facts.ts';
import { noticeOfTold } from './notice.ts';
import { NothingToTell, type Telling } from './notice-facts.ts';
import { windowLines } from './window.ts';
import { answerButtons, resultSections } from './written-procedures.ts';

/** What members are told about a proposal decided in writing. */
export const writtenTellings: Readonly<Record<WrittenNoticeKind, CaseTelling>> = {
  'written-proposal': proposed,
  'written-result': ended,
};

/** The proposal, until when it can be answered, and by which rule it is adopted. */
function proposed(occasion: CaseOccasion, words: Words): Telling {
  const known = knownIn(occasion, 'written-proposal');
  const said = writtenWords[words.language];
  const { proposal, window, endsOnDemand } = known;
  const days = windowLines(window, words).map(({ text }) => text);
  return {
    answer: true,
    notice: noticeOfTold(
      {
        heading: said.told.proposal(proposal.title).heading,
        paragraphs: [
          proposal.text,
          said.until(window.lastDay),
          said.rule(window.clause),
          ...(endsOnDemand ? [said.demandRule] : []),
        ],
      },
      {
        sections: [{ title: said.days, text: days.join('\n') }],
        links: proposal.annexes.map(({ title, url }) => ({ title, url })),
        actions: answerButtons(occasion.subject, known, occasion.body, occasion.to, words),
      },
    ),
  };
}

function ended(occasion: CaseOccasion, words: Words): Telling {
  const known = knownIn(occasion, 'written-result');
  const { proposal, result } = known;
  if (result === undefined) throw new NothingToTell('written-result');
  const said = writtenWords[words.language];
  const sections = resultSections(known, result, occasion.body, words);
  const texts = shortened(
    sections.map(({ text }) => text),
    MOST_OF_RESULT,
  );
  return {
    notice: noticeOfTold(
      { heading: said.told.result(proposal.title).heading, paragraphs: [said.outcomes[result.outcome]] },
      { sections: sections.map(({ title }, index) => ({ title, text: texts[index] ?? '' })) },
    ),
  };
}

/** Characters of all reasons together; Teams takes no card over 28 KB. */
const MOST_OF_RESULT = 12_000;

function knownIn({ state }: CaseOccasion, notice: WrittenNoticeKind): KnownWrittenProcedure {
  const known = state as WrittenProcedure; // records of the procedure `written-procedure` hold nothing else
  if (known.stage === 'none') throw new NothingToTell(notice);
  return known;
}
