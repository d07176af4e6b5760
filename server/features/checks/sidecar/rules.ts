import { conflictMarker } from "./conflict-marker.ts";
import { foreignAnnotation } from "./foreign.ts";
import { withoutArticle } from "./no-article.ts";
import type { SidecarRule } from "./rule.ts";
import { unknownEntity } from "./unknown-entity.ts";
import { unreadableLine } from "./unreadable.ts";

/** The checks of files of decisions alone. What else is told in them is a finding of the article as well. */
export const SIDECAR_RULES: readonly SidecarRule[] = [
  unreadableLine,
  conflictMarker,
  foreignAnnotation,
  unknownEntity,
  withoutArticle,
];
