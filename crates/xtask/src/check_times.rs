//! How long each check took when it last passed, kept in `target/` so that the next run can say what to expect.

use std::{collections::BTreeMap, fs, path::Path, time::Duration};

use anyhow::Result;

use crate::dist::write_if_changed;

/// Times by the name of what took them.
#[derive(Debug, Default, PartialEq)]
pub struct Times(BTreeMap<String, Duration>);

impl Times {
    /// Those of earlier runs; none where the file is missing, and no line that does not read as one.
    pub fn read(file: &Path) -> Self {
        Self::parse(&fs::read_to_string(file).unwrap_or_default())
    }

    fn parse(text: &str) -> Self {
        let lines = text.lines().filter_map(|line| line.split_once(' '));
        Self(
            lines
                .filter_map(|(time, name)| Some((name.to_owned(), Duration::from_millis(time.parse().ok()?))))
                .collect(),
        )
    }

    /// Keeps them for the next run.
    pub fn write(&self, file: &Path) -> Result<()> {
        write_if_changed(file, self.text().as_bytes())
    }

    fn text(&self) -> String {
        self.0.iter().map(|(name, time)| format!("{} {name}\n", time.as_millis())).collect()
    }

    /// What something took last.
    pub fn get(&self, name: &str) -> Option<Duration> {
        self.0.get(name).copied()
    }

    /// Notes what something took now.
    pub fn set(&mut self, name: &str, time: Duration) {
        self.0.insert(name.to_owned(), time);
    }
}

/// A time as a person says it.
pub fn spoken(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::{Times, spoken};
    use std::time::Duration;

    #[test]
    fn times_are_kept_by_name() {
        let mut times = Times::parse("12 old\nnonsense\nx y\n");
        times.set("native tests", Duration::from_millis(90_500));
        times.set("old", Duration::from_millis(13));
        assert_eq!(times.text(), "90500 native tests\n13 old\n");
        assert_eq!(Times::parse(&times.text()), times);
        assert_eq!(times.get("nonsense"), None);
    }

    #[test]
    fn times_are_spoken_in_minutes_and_seconds() {
        assert_eq!(spoken(Duration::from_millis(1_240)), "1.2 s");
        assert_eq!(spoken(Duration::from_secs(125)), "2 min 05 s");
    }
}
