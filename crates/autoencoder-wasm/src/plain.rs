//! Plain objects that cross to JavaScript through serde-wasm-bindgen, each declared once: [`plain_object!`] makes the
//! TypeScript interface and the object from one list of fields, so neither can name a field that the other has not.

use serde::Serialize;
#[cfg(feature = "training")]
use serde::Serializer as _;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// TypeScript's name for what Rust calls `f64`.
#[allow(non_camel_case_types)]
pub type number = f64;

/// TypeScript's name for what Rust calls `String`.
#[allow(non_camel_case_types)]
#[cfg(feature = "training")]
pub type string = String;

/// TypeScript's name for a list.
#[cfg(feature = "training")]
pub type Array<T> = Vec<T>;

macro_rules! typed_arrays {
    ($($name:ident of $element:ty),*) => {
        $(
            /// JavaScript's typed array of this name, which crosses as it is and not number by number.
            pub struct $name(js_sys::$name);

            impl From<&[$element]> for $name {
                fn from(values: &[$element]) -> Self {
                    Self(values.into())
                }
            }

            impl Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serde_wasm_bindgen::preserve::serialize(&self.0, serializer)
                }
            }
        )*
    };
}

typed_arrays!(Uint8Array of u8, Uint32Array of u32, Float32Array of f32);
#[cfg(feature = "labs")]
typed_arrays!(Float64Array of f64);

/// Declares a plain object: a struct, `Into<JsValue>` for it, and its TypeScript interface. The types of its fields have
/// the names that they have in TypeScript.
macro_rules! plain_object {
    (
        $(#[doc = $about:literal])*
        $name:ident {
            $($(#[doc = $field_about:literal])* $field:ident: $type:ty,)*
        }
    ) => {
        $(#[doc = $about])*
        #[allow(non_snake_case)]
        #[derive(serde::Serialize)]
        pub struct $name {
            $($(#[doc = $field_about])* pub $field: $type,)*
        }

        const _: () = {
            #[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
            const INTERFACE: &'static str = concat!(
                "\n/**", $($about,)* " */\n",
                "export interface ", stringify!($name), " {\n",
                $("    /**", $($field_about,)* " */\n    ", stringify!($field), ": ", stringify!($type), ";\n",)*
                "}\n",
            );
        };

        impl From<$name> for wasm_bindgen::JsValue {
            fn from(value: $name) -> Self {
                $crate::plain::to_js(&value)
            }
        }
    };
}

/// A value in JavaScript's form; `null` stands for nothing, as it does on the page.
pub fn to_js(value: &impl Serialize) -> JsValue {
    // Fails for values that refuse to be serialised only, and none of these does.
    value.serialize(&SERIALIZER).unwrap_or_default()
}

/// A plain object of numbers by name.
#[cfg(feature = "training")]
pub fn object(fields: impl IntoIterator<Item = (&'static str, number)>) -> JsValue {
    SERIALIZER.collect_map(fields).unwrap_or_default()
}

const SERIALIZER: Serializer = Serializer::new().serialize_missing_as_null(true).serialize_maps_as_objects(true);

/// Numbers of a table, row after row.
pub fn floats<'a>(values: impl IntoIterator<Item = &'a f32>) -> Float32Array {
    values.into_iter().copied().collect::<Vec<_>>().as_slice().into()
}

/// Numbers of a table in double precision, row after row.
#[cfg(feature = "labs")]
pub fn doubles<'a>(values: impl IntoIterator<Item = &'a f64>) -> Float64Array {
    values.into_iter().copied().collect::<Vec<_>>().as_slice().into()
}

/// Whole numbers from 0 that name units.
pub fn indices(values: &[usize]) -> Uint32Array {
    values.iter().map(|&v| v as u32).collect::<Vec<_>>().as_slice().into()
}
