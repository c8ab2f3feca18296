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

/** What `impact explain --format json` prints. */
export interface Explanation {
  rubric_sha256: string;
  input_sha256: string;
  engine_version: string;
  verdict: { interval: Range; rule: string; lo_criteria: Criterion[]; lo_findings: string[]; hi_criteria: Criterion[] };
  criteria: Partial<Record<Criterion, {
    status: "complete" | "partial" | "not_assessed";
    harm: Range;
    benefit: Range;
    contribution: Range;
    lo_rule: string;
    lo_findings: string[];
    hi_rule: string;
    hi_findings: string[];
  }>>;
  findings: {
    id: string;
    criterion: Criterion;
    direction: "harm" | "benefit" | "either";
    judgements: Record<Field, Range>;
    severity: Range;
    level: Range;
    effective_evidence: 0 | 1 | 2 | 3;
    harm: Range;
    benefit: Range;
    rule: string;
    clauses: { clause: string; locator: string; quote: string; current: boolean }[];
  }[];
}
export type Field = "depth" | "reach" | "persistence" | "pathway";
/** Verdicts as keys. */
export type Steps = Partial<Record<"0" | "1" | "2" | "3" | "4", number>>;

/** What `impact sensitivity --format json` prints. */
export interface Sensitivity {
  /** Single changes that give another verdict, by finding, field and value; `struck` has the value 0. */
  flips: { finding: string; field: Field | "struck"; value: 0 | 1 | 2 | 3; verdict: Range }[];
  /** Fewest steps of judgements down to and up to each other verdict. */
  radius: { down: Steps; up: Steps; kappa: number; single_point_clauses: string[] };
  open_questions: Criterion[];
  table_robustness: { unchanged: number; of: number };
}

/** A change that is tried out: a clause struck, a finding taken out, or a judgement that would be another. */
export type Amending =
  | { strike_clause: string }
  | { strike_finding: string }
  | { finding: string; field: Field; value: [lo: 1 | 2 | 3, hi: 1 | 2 | 3] };
/** The verdict at one moment. */
export type Moment = { verdict: Range; recorded_hi: number; headline: string };

/** What `impact amend --format json` prints. */
export interface Amendment {
  changes: Amending[];
  /** The findings that the changes touch, in the order of the document. */
  findings: string[];
  before: Moment;
  after: Moment;
  /** Only where a level differs; before and after. */
  criteria: Partial<Record<Criterion, { harm: [Range, Range]; benefit: [Range, Range] }>>;
}

/** A version of the rubric; null where the document states one that is not known here. */
export interface Version {
  version: string | null;
  sha256: string;
}
/** What `impact migrate --format json` prints, and the file as it would be. */
export interface Migration {
  from: Version;
  to: Version;
  /** Whether the document does not state the other version yet. */
  needed: boolean;
  /** By its own; null where that is not known here. */
  before: Moment | null;
  after: Moment;
  /** Only where a level differs; before and after. */
  criteria: Partial<Record<Criterion, { harm: [Range, Range]; benefit: [Range, Range] }>> | null;
  /** The moved document in the form that is kept on disk. */
  text: string;
}

/** What `impact vector --format json` prints. */
export type VectorReading = Moment & { vector: string };

export type Change = "unchanged" | "improved" | "worsened" | "not_worse" | "not_better" | "uncertain";

/** What `impact compare --format json` prints. */
export interface Comparison {
  criteria: Record<Criterion, Change>;
  overall: "trade-off" | "indeterminate" | "better" | "worse" | "not worse" | "not better" | "unchanged";
  verdicts: { a: Range; b: Range };
  leximax_prefers: "a" | "b" | "tie" | "n/a";
  benefits_differ: Criterion[];
}

/** Krippendorff's alpha as an exact fraction, rounded for print; `null` where it is not defined. */
export type Alpha = { num: number; den: number; rounded: number } | null;

/** What `impact panel --format json` prints. */
export interface Panel {
  criteria: Record<Criterion, Range>;
  verdict: Range;
  flags: Record<Criterion, ("spread" | "pivotal" | "minority_alarm")[]>;
  alpha: Record<"nominal" | "ordinal" | "interval" | "ratio", Alpha>;
  /** Who is outvoted and establishes major harm, in their words; assessors are counted from 1. */
  minority: { criterion: Criterion; assessor: number; harm: Range; rationale: FreeText; findings: { statement: FreeText; quotes: string[] }[] }[];
}

/** Text in the language of its document, or by language. */
export type FreeText = string | Record<string, string>;

/** What a critic would ask: docs/lint.md lists the rules. */
export interface Hit {
  rule: string;
  gravity: "serious" | "minor";
  pointer: string;
  detail: string;
  message: string;
  why: string;
  next: string;
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
