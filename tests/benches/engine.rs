//! How long the engine takes, beside what `serde_json` takes to read the same text into a `Value`: the measure of all
//! goals. `cargo bench -p impact-tests`; a document of 20 findings and 40 clauses is the typical one.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use impact_core::lint::lint;
use impact_core::score::{Headline, Outcome};
use impact_core::sensitivity::Sensitivity;
use impact_core::{Assessment, Case, Limits, Opened, open, score_opened};
use impact_tests::conformance::{Chance, SEED, Size, document};

/// Findings of each document; twice as many clauses.
const SIZES: [usize; 5] = [15, 20, 150, 1_500, 10_000];

fn text(findings: usize) -> String {
    let size = Size { clauses: findings * 2, findings };
    document(&mut Chance::new(SEED), size).pretty()
}

fn opened(text: &str) -> Opened {
    open(text.as_bytes(), Limits::COMMAND_LINE).expect("what is made is valid")
}

/// Score and sensitivity from the ratings alone: no hash is made.
fn judged(case: &Case) -> (Outcome, Headline, Sensitivity) {
    let outcome = Outcome::of(case);
    let headline = Headline::of(&outcome, case);
    let sensitivity = Sensitivity::of_case(case, &outcome);
    (outcome, headline, sensitivity)
}

fn hashed(assessment: &Assessment, opened: &Opened) -> (Case, String) {
    (Case::of(assessment), opened.tree.canonical())
}

fn engine(criterion: &mut Criterion) {
    for findings in SIZES {
        let text = text(findings);
        let opened = opened(&text);
        let assessment = &opened.document;
        let case = Case::of(assessment);
        let mut group = criterion.benchmark_group("engine");
        group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(if findings > 1_000 {
            10
        } else {
            60
        });
        group.bench_function(BenchmarkId::new("serde_json to Value", findings), |bencher| {
            bencher.iter(|| serde_json::from_str::<serde_json::Value>(black_box(&text)));
        });
        group.bench_function(BenchmarkId::new("parse to a tree", findings), |bencher| {
            bencher.iter(|| {
                impact_core::json::parse(black_box(text.as_bytes()), Limits::COMMAND_LINE)
            });
        });
        group.bench_function(BenchmarkId::new("parse and validate", findings), |bencher| {
            bencher.iter(|| open(black_box(text.as_bytes()), Limits::COMMAND_LINE));
        });
        group.bench_function(
            BenchmarkId::new("score and sensitivity of the ratings", findings),
            |bencher| {
                bencher.iter(|| judged(black_box(&case)));
            },
        );
        group.bench_function(BenchmarkId::new("hashes", findings), |bencher| {
            bencher.iter(|| hashed(black_box(assessment), &opened));
        });
        group.bench_function(
            BenchmarkId::new("score with its proof and hashes", findings),
            |bencher| {
                bencher.iter(|| score_opened(black_box(&opened)));
            },
        );
        group.bench_function(BenchmarkId::new("sensitivity", findings), |bencher| {
            bencher.iter(|| Sensitivity::of(black_box(assessment)));
        });
        group.bench_function(BenchmarkId::new("lint", findings), |bencher| {
            bencher.iter(|| lint(black_box(assessment)));
        });
        group.finish();
    }
}

criterion_group!(benches, engine);
criterion_main!(benches);
