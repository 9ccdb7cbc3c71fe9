import { fileURLToPath } from 'node:url';
import { Eta } from 'eta';

/** Draws a template by its file's name. Everything in the view is plain text and is escaped as it is set in. */
export type Draw = (template: string, view: object) => string;

/** The templates of a folder, read once each. */
export function templatesIn(folder: URL): Draw {
  const templates = new Eta({ views: fileURLToPath(folder), autoEscape: true, cache: true });
  return (template, view) => templates.render(template, view);
}
