//! All browser APIs, and nothing else: the rest of the page never names `web_sys`, `js_sys` or `window`.

pub mod address;
pub mod back;
pub mod chunk;
pub mod clock;
pub mod erase;
pub mod fetch;
pub mod files;
pub mod glance;
pub mod history;
pub mod input;
pub mod locked;
pub mod offline;
pub mod page;
pub mod places;
pub mod shelf;
pub mod stay;
pub mod tabs;
