//! The JSON form of enums: a name (`"relu"`), or a kind and its numbers (`{"kind": "sgd", "momentum": 0.9}`).
//!
//! serde's derive would write a parser for each enum and each variant, 37 kB of code for the browser to fetch;
//! here one function reads every name and one every kind.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};

/// Gives an enum without fields its names in JSON.
macro_rules! named {
    ($Enum:ident { $($Variant:ident = $name:literal),* $(,)? }) => {
        impl $Enum {
            /// Every one, for tests, menus and the schema.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$Variant),*];

            /// The name in JSON.
            pub(crate) const fn name(self) -> &'static str {
                match self {
                    $(Self::$Variant => $name,)*
                }
            }
        }

        impl serde::Serialize for $Enum {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Enum {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::json::read_name(deserializer, &[$($name),*]).map(|i| [$(Self::$Variant),*][i])
            }
        }
    };
}

/// Gives an enum whose fields are all numbers its kinds in JSON, as they stand below a field of the experiment. Each
/// number has its [`range!`](crate::range::range), and a default where it may be left out.
macro_rules! tagged {
    ($Enum:ident in $list:literal {
        $($Variant:ident = $name:literal { $($field:ident: [$($range:tt)*] $(= $default:literal)?),* }),* $(,)?
    }) => {
        impl $Enum {
            /// Every kind with its numbers.
            pub(crate) const KINDS: &[crate::json::Kind] = &[$(crate::json::Kind {
                name: $name,
                numbers: &[$(crate::json::KindNumber {
                    name: stringify!($field),
                    range: crate::range::range!($($range)*),
                    default: crate::json::default!($($default as f64)?),
                }),*],
            }),*];

            /// Its name in JSON.
            pub fn kind(&self) -> &'static str {
                match self {
                    $(Self::$Variant { .. } => $name,)*
                }
            }

            /// Refuses a number out of its range.
            pub(crate) fn check_numbers(&self) -> Result<(), crate::error::Error> {
                match *self {
                    $(Self::$Variant { $($field),* } => {
                        $(crate::range::range!($($range)*).check(concat!($list, ".", stringify!($field)), $field)?;)*
                    })*
                }
                Ok(())
            }
        }

        impl serde::Serialize for $Enum {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = serializer.serialize_map(None)?;
                match *self {
                    $(Self::$Variant { $($field),* } => {
                        map.serialize_entry("kind", $name)?;
                        $(map.serialize_entry(stringify!($field), &$field)?;)*
                    })*
                }
                map.end()
            }
        }

        impl<'de> serde::Deserialize<'de> for $Enum {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let tagged = crate::json::Tagged::read(deserializer, &[$($(stringify!($field),)*)*])?;
                $(if tagged.kind == $name {
                    let [$($field),*] = tagged.numbers(
                        &[$(stringify!($field)),*],
                        [$(crate::json::default!($($default)?)),*],
                    )?;
                    return Ok(Self::$Variant { $($field),* });
                })*
                Err(serde::de::Error::unknown_variant(&tagged.kind, &[$($name),*]))
            }
        }
    };
}

macro_rules! default {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}

pub(crate) use {default, named, tagged};

/// One kind of an enum with its numbers, for the schema.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) numbers: &'static [KindNumber],
}

/// A number of a kind.
pub(crate) struct KindNumber {
    pub(crate) name: &'static str,
    pub(crate) range: crate::range::Range,
    /// What counts where it is left out; `None` if it must not be.
    pub(crate) default: Option<f64>,
}

/// The position of a name among those that are known.
pub(crate) fn read_name<'de, D: Deserializer<'de>>(
    deserializer: D,
    names: &'static [&'static str],
) -> Result<usize, D::Error> {
    struct Names(&'static [&'static str]);

    impl Visitor<'_> for Names {
        type Value = usize;

        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("a name")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<usize, E> {
            self.0.iter().position(|&name| name == text).ok_or_else(|| E::unknown_variant(text, self.0))
        }
    }

    deserializer.deserialize_str(Names(names))
}

/// A kind and its numbers, read before it is known which ones the kind has.
pub(crate) struct Tagged {
    pub(crate) kind: String,
    numbers: Vec<(String, f32)>,
}

