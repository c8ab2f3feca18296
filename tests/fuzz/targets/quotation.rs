//! Any bytes through `impact_tests::laws::quotation`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| impact_tests::laws::quotation(bytes));
