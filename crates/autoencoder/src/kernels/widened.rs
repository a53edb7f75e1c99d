//! A macro that compiles a leaf kernel twice for x86-64: for every processor, and for those with AVX2.

/// Defines a function over `F32x8` that runs with 256-bit instructions where the processor has AVX2, which is looked up
/// at run time and takes the feature `std`. Both versions give the same bits, because AVX2 alone has no fused
/// multiply-add.
macro_rules! widened {
    ($(#[$meta:meta])* fn $name:ident $(<$(const $size:ident),+>)? ($($argument:ident: $type:ty),+ $(,)?) $body:block) => {
        $(#[$meta])*
        #[inline(never)]
        fn $name $(<$(const $size: usize),+>)? ($($argument: $type),+) {
            #[inline(always)]
            fn body $(<$(const $size: usize),+>)? ($($argument: $type),+) $body

            #[cfg(all(feature = "std", target_arch = "x86_64"))]
            {
                #[target_feature(enable = "avx2")]
                fn wide $(<$(const $size: usize),+>)? ($($argument: $type),+) {
                    body $(::<$($size),+>)? ($($argument),+)
                }
                if std::arch::is_x86_feature_detected!("avx2") {
                    // SAFETY: the processor has what the function was compiled for.
                    #[allow(unsafe_code)]
                    return unsafe { wide $(::<$($size),+>)? ($($argument),+) };
                }
            }
            body $(::<$($size),+>)? ($($argument),+)
        }
    };
}

pub(super) use widened;
