//! `score`.

use super::fixture::{digits, folder, model, run, says, text};
use autoencoder::analysis::density::anomaly::{RocCurve, anomaly_scores};
use std::fs;

const SCORE: [&str; 4] = ["score", "m.safetensors", "--images", "t10k-images-idx3-ubyte"];

fn scores() -> Vec<f64> {
    let x = digits("t10k").to_unit();
    anomaly_scores(x.view(), model("m.safetensors").reconstruct(x.view()).unwrap().view()).unwrap()
}

#[test]
fn the_table_holds_each_score_to_the_bit() {
    let table = says(&SCORE);
    let mut lines = table.lines();
    assert_eq!(lines.next(), Some("image,sse_per_image"));
    let found: Vec<f64> = lines.map(|line| line.split_once(',').unwrap().1.parse().unwrap()).collect();
    assert_eq!(found, scores());
}

#[test]
fn areas_are_named_by_their_protocol() {
    let (labels, scores) = (digits("t10k").labels().to_vec(), scores());
    let area = |normal: &[u8], classes: &[u8]| {
        let kept = || labels.iter().zip(&scores).filter(|(label, _)| normal.contains(label) || classes.contains(label));
        let (marks, scores): (Vec<bool>, Vec<f64>) =
            kept().map(|(label, score)| (!normal.contains(label), *score)).unzip();
        RocCurve::of(&scores, &marks).unwrap().area()
    };
    let with = |classes: &str| {
        let labels = ["--labels", "t10k-labels-idx1-ubyte", "--normal-classes", classes, "--out", "scores.csv"];
        says(&[&SCORE[..], &labels[..]].concat())
    };
    let one = with("1");
    assert!(one.contains("protocol: one normal class (1), 9 anomalous (0, 2, 3, 4, 5, 6, 7, 8, 9)"), "{one}");
    let others = [0, 2, 3, 4, 5, 6, 7, 8, 9];
    let mean = others.iter().map(|&class| area(&[1], &[class])).sum::<f64>() / 9.0;
    assert!(one.contains(&format!("auc_mean_over_anomalous_classes {mean:.4}")), "{one} {mean}");
    assert!(one.contains(&format!("auc_of_normal_against_all_anomalous {:.4}", area(&[1], &others))), "{one}");
    assert!(one.contains(&format!("auc_of_normal_against_class_7 {:.4}", area(&[1], &[7]))), "{one}");
    let table = fs::read_to_string(folder().join("scores.csv")).unwrap();
    let second: Vec<&str> = table.lines().nth(2).unwrap().split(',').collect();
    assert_eq!(second[2..], [labels[1].to_string(), u8::from(labels[1] != 1).to_string()]);

    let several = with("0,1,2,3,4,5,6,7,8");
    assert!(several.contains("several normal classes (0, 1, 2, 3, 4, 5, 6, 7, 8), 1 anomalous (9)"), "{several}");
    assert!(several.contains(&format!("class_9 {:.4}", area(&[0, 1, 2, 3, 4, 5, 6, 7, 8], &[9]))), "{several}");
}

#[test]
fn a_table_on_standard_output_stays_a_table() {
    let labels = ["--labels", "t10k-labels-idx1-ubyte", "--normal-classes", "0"];
    let output = run(&[&SCORE[..], &labels[..]].concat());
    assert!(text(&output.stdout).lines().all(|line| line.split(',').count() == 4));
    assert!(text(&output.stderr).starts_with("protocol: one normal class (0)"));
}
