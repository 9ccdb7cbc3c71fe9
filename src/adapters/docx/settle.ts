import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { setZipTimes } from './zip-times.ts';

/** Every file in the archive is stamped with the document's own moment afterwards. */
const ANY_TIME = new Date(2000, 0, 1);

/**
 * The same package with nothing in it that depends on when or in which order it was made: the ids of links, marks and
 * pictures are counted anew, the given parts take the place of those the library stamped, and the files have one time.
 */
export function settle(bytes: Uint8Array, at: Temporal.Instant, instead: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(bytes);
  const settled: Record<string, Uint8Array> = { ...parts };
  for (const [path, part] of Object.entries(instead)) settled[path] = strToU8(part);
  const main = 'word/document.xml';
  const links = 'word/_rels/document.xml.rels';
  const text = strFromU8(parts[main] ?? new Uint8Array());
  const ids = new Map<string, string>();
  for (const [, id = ''] of text.matchAll(/<w:hyperlink[^>]* r:id="([^"]+)"/g))
    if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`);
  const relinked = (xml: string) =>
    xml.replace(/"(rId[^"]+)"/g, (all, id: string) => (ids.has(id) ? `"${ids.get(id)}"` : all));
  settled[main] = strToU8(recounted(relinked(text)));
  settled[links] = strToU8(relinked(strFromU8(parts[links] ?? new Uint8Array())));
  for (const path of Object.keys(parts).filter((one) => /^word\/(header|footer)\d+\.xml$/.test(one)))
    settled[path] = strToU8(recounted(strFromU8(parts[path] ?? new Uint8Array())));
  const look = 'word/styles.xml';
  settled[look] = strToU8(centred(strFromU8(parts[look] ?? new Uint8Array())));
  const archive = zipSync(settled, { level: 6, mtime: ANY_TIME });
  setZipTimes(archive, at);
  return archive;
}

/** The letterhead stands beside the middle of its logo, which the library has no word for. */
function centred(xml: string): string {
  return xml.replace(
    /(w:styleId="Letterhead">.*?)<\/w:pPr>/s,
    (_, before: string) => `${before}<w:textAlignment w:val="center"/></w:pPr>`,
  );
}

/** Ids the library counts on from document to document. */
function recounted(xml: string): string {
  const marks = new Map<string, number>();
  let pictures = 0;
  return xml
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")([^"]*)"/g, (_, before: string, id: string) => {
      if (!marks.has(id)) marks.set(id, marks.size + 1);
      return `${before}${marks.get(id)}"`;
    })
    .replace(/(<wp:docPr\b[^>]*\bid=")([^"]*)"/g, (_, before: string) => {
      pictures += 1;
      return `${before}${pictures}"`;
    })
    .replace(/PowerPlusWaterMarkObject[\w-]*/g, 'PowerPlusWaterMarkObject1');
}
