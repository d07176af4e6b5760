import type { Kind } from "./requests.ts";

/** What `lagebild/review` says of an article. */
export interface ReviewedArticle {
  readonly uri: string;
  readonly undecided: Readonly<Partial<Record<Kind, number>>>;
  /** How many decisions lost their place. */
  readonly astray: number;
}

/** An article in the view: the same object as long as it stays there, so that it can be drawn anew by itself. */
export interface ArticleNode {
  readonly type: "article";
  article: ReviewedArticle;
}

/** The articles of the view, in its order. Of ten thousand a decision changes one, and the editor need not draw the others anew. */
export interface ReviewedArticles {
  readonly nodes: () => ArticleNode[];
  /** Takes what is to be shown now. Returns which of the nodes are to be drawn anew, `all` where some have come, gone or moved. */
  readonly update: (articles: readonly ReviewedArticle[]) => "all" | ArticleNode[];
}

export function reviewedArticles(): ReviewedArticles {
  let nodes: ArticleNode[] = [];
  return {
    nodes: () => nodes,
    update(articles) {
      const isSame = articles.length === nodes.length && articles.every(({ uri }, index) => nodes[index]?.article.uri === uri);
      if (!isSame) {
        const before = new Map(nodes.map((node) => [node.article.uri, node]));
        nodes = articles.map((article) => {
          const node = before.get(article.uri) ?? { type: "article", article };
          node.article = article;
          return node;
        });
        return "all";
      }
      const changed = nodes.filter((node, index) => !isEqual(node.article, articles[index] as ReviewedArticle));
      for (const [index, node] of nodes.entries()) node.article = articles[index] as ReviewedArticle;
      return changed;
    },
  };
}

function isEqual(one: ReviewedArticle, other: ReviewedArticle): boolean {
  const kinds = Object.keys(one.undecided) as Kind[];
  return (
    one.astray === other.astray &&
    kinds.length === Object.keys(other.undecided).length &&
    kinds.every((kind) => one.undecided[kind] === other.undecided[kind])
  );
}
