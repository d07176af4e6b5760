import { validate } from "../catalogue/catalogue.schema.json";
import type { CatalogueFile } from "../catalogue/types.ts";

/** What keeps a file from being a catalogue. */
export interface CatalogueProblem {
  readonly message: string;
  /** Keys and indices that lead to the place; absent where the text is no JSON. */
  readonly path?: readonly (string | number)[];
}

/** A file in catalogue form, or why it is none; a hostile file gives messages and no more than twenty of them. */
export type ReadCatalogue = { readonly file: CatalogueFile } | { readonly problems: readonly CatalogueProblem[] };

const MOST_PROBLEMS = 20;

export function readCatalogueFile(text: string): ReadCatalogue {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { problems: [{ message: (error as Error).message }] };
  }
  if (validate(value)) return { file: value as CatalogueFile };
  const problems = (validate.errors ?? []).slice(0, 2 * MOST_PROBLEMS).map(problem);
  const telling = problems.filter(({ message }) => !CONSEQUENCE.test(message));
  return { problems: (telling.length > 0 ? telling : problems).slice(0, MOST_PROBLEMS) };
}

/** Says only that one of the others was found. */
const CONSEQUENCE = /^must match "(?:then|else)" schema$/;

/** What Ajv says of an error, as far as it is used. */
interface SchemaError {
  readonly instancePath: string;
  readonly message?: string;
  readonly params?: { readonly additionalProperty?: string; readonly allowedValues?: readonly string[] };
}

function problem({ instancePath, message = "is not valid", params }: SchemaError): CatalogueProblem {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replace(/~1/g, "/").replace(/~0/g, "~")));
  const extra = params?.additionalProperty;
  if (extra !== undefined) return { path: [...path, extra], message: `“${extra}” is not a property here` };
  const values = params?.allowedValues;
  return { path, message: values === undefined ? message : `${message}: ${values.join(", ")}` };
}
