import type { Resources } from "../../../core/resources.ts";
import type { Messages } from "../../../messages/index.ts";
import type { SidecarDocument } from "../../sidecar-document.ts";
import type { Found, Rule } from "../rule.ts";

/** A check of a file of decisions. */
export type SidecarRule = Rule<SidecarInput, Found, SidecarExample>;

export interface SidecarInput {
  readonly sidecar: SidecarDocument;
  readonly resources: Pick<Resources, "catalogue">;
  readonly messages: Messages;
}

/** A file of decisions in which `[[…]]` marks what the findings are about, and the article beside it. */
export interface SidecarExample {
  readonly file: string;
  /** Absent: there is none. */
  readonly article?: string;
}

/** Of each kind in one file: a damaged one may have as many as lines. */
export const MOST_LINES = 100;
