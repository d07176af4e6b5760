import { type Finding, quieter, SEVERITIES, type Severity } from "./checks/rule.ts";

/** How loud a finding is, by its code or by the beginning of it (`weapon`); `off` silences it. */
export type Severities = Readonly<Record<string, Severity | "off">>;

export function isSeverity(value: unknown): value is Severities[string] {
  return value === "off" || SEVERITIES.some((one) => one === value);
}

/** The findings as loud as the user wants them; what is said of a code goes before what is said of its group. */
export function withSeverities(findings: readonly Finding[], severities: Severities): Finding[] {
  return findings.flatMap((finding) => {
    const group = finding.code.slice(0, finding.code.indexOf("/"));
    const wanted = severities[finding.code] ?? severities[group] ?? finding.severity;
    if (wanted === "off") return [];
    const severity = quieter(wanted, finding.atMost);
    return [severity === finding.severity ? finding : { ...finding, severity }];
  });
}
