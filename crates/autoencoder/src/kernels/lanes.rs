//! Eight f32 side by side: the one vector type that every kernel is written with.
//!
//! Each operation is IEEE arithmetic on each lane by itself, so all implementations give the same bits;
//! the exception is [`F32x8::mul_add`], which rounds once instead of twice where the relaxed
//! instructions of WebAssembly are compiled in.

/// The number of lanes in a vector, and of rows in a panel.
pub const LANES: usize = 8;

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub use simd128::F32x8;

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
pub use portable::F32x8;

/// Arithmetic operators, lane by lane, from functions of two lanes.
macro_rules! operators {
    ($add:expr, $sub:expr, $mul:expr, $div:expr) => {
        operators!(@ Add, add, $add);
        operators!(@ Sub, sub, $sub);
        operators!(@ Mul, mul, $mul);
        operators!(@ Div, div, $div);
    };
    (@ $Operator:ident, $name:ident, $function:expr) => {
        impl core::ops::$Operator for F32x8 {
            type Output = Self;

            #[inline(always)]
            fn $name(self, other: Self) -> Self {
                self.zip(other, $function)
            }
        }
    };
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod portable {
    use super::LANES;

    operators!(|a, b| a + b, |a, b| a - b, |a, b| a * b, |a, b| a / b);

    /// Eight f32 side by side.
    #[derive(Debug, Clone, Copy, PartialEq)]
    pub struct F32x8([f32; LANES]);

    impl F32x8 {
        #[inline(always)]
        fn map(self, f: impl Fn(f32) -> f32) -> Self {
            Self(self.0.map(f))
        }

        #[inline(always)]
        fn zip(self, other: Self, f: impl Fn(f32, f32) -> f32) -> Self {
            Self(core::array::from_fn(|i| f(self.0[i], other.0[i])))
        }

        /// The same value in every lane.
        #[inline(always)]
        pub fn splat(value: f32) -> Self {
            Self([value; LANES])
        }

        /// Loads eight values from memory.
        #[inline(always)]
        pub fn load(row: &[f32; LANES]) -> Self {
            Self(*row)
        }

        /// Writes eight values to memory.
        #[inline(always)]
        pub fn store(self, row: &mut [f32; LANES]) {
            *row = self.0;
        }

        /// `self * factor + addend`
        #[inline(always)]
        pub fn mul_add(self, factor: Self, addend: Self) -> Self {
            self * factor + addend
        }

        /// The smaller of each pair; NaN if either is.
        #[inline(always)]
        pub fn min(self, other: Self) -> Self {
            self.zip(other, |a, b| if a < b || a.is_nan() { a } else { b })
        }

        /// The larger of each pair; NaN if either is.
        #[inline(always)]
        pub fn max(self, other: Self) -> Self {
            self.zip(other, |a, b| if a > b || a.is_nan() { a } else { b })
        }

        /// The absolute value of each lane.
        #[inline(always)]
        pub fn abs(self) -> Self {
            self.map(f32::abs)
        }

        /// Square root, correctly rounded.
        #[inline(always)]
        pub fn sqrt(self) -> Self {
            self.map(libm::sqrtf)
        }

        /// `if self < limit { below } else { otherwise }`; NaN is not below anything.
        #[inline(always)]
        pub fn select_below(self, limit: Self, below: Self, otherwise: Self) -> Self {
            Self(core::array::from_fn(|i| if self.0[i] < limit.0[i] { below.0[i] } else { otherwise.0[i] }))
        }

        /// Reads the lowest bits of each lane as a whole number `n` and gives `2^n`, for `n` from -126 to 127.
        #[inline(always)]
        pub fn pow2_of_low_bits(self) -> Self {
            self.map(|x| f32::from_bits(x.to_bits().wrapping_add(127) << 23))
        }

        /// `(m, e)` with `m * 2^e` the value and `m` in `[1, 2)`, for positive normal numbers.
        #[inline(always)]
        pub fn mantissa_and_exponent(self) -> (Self, Self) {
            let mantissa = self.map(|x| f32::from_bits(x.to_bits() & 0x7f_ffff | 0x3f80_0000));
            (mantissa, self.map(|x| ((x.to_bits() >> 23) as i32 - 127) as f32))
        }
    }
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[allow(unsafe_code)]
mod simd128 {
    use super::LANES;
    use core::arch::wasm32::*;

    operators!(|a, b| f32x4_add(a, b), |a, b| f32x4_sub(a, b), |a, b| f32x4_mul(a, b), |a, b| f32x4_div(a, b));

    /// Eight f32 side by side.
    #[derive(Debug, Clone, Copy)]
    pub struct F32x8(v128, v128);

    impl F32x8 {
        #[inline(always)]
        fn zip(self, other: Self, f: impl Fn(v128, v128) -> v128) -> Self {
            Self(f(self.0, other.0), f(self.1, other.1))
        }

        /// The same value in every lane.
        #[inline(always)]
        pub fn splat(value: f32) -> Self {
            Self(f32x4_splat(value), f32x4_splat(value))
        }

        /// Loads eight values from memory.
        #[inline(always)]
        pub fn load(row: &[f32; LANES]) -> Self {
            let row = row.as_ptr().cast::<v128>();
            // SAFETY: the array holds two vectors' worth of bytes, and v128_load asks for no alignment.
            unsafe { Self(v128_load(row), v128_load(row.add(1))) }
        }

        /// Writes eight values to memory.
        #[inline(always)]
        pub fn store(self, row: &mut [f32; LANES]) {
            let row = row.as_mut_ptr().cast::<v128>();
            // SAFETY: as in `load`.
            unsafe {
                v128_store(row, self.0);
                v128_store(row.add(1), self.1);
            }
        }

        /// `self * factor + addend`
        #[inline(always)]
        pub fn mul_add(self, factor: Self, addend: Self) -> Self {
            #[cfg(target_feature = "relaxed-simd")]
            {
                Self(f32x4_relaxed_madd(self.0, factor.0, addend.0), f32x4_relaxed_madd(self.1, factor.1, addend.1))
            }
            #[cfg(not(target_feature = "relaxed-simd"))]
            {
                self * factor + addend
            }
        }

        /// The smaller of each pair; NaN if either is.
        #[inline(always)]
        pub fn min(self, other: Self) -> Self {
            self.zip(other, |a, b| f32x4_min(a, b))
        }

        /// The larger of each pair; NaN if either is.
        #[inline(always)]
        pub fn max(self, other: Self) -> Self {
            self.zip(other, |a, b| f32x4_max(a, b))
        }

        /// The absolute value of each lane.
        #[inline(always)]
        pub fn abs(self) -> Self {
            Self(f32x4_abs(self.0), f32x4_abs(self.1))
        }

        /// Square root, correctly rounded.
        #[inline(always)]
        pub fn sqrt(self) -> Self {
            Self(f32x4_sqrt(self.0), f32x4_sqrt(self.1))
        }

        /// `if self < limit { below } else { otherwise }`; NaN is not below anything.
        #[inline(always)]
        pub fn select_below(self, limit: Self, below: Self, otherwise: Self) -> Self {
            Self(
                v128_bitselect(below.0, otherwise.0, f32x4_lt(self.0, limit.0)),
                v128_bitselect(below.1, otherwise.1, f32x4_lt(self.1, limit.1)),
            )
        }

        /// Reads the lowest bits of each lane as a whole number `n` and gives `2^n`, for `n` from -126 to 127.
        #[inline(always)]
        pub fn pow2_of_low_bits(self) -> Self {
            let bias = i32x4_splat(127);
            Self(i32x4_shl(i32x4_add(self.0, bias), 23), i32x4_shl(i32x4_add(self.1, bias), 23))
        }

        /// `(m, e)` with `m * 2^e` the value and `m` in `[1, 2)`, for positive normal numbers.
        #[inline(always)]
        pub fn mantissa_and_exponent(self) -> (Self, Self) {
            let mantissa = |x| v128_or(v128_and(x, u32x4_splat(0x7f_ffff)), u32x4_splat(0x3f80_0000));
            let exponent = |x| f32x4_convert_i32x4(i32x4_sub(u32x4_shr(x, 23), i32x4_splat(127)));
            (Self(mantissa(self.0), mantissa(self.1)), Self(exponent(self.0), exponent(self.1)))
        }
    }
}

impl F32x8 {
    /// The lanes as an array.
    #[inline(always)]
    pub fn to_array(self) -> [f32; LANES] {
        let mut row = [0.0; LANES];
        self.store(&mut row);
        row
    }
}
