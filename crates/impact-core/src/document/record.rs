//! A record of the format: said once, read, written and described by the same declaration.
//!
//! Members that this version does not know stay in `unknown`, in their order, and are written back behind the known ones
//! with the same values, numbers as they were written: serde's `flatten` loses duplicates and optional members (serde #2416), so it is not used.

macro_rules! record {
    ($(#[$meta:meta])* $name:ident { $($(#[$member_meta:meta])* $member:ident: $type:ty),+ $(,)? }) => {
        record!(@plain $(#[$meta])* #[derive(Default)] $name { $($(#[$member_meta])* $member: $type),+ });
    };
    // A record with a required member has no default.
    ($(#[$meta:meta])* required $name:ident { $($(#[$member_meta:meta])* $member:ident: $type:ty),+ $(,)? }) => {
        record!(@plain $(#[$meta])* $name { $($(#[$member_meta])* $member: $type),+ });
    };
    (@plain $(#[$meta:meta])* $name:ident { $($(#[$member_meta:meta])* $member:ident: $type:ty),+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name {
            $($(#[$member_meta])* pub $member: $type,)+
            /// Members that this version does not know, kept as they are.
            pub unknown: Vec<(String, $crate::json::Json)>,
        }

        impl $crate::document::member::Member for $name {
            fn absent() -> Option<Self> {
                Some(Self {
                    $($member: <$type as $crate::document::member::Member>::absent()?,)+
                    unknown: Vec::new(),
                })
            }

            fn read(json: &$crate::json::Json, reader: &mut $crate::document::reader::Reader<'_>) -> Option<Self> {
                let members = reader.members(json)?;
                // Every member is read before the first failure is acted on, so that all problems are told at once.
                $(let $member = reader.member::<$type>(json, members, stringify!($member));)+
                let unknown = reader.unknown(members, &[$(stringify!($member)),+]);
                Some(Self { $($member: $member?,)+ unknown })
            }

            fn write(&self) -> $crate::json::Json {
                let mut members = Vec::new();
                $(
                    if !$crate::document::member::Member::is_absent(&self.$member) {
                        let written = $crate::document::member::Member::write(&self.$member);
                        members.push((stringify!($member).to_owned(), written));
                    }
                )+
                members.extend(self.unknown.iter().cloned());
                $crate::json::Value::Object(members).into()
            }

            fn is_absent(&self) -> bool {
                self.unknown.is_empty() $(&& $crate::document::member::Member::is_absent(&self.$member))+
            }

            fn schema(schemas: &mut $crate::document::schemas::Schemas) -> $crate::json::Json {
                schemas.define(stringify!($name), |schemas| vec![$((
                    stringify!($member),
                    <$type as $crate::document::member::Member>::schema(schemas),
                    <$type as $crate::document::member::Member>::absent().is_none(),
                )),+])
            }
        }
    };
}

pub(crate) use record;
