/** A template names something its view lacks. The templating library would print the name instead of failing. */
export class UnboundTemplate extends Error {
  override readonly name = 'UnboundTemplate';
  readonly template: string;
  readonly binding: string;
  constructor(template: string, binding: string) {
    super(`the card ${template} binds ${binding}, which its view lacks`);
    this.template = template;
    this.binding = binding;
  }
}

/**
 * Holds every binding of a template against the view it is to be filled from.
 *
 * @source platform-facts E53, E55: a missing name stays on the card as `${name}`, and no warning is given
 * @throws UnboundTemplate
 */
export function demandBound(template: string, layout: unknown, view: unknown): void {
  const look = (node: unknown, scope: unknown): void => {
    if (typeof node === 'string') {
      for (const name of namesIn(node))
        if (bound(name, scope, view) === undefined) throw new UnboundTemplate(template, name);
    } else if (Array.isArray(node)) {
      for (const one of node) look(one, scope);
    } else if (typeof node === 'object' && node !== null) {
      const { $data, ...rest } = Object.fromEntries(Object.entries(node));
      if ($data === undefined) {
        look(Object.values(rest), scope);
        return;
      }
      const [name = ''] = namesIn(String($data));
      const rows = bound(name, scope, view);
      if (!Array.isArray(rows)) throw new UnboundTemplate(template, String($data));
      for (const row of rows) look(Object.values(rest), row);
    }
  };
  look(layout, view);
}

/** The names in `${...}` expressions: not the functions, not what stands in quotes. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\{([^}]*)\}/g)].flatMap(([, expression = '']) => {
    const bare = expression.replace(/'[^']*'/g, '');
    return [...bare.matchAll(/\$?[A-Za-z_][\w.]*(?!\w*\s*\()/g)].map(([name]) => name);
  });
}

function bound(name: string, scope: unknown, root: unknown): unknown {
  if (name === '$data') return scope;
  const [first, ...path] = name.split('.');
  const from = first === '$root' ? path : [first ?? '', ...path];
  let value: unknown = first === '$root' ? root : scope;
  for (const key of from) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}
