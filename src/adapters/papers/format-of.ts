import type { FileFormat } from '../../domain/paper/paper.ts';
import { looksLikeText } from './plain-text.ts';

/** What the first bytes show; a zip and an OLE container are looked into further. */
export type Outline = FileFormat | 'ole';

/** Signatures at the very beginning, as the IANA media types' registrations give them. */
const SIGNATURES: readonly (readonly [Outline, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // [MS-CFB] 2.2: Word 97's own files, and an encrypted .docx in its container.
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['program', [0x4d, 0x5a]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['program', [0xcf, 0xfa, 0xed, 0xfe]],
];

const EXTENSIONS: Readonly<Record<string, FileFormat>> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  dotm: 'docx',
  pdf: 'pdf',
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
};

/** What the bytes are, whatever the file is called. */
export function outlineOf(bytes: Uint8Array): Outline {
  const signed = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  // A PDF may have a little before its beginning (ISO 32000-1, annex H, implementation note 13).
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (signed !== undefined) return signed[0];
  if (!looksLikeText(bytes)) return 'unknown';
  return /^\s*(<!doctype html|<html|<head|<body)\b/i.test(head) ? 'web-page' : 'text';
}

/** What a name says its file is; undefined where it says nothing that is read. */
export function saidBy(name: string): FileFormat | undefined {
  return EXTENSIONS[extensionOf(name) ?? ''];
}

/** The extension of a name, in small letters; undefined for a name without one. */
export function extensionOf(name: string): string | undefined {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
}

/** An encrypted .docx is an OLE container with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4). */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  return bufferOf(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** What of the other office programs' files and mails is kept in an OLE container, by the name of its main stream. */
const STREAMS: readonly (readonly [FileFormat, string])[] = [
  ['word-97', 'WordDocument'],
  ['xlsx', 'Workbook'],
  ['pptx', 'PowerPoint Document'],
  ['mail', '__substg1.0_'],
];

/** What an OLE container holds ([MS-CFB] 2.6.1: names of streams are UTF-16). */
export function formatOfOle(bytes: Uint8Array): FileFormat {
  const all = bufferOf(bytes);
  return STREAMS.find(([, stream]) => all.includes(Buffer.from(stream, 'utf16le')))?.[0] ?? 'unknown';
}

/** What stands in a zip of each kind, by the name of its main part. */
const PARTS: readonly (readonly [FileFormat, string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.'],
  ['pptx', 'ppt/presentation.xml'],
  ['odt', 'mimetypeapplication/vnd.oasis.opendocument.'],
];

/** What a zip that is not opened looks to be: the names in a zip are not packed. */
export function glanceAtZip(bytes: Uint8Array): FileFormat {
  const all = bufferOf(bytes);
  return PARTS.find(([, part]) => all.includes(part))?.[0] ?? 'zip';
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** What a zip is by the names in it. */
export function formatOfZip(names: readonly string[]): FileFormat {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (!has(/^\/?\[content_types\]\.xml$/i)) return has(/^mimetype$/) && has(/^content\.xml$/) ? 'odt' : 'zip';
  if (has(/^\/?xl\//i)) return 'xlsx';
  return has(/^\/?ppt\//i) ? 'pptx' : 'docx';
}
