import type { Card } from '../cards/card.ts';
import type { MeetingFacts } from '../cards/facts.ts';
import { feeSheetCard } from '../cards/fee-sheet.ts';
import { refusedForm } from '../cards/refusal.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { readFeeSheet } from '../forms/fee-sheet-form.ts';
import { feeSheetWords } from '../language/fee-sheet.ts';
import { headerAnew } from './meeting-command.ts';
import { type Action, carryOut, type Data, newFormId, refusal, textOf, toldCard, type Visit } from './visit.ts';

export const feeSheetActions: Readonly<Record<string, Action>> = { 'draw-up-fee-sheet': drawUp };

/** `honorar`: who is paid for a meeting, as the attendance has it. */
export function fees(visit: Visit, facts: MeetingFacts): Card {
  if (facts.body.rules.paidDoctors === undefined) return refusal(visit, { because: 'no-paid-doctors' });
  if (facts.meeting.minutes.stage === 'none') return refusal(visit, { because: 'minutes-not-open' });
  return feeSheetCard({ ...facts, formId: newFormId() }, visit.words);
}

function drawUp(visit: Visit, data: Data): Promise<Card> {
  const { paid, others } = readFeeSheet(visit.body, { paid: textOf(data, 'paid'), others: textOf(data, 'others') });
  const command: MeetingCommand = {
    type: 'draw-up-fee-sheet',
    paid,
    others,
    // Its own id each time: the sheet may be drawn up again after a correction.
    ...headerAnew(visit, data, 'draw-up-fee-sheet'),
  };
  const { title, drawnUp } = feeSheetWords[visit.words.language];
  return carryOut(visit, command, {
    done: () => toldCard(visit, { heading: title, paragraphs: [drawnUp] }),
    refused: (facts, ground) =>
      ground.because === 'too-many-paid'
        ? refusedForm(
            feeSheetCard({ ...facts, formId: newFormId(), typed: visit.typed }, visit.words),
            refusal({ ...visit, typed: {} }, ground),
          )
        : undefined,
  });
}
