import { createHash } from 'node:crypto';
import type { Body } from '../domain/body/body.ts';
import type { PlanFiling } from '../domain/dispatch.ts';
import type { NotePlanFiling } from '../domain/plan/filed-plan.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { pdfBeside } from './carry-out.ts';
import type { PutFile } from './channels.ts';
import type { Deliverer } from './deliverer.ts';

/**
 * Puts the year's plan into the channel's files, in the place of the one before. Several meetings that are moved together
 * each ask for it; what is there already is left alone.
 *
 * @returns where it lies; empty where there is nothing to put
 */
export async function filePlan(deliverer: Deliverer, id: string, dispatch: PlanFiling, body: Body): Promise<string> {
  const { store, files, wording } = deliverer;
  const { bodyId, subject } = dispatch;
  const plan = await store.look<Plan>({ procedure: 'plan', bodyId, subject });
  const filed = plan?.filed;
  if (dispatch.as === 'pdf') return filePlanPdf(deliverer, id, dispatch, body, filed);
  const written = await wording.plan(subject, body, filed !== undefined);
  if (written === undefined) return '';
  const checksum = createHash('sha256').update(written.bytes).digest('hex');
  if (filed?.checksum === checksum) return filed.url;
  const instead = filed?.document;
  const put = await files.put(body.home, { ...written, ...(instead === undefined ? {} : { instead }) });
  await report(deliverer, id, dispatch, put, checksum);
  return put.url;
}

async function filePlanPdf(
  deliverer: Deliverer,
  id: string,
  dispatch: PlanFiling,
  body: Body,
  filed: Plan['filed'],
): Promise<string> {
  const { files, wording } = deliverer;
  if (filed?.document === undefined) return '';
  const bytes = (await files.asPdf(body.home, filed.document)) ?? (await wording.planPdf?.(dispatch.subject, body));
  if (bytes === undefined) return '';
  const instead = filed.pdf;
  const put = await files.put(body.home, {
    ...pdfBeside(filed.document, bytes),
    ...(instead === undefined ? {} : { instead }),
  });
  await report(deliverer, id, dispatch, put, filed.checksum);
  return put.url;
}

/** The same command however often it is told: its id is made of the dispatch's. */
async function report(
  { handle, clock }: Deliverer,
  id: string,
  { bodyId, subject, as }: PlanFiling,
  { url, item }: PutFile,
  checksum: string,
): Promise<void> {
  const command: NotePlanFiling = {
    type: 'note-plan-filing',
    id: `${id}/noted`,
    ...{ bodyId, subject, url, item, checksum },
    ...(as === undefined ? {} : { as }),
    by: { kind: 'desk' },
    at: clock(),
  };
  await handle(command);
}
