import { uriKey } from "../core/uri-key.ts";
import type { ArticleFacts, CountedPlace, DossierFacts } from "../features/checks/dossier-facts.ts";

/** The facts of all articles, counted as one article comes or goes: no answer costs more the more articles there are. */
export class FactIndex implements DossierFacts {
  readonly #articles = new Map<string, ArticleFacts & { readonly uri: string }>();
  readonly #forms = new Map<string, Map<string, number>>();
  readonly #named = new Map<string, number>();
  readonly #counted = new Map<string, CountedPlace[]>();
  #revision = 0;

  /** Another number after every change. */
  get revision(): number {
    return this.#revision;
  }

  get articles(): number {
    return this.#articles.size;
  }

  set(uri: string, facts: ArticleFacts): void {
    this.delete(uri);
    this.#articles.set(uriKey(uri), { ...facts, uri });
    for (const [entity, form] of facts.forms) {
      let forms = this.#forms.get(entity);
      if (forms === undefined) {
        forms = new Map();
        this.#forms.set(entity, forms);
      }
      add(forms, form, 1);
    }
    for (const entity of facts.named) add(this.#named, entity, 1);
    for (const counted of facts.counted) {
      const places = this.#counted.get(counted.key);
      if (places === undefined) this.#counted.set(counted.key, [{ ...counted, uri }]);
      else places.push({ ...counted, uri });
    }
    this.#revision++;
  }

  delete(uri: string): void {
    const facts = this.#articles.get(uriKey(uri));
    if (facts === undefined) return;
    this.#articles.delete(uriKey(uri));
    for (const [entity, form] of facts.forms) {
      const forms = this.#forms.get(entity);
      if (forms === undefined) continue;
      add(forms, form, -1);
      if (forms.size === 0) this.#forms.delete(entity);
    }
    for (const entity of facts.named) add(this.#named, entity, -1);
    for (const { key } of facts.counted) {
      const others = (this.#counted.get(key) ?? []).filter((one) => one.uri !== facts.uri);
      if (others.length === 0) this.#counted.delete(key);
      else this.#counted.set(key, others);
    }
    this.#revision++;
  }

  formsOf(entity: string): ReadonlyMap<string, number> {
    return this.#forms.get(entity) ?? NONE;
  }

  articlesNaming(entity: string): number {
    return this.#named.get(entity) ?? 0;
  }

  countsOf(key: string): readonly CountedPlace[] {
    return this.#counted.get(key) ?? [];
  }
}

const NONE: ReadonlyMap<string, number> = new Map();

function add(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
