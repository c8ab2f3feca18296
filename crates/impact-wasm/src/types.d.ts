/** From the established to the not excluded end: levels 0 none to 4 critical, verdicts 0 to 4. */
export type Range = [lo: number, hi: number];
export type Criterion =
  | "CP1" | "CP2" | "CP3" | "CP4" | "CP5"
  | "E1" | "E2" | "E3" | "E4" | "E5" | "E6" | "E7" | "E8" | "E9" | "E10";
export type Block = "CP" | "OPEN" | "GLOBAL" | "SECURE" | "TRUST";

/** What `impact score --format json` prints; docs/format.md says what each member means. */
export interface Score {
  rubric_sha256: string;
  input_sha256: string;
  engine_version: string;
  verdict: Range;
  recorded_hi: number;
  headline: string;
  state: "final" | "preliminary";
  criteria: Record<Criterion, { status: "complete" | "partial" | "not_assessed"; harm: Range; benefit: Range }>;
  goals: Record<Block, Range>;
  confidence: { at_least: 0 | 1 | 2 | 3 | null; not_worse: 0 | 1 | 2 | 3 | null };
  mixed: Criterion[];
  ambiguous: Criterion[];
  tradeoff: boolean;
  leximax: string;
  residual?: { in_text: { verdict: Range }; proposed: { verdict: Range } };
}

/** One thing that is wrong (`error`) or unfinished (`warning`), with its stable code and its place. */
export interface Problem {
  severity: "error" | "warning";
  code: string;
  /** JSON pointer (RFC 6901), "" for the whole text. */
  pointer: string;
  line?: number;
  column?: number;
  detail?: string;
  related?: { line: number; column: number };
  message: string;
  next: string;
}

export interface Validation {
  valid: boolean;
  problems: Problem[];
}

/** Thrown where a text is no assessment. */
export type Refusal = Validation & { valid: false };