impl Tagged {
    /// Reads an object; `fields` are those of all kinds, and what they name must be numbers.
    pub(crate) fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        fields: &'static [&'static str],
    ) -> Result<Self, D::Error> {
        struct Fields(&'static [&'static str]);

        impl<'de> Visitor<'de> for Fields {
            type Value = Tagged;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an object with a `kind`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tagged, A::Error> {
                let (mut kind, mut numbers) = (None, Vec::new());
                while let Some(field) = map.next_key::<String>()? {
                    if kind.is_some() && field == "kind" || numbers.iter().any(|(known, _)| *known == field) {
                        return Err(A::Error::custom(format_args!("duplicate field `{field}`")));
                    }
                    if field == "kind" {
                        kind = Some(map.next_value()?);
                    } else if self.0.contains(&field.as_str()) {
                        numbers.push((field, map.next_value()?));
                    } else {
                        // Refused once the kind is known, and with it what was expected instead.
                        map.next_value::<IgnoredAny>()?;
                        numbers.push((field, 0.0));
                    }
                }
                let kind = kind.ok_or_else(|| A::Error::missing_field("kind"))?;
                Ok(Tagged { kind, numbers })
            }
        }

        deserializer.deserialize_map(Fields(fields))
    }

    /// The numbers of a kind that has these fields. Refuses another one, and a missing one that has no default.
    pub(crate) fn numbers<const N: usize, E: Error>(
        &self,
        fields: &'static [&'static str; N],
        mut values: [Option<f32>; N],
    ) -> Result<[f32; N], E> {
        for (field, number) in &self.numbers {
            match fields.iter().position(|name| name == field) {
                Some(at) => values[at] = Some(*number),
                // A kind without numbers lets be what another kind left behind.
                None if N == 0 => {}
                None => return Err(E::unknown_field(field, fields)),
            }
        }
        let mut numbers = [0.0; N];
        for ((number, value), name) in numbers.iter_mut().zip(values).zip(fields) {
            *number = value.ok_or_else(|| E::missing_field(name))?;
        }
        Ok(numbers)
    }
}

#[cfg(test)]
mod tests {
    use crate::experiment::{Corruption, Loss, Optimizer};
    use std::string::{String, ToString};

    fn refusal<T: serde::de::DeserializeOwned + core::fmt::Debug>(json: &str) -> String {
        serde_json::from_str::<T>(json).unwrap_err().to_string()
    }

    #[test]
    fn kinds_and_names_survive_the_round_trip() {
        for json in [
            r#"{"kind":"none"}"#,
            r#"{"kind":"masking","probability":0.25}"#,
            r#"{"kind":"gaussian","std_dev":0.3}"#,
            r#"{"kind":"salt_and_pepper","probability":1.0}"#,
        ] {
            let corruption: Corruption = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&corruption).unwrap(), json);
        }
        for json in [
            r#"{"kind":"sgd","learning_rate":0.1,"momentum":0.9,"weight_decay":0.01}"#,
            r#"{"kind":"adam","learning_rate":0.001,"beta1":0.8,"beta2":0.99,"epsilon":1e-7,"weight_decay":0.1}"#,
        ] {
            let optimizer: Optimizer = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&optimizer).unwrap(), json);
        }
        for json in [r#""mean_squared_error""#, r#""binary_cross_entropy""#] {
            assert_eq!(serde_json::to_string(&serde_json::from_str::<Loss>(json).unwrap()).unwrap(), json);
        }
    }

    #[test]
    fn fields_come_in_any_order_and_may_be_left_out_if_they_have_a_default() {
        let read = |json| serde_json::from_str::<Optimizer>(json).unwrap();
        let expected = Optimizer::Sgd { learning_rate: 2.0, momentum: 0.0, weight_decay: 0.0 };
        assert_eq!(read(r#"{"learning_rate": 2, "kind": "sgd"}"#), expected);
        let Optimizer::Adam { beta1, beta2, epsilon, weight_decay, .. } = read(r#"{"kind":"adam","learning_rate":1}"#)
        else {
            unreachable!()
        };
        assert_eq!((beta1, beta2, epsilon, weight_decay), (0.9, 0.999, 1e-8, 0.0));
        let none = serde_json::from_str::<Corruption>(r#"{"kind":"none","probability":0.5,"of":[{}]}"#);
        assert_eq!(none.unwrap(), Corruption::None);
    }

    #[test]
    fn each_refusal_names_what_was_found_and_what_was_expected() {
        let corruption = |json, expected: &str| {
            let found = refusal::<Corruption>(json);
            assert!(found.starts_with(expected), "{json}: {found}");
        };
        corruption(r#"{"kind":"fog"}"#, "unknown variant `fog`, expected one of `none`, `masking`, `");
        corruption(r#"{"probability":1}"#, "missing field `kind`");
        corruption(r#"{"kind":"masking"}"#, "missing field `probability`");
        corruption(r#"{"kind":"masking","std_dev":1}"#, "unknown field `std_dev`, expected `probability`");
        corruption(r#"{"kind":"masking","of":[{}]}"#, "unknown field `of`, expected `probability`");
        corruption(r#"{"kind":"masking","probability":1,"probability":1}"#, "duplicate field `probability`");
        corruption(r#"{"kind":"masking","kind":"none"}"#, "duplicate field `kind`");
        corruption(r#"{"kind":"masking","probability":"1"}"#, "invalid type: string \"1\", expected f32");
        corruption(r#"{"kind":"masking","probability":null}"#, "invalid type: null, expected f32");
        corruption("7", "invalid type: integer `7`, expected an object with a `kind`");
        let adam = refusal::<Optimizer>(r#"{"kind":"adam","learning_rate":1,"momentum":0}"#);
        assert!(adam.starts_with("unknown field `momentum`, expected one of `learning_rate`, `beta1`"), "{adam}");
        let loss = refusal::<Loss>(r#""mse""#);
        assert!(loss.starts_with("unknown variant `mse`, expected `mean_squared_error` or `binary_cross"), "{loss}");
        assert!(refusal::<Loss>("[]").starts_with("invalid type: sequence, expected a name"));
    }
}
