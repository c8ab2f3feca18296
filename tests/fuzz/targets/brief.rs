//! Any bytes through `impact_tests::laws::brief`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| impact_tests::laws::brief(bytes));
