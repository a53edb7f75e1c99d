//! Small sets in which every class is equally common.

use super::Dataset;
use crate::error::Error;
use crate::rng::{Rng, Stream};
use alloc::format;
use alloc::vec::Vec;
use ndarray::Axis;

/// Picks `count` images, the same number of each of `classes`, in random order within a class; image `i`
/// of the result is of class `i % classes`. Refuses a count that cannot be divided evenly and a class
/// with too few images.
pub fn balanced(data: &Dataset, classes: u8, count: usize, seed: u32) -> Result<Dataset, Error> {
    let rows = balanced_rows(data.labels(), classes, count, seed)?;
    let labels = rows.iter().map(|&row| data.labels()[row]).collect();
    Dataset::new(data.images().select(Axis(0), &rows), labels)
}

/// The rows that [`balanced`] picks, of images of these classes.
pub fn balanced_rows(labels: &[u8], classes: u8, count: usize, seed: u32) -> Result<Vec<usize>, Error> {
    let per_class = count / usize::from(classes).max(1);
    if classes == 0 || per_class * usize::from(classes) != count {
        return Err(Error::Data(format!("{count} images of {classes} classes; expected a multiple of the classes")));
    }
    let mut chosen = Vec::with_capacity(usize::from(classes));
    for class in 0..classes {
        let mut members: Vec<usize> =
            labels.iter().enumerate().filter(|&(_, &label)| label == class).map(|(row, _)| row).collect();
        if members.len() < per_class {
            let found = members.len();
            return Err(Error::Data(format!("class {class} has {found} images; expected at least {per_class}")));
        }
        Rng::new(seed, Stream::Pack, u64::from(class)).shuffle(&mut members);
        chosen.push(members);
    }
    Ok((0..per_class).flat_map(|i| chosen.iter().map(move |members| members[i])).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::Array2;
    use std::collections::BTreeSet;
    use std::string::ToString;

    fn data() -> Dataset {
        let labels: Vec<u8> = (0..60).map(|i| [0, 0, 1, 2, 2, 2][i % 6]).collect();
        Dataset::new(Array2::from_shape_fn((60, 1), |(i, _)| i as u8), labels).unwrap()
    }

    #[test]
    fn classes_alternate_and_no_image_appears_twice() {
        let pack = balanced(&data(), 3, 30, 1).unwrap();
        assert!(pack.labels().iter().enumerate().all(|(i, &label)| usize::from(label) == i % 3));
        assert_eq!(pack.images().iter().collect::<BTreeSet<_>>().len(), 30);
        for (image, label) in pack.images().iter().zip(pack.labels()) {
            assert_eq!(data().labels()[usize::from(*image)], *label);
        }
        assert_ne!(pack, balanced(&data(), 3, 30, 2).unwrap());
    }

    #[test]
    fn what_cannot_be_balanced_is_refused() {
        let message = |count| balanced(&data(), 3, count, 1).unwrap_err().to_string();
        assert!(message(31).contains("31 images of 3 classes"));
        assert!(message(33).contains("class 1 has 10 images; expected at least 11"));
        assert!(balanced(&data(), 0, 0, 1).is_err());
    }
}
