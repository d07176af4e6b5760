import { uriKey } from "../core/uri-key.ts";
import type { ArticleFacts, CountedPlace, DossierFacts } from "../features/checks/dossier-facts.ts";

/** What is kept of an article: its forms by their numbers, the keys of what it counts. */
interface Known {
  readonly uri: string;
  readonly forms: readonly number[];
  readonly named: readonly string[];
  readonly counted: readonly string[];
}

interface Form {
  readonly entity: string;
  readonly form: string;
  /** Articles that write it so. */
  articles: number;
}

/** The facts of all articles, counted as one article comes or goes: no answer costs more the more articles there are. */
export class FactIndex implements DossierFacts {
  readonly #articles = new Map<string, Known>();
  /** Each form once, however many articles write it. */
  readonly #forms: Form[] = [];
  readonly #idOf = new Map<string, number>();
  readonly #ofEntity = new Map<string, number[]>();
  /** Articles by what they name; the names are the index's own, not each article's. */
  readonly #named = new Map<string, { readonly entity: string; articles: number }>();
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
    const key = uriKey(uri);
    this.#forget(key);
    const forms = facts.forms.map(([entity, form]) => this.#intern(entity, form));
    for (const id of forms) (this.#forms[id] as Form).articles++;
    const named = facts.named.map((entity) => this.#name(entity));
    this.#articles.set(key, { uri, forms, named, counted: facts.counted.map(({ key }) => key) });
    for (const counted of facts.counted) {
      const places = this.#counted.get(counted.key);
      if (places === undefined) this.#counted.set(counted.key, [{ ...counted, uri }]);
      else places.push({ ...counted, uri });
    }
    this.#revision++;
  }

  delete(uri: string): void {
    this.#forget(uriKey(uri));
  }

  articlesNaming(entity: string): number {
    return this.#named.get(entity)?.articles ?? 0;
  }

  formsOf(entity: string): ReadonlyMap<string, number> {
    const forms = (this.#ofEntity.get(entity) ?? []).map((id) => this.#forms[id] as Form);
    return new Map(forms.filter(({ articles }) => articles > 0).map(({ form, articles }) => [form, articles]));
  }

  countsOf(key: string): readonly CountedPlace[] {
    return this.#counted.get(key) ?? [];
  }

  #forget(key: string): void {
    const known = this.#articles.get(key);
    if (known === undefined) return;
    this.#articles.delete(key);
    for (const id of known.forms) (this.#forms[id] as Form).articles--;
    for (const entity of known.named) {
      const count = this.#named.get(entity);
      if (count !== undefined && --count.articles === 0) this.#named.delete(entity);
    }
    for (const counted of known.counted) {
      const others = (this.#counted.get(counted) ?? []).filter((one) => one.uri !== known.uri);
      if (others.length === 0) this.#counted.delete(counted);
      else this.#counted.set(counted, others);
    }
    this.#revision++;
  }

  #name(entity: string): string {
    const known = this.#named.get(entity);
    if (known === undefined) this.#named.set(entity, { entity, articles: 1 });
    else known.articles++;
    return known?.entity ?? entity;
  }

  #intern(entity: string, form: string): number {
    const key = `${entity}\0${form}`;
    let id = this.#idOf.get(key);
    if (id === undefined) {
      id = this.#forms.length;
      this.#forms.push({ entity, form, articles: 0 });
      this.#idOf.set(key, id);
      this.#ofEntity.set(entity, [...(this.#ofEntity.get(entity) ?? []), id]);
    }
    return id;
  }
}
