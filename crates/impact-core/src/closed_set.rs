//! Closed sets: an enum whose wire word, order and members are said once.
//!
//! The word is the stable code in files and the key of the Fluent messages; it is never shown to a person.

/// A closed list of words, each with a stable code.
pub trait ClosedSet: Copy + Eq + 'static {
    /// All members, in the order of the specification.
    const ALL: &'static [Self];
    /// The stable code: what stands in files.
    fn code(self) -> &'static str;
    /// The member with this code, if there is one.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|member| member.code() == code)
    }
}

/// Declares an enum as a [`ClosedSet`].
#[macro_export]
macro_rules! closed_set {
    ($(#[$meta:meta])* $name:ident { $($(#[$member_meta:meta])* $member:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$member_meta])* $member),+ }

        impl $crate::closed_set::ClosedSet for $name {
            const ALL: &'static [Self] = &[$(Self::$member),+];
            fn code(self) -> &'static str {
                match self { $(Self::$member => $code),+ }
            }
        }
    };
}
