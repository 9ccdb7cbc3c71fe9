import type { Receipt } from '../desk/ports.ts';
import { commaSeparated } from './comma-separated.ts';

const HEADER = ['dispatch', 'copyOf', 'kind', 'to', 'way', 'state', 'at', 'detail', 'ground'] as const;

/** Every word on everything that was sent about the meeting, one row each. The keys are those of the JSON beside it. */
export function receiptsCsv(words: readonly Receipt[]): string {
  return commaSeparated(
    HEADER,
    words.map(receiptJson).map((one) => HEADER.map((key) => one[key] ?? '')),
  );
}

export function receiptsJson(words: readonly Receipt[]): string {
  return `${JSON.stringify({ format: 'referent-receipts/1', receipts: words.map(receiptJson) }, null, 2)}\n`;
}

type Column = (typeof HEADER)[number];

function receiptJson(receipt: Receipt): Readonly<Partial<Record<Column, string>>> {
  const { dispatchId, copyOf, kind, to, way, state, at, detail, ground } = receipt;
  return {
    ...{ dispatch: dispatchId, kind, to, way, state, at: at.toString(), detail },
    ...(copyOf === undefined ? {} : { copyOf }),
    ...(ground === undefined ? {} : { ground }),
  };
}
