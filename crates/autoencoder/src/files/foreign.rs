//! Files that people give in place of weights or digits: named, so that nobody takes them for damaged ones.

/// Where a web page says what it is, if it does.
const HEAD: usize = 512;

/// What a file is that no reader here takes, and what to do about it; nothing of any other file. The first bytes
/// decide, never a name.
///
/// ```
/// use autoencoder::files::foreign;
///
/// assert!(foreign(b"<!DOCTYPE html>").is_some_and(|named| named.contains("web page")));
/// assert_eq!(foreign(b"{}"), None);
/// ```
pub fn foreign(bytes: &[u8]) -> Option<&'static str> {
    Some(match bytes {
        // A safetensors file, the length of whose header may look like anything.
        [_, _, _, _, 0, 0, 0, 0, b'{', ..] => return None,
        [b'P', b'K', 3, 4, ..] => {
            "this is a zip archive, as torch.save, numpy.savez and Keras write it; unpack it, or save the weights with safetensors.torch.save_file(model.state_dict(), ...)"
        }
        // The second protocol and later begin with this.
        [0x80, 2..=5, ..] => {
            "this is a Python pickle, as old versions of torch.save write it; save the weights with safetensors.torch.save_file(model.state_dict(), ...)"
        }
        [0x89, b'H', b'D', b'F', ..] => {
            "this is an HDF5 file, as Keras writes it; save the weights as safetensors under the names of PyTorch"
        }
        // A message whose first field is the format's version, and whose second the producer's name.
        [8, 3..=12, 0x12, ..] => {
            "this is an ONNX file, which is only written here and not read; take the checkpoint that it was exported from"
        }
        _ if bytes.starts_with(b"version https://git-lfs.github.com/spec/") => {
            "this is a Git LFS pointer, which stands for the file; run `git lfs pull` in its repository"
        }
        _ if is_web_page(bytes) => "this is a web page and not the file itself; fetch what its download link leads to",
        _ => return None,
    })
}

fn is_web_page(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(HEAD)];
    let head = head.strip_prefix("\u{feff}".as_bytes()).unwrap_or(head).trim_ascii_start();
    let begins = |with: &[u8]| head.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    begins(b"<!doctype html") || begins(b"<html")
}

#[cfg(test)]
mod tests {
    use super::foreign;
    use crate::experiment::Experiment;
    use crate::files::export::{Part, onnx};
    use crate::files::{Checkpoint, Precision};
    use crate::network::Autoencoder;
    use alloc::string::ToString;

    fn checkpoint() -> Checkpoint {
        let experiment = Experiment::from_json(
            r#"{"seed":1,"model":{"input_dim":4,"latent_dim":2},"loss":"mean_squared_error",
            "optimizer":{"kind":"sgd","learning_rate":0.001},"batch_size":2,"epochs":1}"#,
        )
        .unwrap()
        .validate()
        .unwrap();
        Checkpoint { steps: 0, model: Autoencoder::initialize(&experiment), experiment }
    }

    #[test]
    fn what_stands_in_the_place_of_weights_is_named() {
        for (bytes, named) in [
            (&b"version https://git-lfs.github.com/spec/v1\noid sha256:00"[..], "git lfs pull"),
            (b"\n<!DOCTYPE html><title>404</title>", "web page"),
            ("\u{feff} <HTML lang=de>".as_bytes(), "web page"),
            (b"PK\x03\x04archive/data.pkl", "torch.save"),
            (b"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19.", "pickle"),
            (b"\x89HDF\r\n\x1a\n", "HDF5"),
            // What torch.onnx and this program's own export begin with.
            (b"\x08\x08\x12\x07pytorch\x1a\x051.9:", "ONNX"),
        ] {
            assert!(foreign(bytes).is_some_and(|sentence| sentence.contains(named)), "{named}");
            let refusal = Checkpoint::from_bytes(bytes).unwrap_err().to_string();
            assert!(refusal.contains(named), "{refusal}");
        }
    }

    #[test]
    fn no_file_of_ours_is_foreign() {
        assert_eq!(foreign(&checkpoint().to_bytes(Precision::F32).unwrap()), None);
        for bytes in [&b""[..], b"P", b"{}", b"<", b"\x00\x00\x08\x03", b"\x93NUMPY"] {
            assert_eq!(foreign(bytes), None, "{bytes:?}");
        }
        // The lengths of safetensors headers of 640 and of 1,180,424 bytes look like a pickle and like ONNX.
        assert_eq!(foreign(b"\x80\x02\0\0\0\0\0\0{"), None);
        assert_eq!(foreign(b"\x08\x03\x12\0\0\0\0\0{"), None);
    }

    #[test]
    fn our_own_onnx_file_is_named_where_weights_are_wanted() {
        let onnx = onnx(&checkpoint().model, Part::Whole);
        assert!(Checkpoint::from_bytes(&onnx).unwrap_err().to_string().contains("this is an ONNX file"));
    }
}
