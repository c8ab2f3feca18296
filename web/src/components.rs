//! Parts of pages: controlled, small, without decisions about the domain.

pub mod arrival;
pub mod brief_view;
pub mod chart_view;
pub mod conflict;
pub mod fold;
pub mod form;
pub mod frame;
pub mod glossed;
pub mod guidance;
pub mod keys;
pub mod law_sheet;
pub mod link;
pub mod lock;
pub mod need;
pub mod notice;
pub mod picture;
pub mod problems;
pub mod quoted;
pub mod saving;
pub mod sheet;
pub mod tour;
pub mod unlock;
pub mod update;
pub mod verdict;
pub mod verdict_bar;
