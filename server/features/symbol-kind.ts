import { SymbolKind } from "vscode-languageserver-types";
import type { MentionKind } from "../core/model.ts";

/** What the editor draws a mention's kind as: the protocol knows symbols of programs only. */
export const SYMBOL_KINDS: Readonly<Record<MentionKind, SymbolKind>> = {
  person: SymbolKind.Interface,
  state: SymbolKind.Namespace,
  organisation: SymbolKind.Module,
  weapon: SymbolKind.Event,
  date: SymbolKind.Constant,
  place: SymbolKind.Field,
};
