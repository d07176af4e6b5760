import type { CatalogueLayer } from "../core/catalogue.ts";
import { type CatalogueChange, changeBetween } from "../core/catalogue-change.ts";
import type { Resources } from "../core/resources.ts";
import { builtInCatalogue, builtInText } from "../main/resources.ts";
import { type CatalogueIndex, createCatalogueIndex } from "./catalogue-index.ts";

/** What articles are analysed by; it changes with the user's own catalogues, so ask each time. */
export interface Knowledge extends CatalogueIndex {
  readonly resources: Resources;
  /**
   * Puts layers above what is shipped, in place of those before. What can't be built changes nothing.
   *
   * @param textOf the text of a layer's file.
   * @throws whatever the building throws.
   */
  learn(layers: readonly CatalogueLayer[], textOf: (uri: string) => string | undefined): void;
  /** What is known now and was not, or otherwise, with other layers; see `changeBetween`. */
  changeSince(layers: readonly CatalogueLayer[]): CatalogueChange | undefined;
}

/** @param folder see `createCatalogueIndex`; asked when an entry is looked up. */
export function createKnowledge(
  build: (layers: readonly CatalogueLayer[]) => Resources,
  folder: () => string | undefined,
): Knowledge {
  let resources: Resources | undefined;
  let textOfOwn: (uri: string) => string | undefined = () => undefined;
  let index: CatalogueIndex | undefined;
  const indexed = () => {
    index ??= createCatalogueIndex((uri) => textOfOwn(uri) ?? builtInText(uri), built().catalogue, folder());
    return index;
  };
  // not before it is asked for: reading the catalogue takes longer than all else at the start of the server
  const built = () => (resources ??= build([]));
  return {
    get resources() {
      return built();
    },
    learn(layers, textOf) {
      const next = build(layers);
      // compiled here, since it may throw where the layers are odd
      if (layers.length > 0) void next.gazetteer;
      resources = next;
      textOfOwn = textOf;
      index = undefined;
    },
    changeSince: (layers) => changeBetween(builtInCatalogue(layers), built().catalogue),
    locationOf: (id) => indexed().locationOf(id),
    classLocationOf: (id) => indexed().classLocationOf(id),
  };
}
