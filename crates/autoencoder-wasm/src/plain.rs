//! Plain objects that cross to JavaScript, each declared once: [`plain_object!`] makes the TypeScript interface and the
//! object from one list of fields, so neither can name a field that the other has not.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

#[cfg(feature = "labs")]
pub use js_sys::Float64Array;
pub use js_sys::{Float32Array, Uint8Array, Uint32Array};

/// TypeScript's name for what Rust calls `f64`.
#[allow(non_camel_case_types)]
pub type number = f64;

/// TypeScript's name for what Rust calls `String`.
#[allow(non_camel_case_types)]
#[cfg(feature = "training")]
pub type string = String;

/// TypeScript's name for a truth value.
#[cfg(feature = "training")]
#[allow(non_camel_case_types)]
pub type boolean = bool;

/// TypeScript's name for a list.
#[cfg(feature = "training")]
pub type Array<T> = Vec<T>;

/// A value in JavaScript's form.
pub trait ToJs {
    /// That form; typed arrays cross as they are and not number by number.
    fn to_js(self) -> JsValue;
}

macro_rules! as_it_is {
    ($($type:ty),*) => {
        $(
            impl ToJs for $type {
                fn to_js(self) -> JsValue {
                    self.into()
                }
            }
        )*
    };
}

as_it_is!(number, Uint8Array, Uint32Array, Float32Array);
#[cfg(feature = "labs")]
as_it_is!(Float64Array);
#[cfg(feature = "training")]
as_it_is!(string, boolean);

#[cfg(feature = "training")]
impl<T: ToJs> ToJs for Array<T> {
    fn to_js(self) -> JsValue {
        self.into_iter().map(T::to_js).collect::<js_sys::Array>().into()
    }
}

/// `null` stands for nothing, as it does on the page.
#[cfg(feature = "training")]
impl<T: ToJs> ToJs for Option<T> {
    fn to_js(self) -> JsValue {
        self.map_or(JsValue::NULL, T::to_js)
    }
}

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

        impl $crate::plain::ToJs for $name {
            fn to_js(self) -> wasm_bindgen::JsValue {
                $crate::plain::object([$((stringify!($field), $crate::plain::ToJs::to_js(self.$field))),*])
            }
        }

        impl From<$name> for wasm_bindgen::JsValue {
            fn from(value: $name) -> Self {
                $crate::plain::ToJs::to_js(value)
            }
        }
    };
}

/// A plain object of values by name.
pub fn object(fields: impl IntoIterator<Item = (&'static str, JsValue)>) -> JsValue {
    let object = Object::new().into();
    for (name, value) in fields {
        set(&object, name, &value);
    }
    object
}

/// Apart from the loops over fields, which every kind of object has its own of.
#[inline(never)]
fn set(object: &JsValue, name: &str, value: &JsValue) {
    // Cannot fail: the object is an ordinary one.
    Reflect::set(object, &name.into(), value).ok();
}

/// Numbers of a table, row after row.
#[cfg(any(feature = "codes", feature = "encoders", feature = "directions", feature = "training"))]
pub fn floats<'a>(values: impl IntoIterator<Item = &'a f32>) -> Float32Array {
    values.into_iter().copied().collect::<Vec<_>>().as_slice().into()
}

/// Numbers of a table in double precision, row after row.
#[cfg(feature = "labs")]
pub fn doubles<'a>(values: impl IntoIterator<Item = &'a f64>) -> Float64Array {
    values.into_iter().copied().collect::<Vec<_>>().as_slice().into()
}

/// Whole numbers from 0 that name units.
#[cfg(any(feature = "codes", feature = "encoders", feature = "training"))]
pub fn indices(values: &[usize]) -> Uint32Array {
    values.iter().map(|&v| v as u32).collect::<Vec<_>>().as_slice().into()
}
