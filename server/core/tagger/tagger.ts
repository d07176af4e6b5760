import type { Sentence, Token } from "../model.ts";
import { createDecoder } from "./decode.ts";
import { createLabeller } from "./label-sentence.ts";
import { readLexicon } from "./lexicon.ts";
import { readModel } from "./model-file.ts";
import { readNames, type TaggedName } from "./names.ts";
import { readWeights } from "./weights.ts";
import { createWordScores } from "./word-scores.ts";
import { joinWords } from "./words.ts";

export type { TaggedName } from "./names.ts";

export interface Tagger {
  /**
   * Proposes names in a block, sentence by sentence; sorted by first token, free of overlaps.
   * Depends on its arguments and the model alone.
   */
  readonly tagNames: (tokens: readonly Token[], sentences: readonly Sentence[]) => TaggedName[];
}

/**
 * Makes a tagger of a model file's bytes, which it keeps.
 *
 * @throws Error if they are no model file or damaged.
 */
export function loadTagger(bytes: Uint8Array): Tagger {
  const model = readModel(bytes);
  const addRow = readWeights(model);
  const wordScores = createWordScores(readLexicon(model.lexicon), new Set(model.common), addRow);
  const label = createLabeller(wordScores, addRow, createDecoder(model.transitions));
  return {
    tagNames: (tokens, sentences) => {
      const names: TaggedName[] = [];
      for (const { firstToken, lastToken } of sentences) {
        const words = joinWords(tokens, firstToken, lastToken);
        const { labels, scores } = label(words);
        readNames(words, labels, scores, model, names);
      }
      return names;
    },
  };
}
