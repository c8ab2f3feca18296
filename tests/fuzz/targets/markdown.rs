//! Any bytes through `impact_tests::laws::brief_in_markdown`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| impact_tests::laws::brief_in_markdown(bytes));
