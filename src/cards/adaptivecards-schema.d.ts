// adaptivecards-templating's types lean on the TypeScript source of the renderer, which strict compilers refuse. tsconfig
// points them here instead; the project uses none of them.
export type IAdaptiveCard = object;
