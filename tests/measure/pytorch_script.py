"""Runs the exported train.py on the data, weights and numbers of processes that people have.

    python -m venv target/pytorch && target/pytorch/bin/pip install torch numpy safetensors
    cargo build --package autoencoder-cli --package autoencoder --example one_step
    target/pytorch/bin/python tests/measure/pytorch_script.py

Runs in the project's root; fails with the first outcome that is not the expected one.
"""

import gzip
import json
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import numpy
import torch
from safetensors.torch import load, save_file

ROOT = Path("target/pytorch_script")
EXPERIMENT = {
    "seed": 3,
    "model": {"input_dim": 64, "hidden_dims": [24], "latent_dim": 6, "output_activation": "sigmoid"},
    "loss": "binary_cross_entropy",
    "optimizer": {"kind": "adam", "learning_rate": 0.01},
    "batch_size": 4,
    "epochs": 2,
}
BYTES = numpy.random.default_rng(0).integers(0, 256, (6, 8, 8)).astype(numpy.uint8)
UNIT = (BYTES / 255).astype(numpy.float32)


def export(name, **changes):
    """A folder with the script of a changed experiment and the weights it begins with."""
    folder = ROOT / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    config = folder / "experiment.json"
    config.write_text(json.dumps({**EXPERIMENT, **changes}))
    subprocess.run(["target/debug/examples/one_step", config, folder], check=True)
    return folder


def run(folder, *arguments, processes=0):
    """What the script printed, and how it ended."""
    program = [sys.executable]
    if processes:
        program += ["-m", "torch.distributed.run", "--standalone", f"--nproc_per_node={processes}"]
    out = ["--out", folder / "trained.safetensors"]
    ended = subprocess.run(
        [*program, folder / "train.py", *out, *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    return ended.returncode, ended.stdout + ended.stderr


def load_file(path):
    """The tensors of a file that the next run may write anew, so nothing of them may lie in it."""
    return load(path.read_bytes())


def expect(what, outcome, code, *words):
    found, text = outcome
    good = found == code and all(word in text for word in words) and "Traceback" not in text
    print(f"{'ok  ' if good else 'FAIL'} {what}")
    if not good:
        sys.exit(f"exit code {found}; expected {code} and {words}:\n{text}")


def data(folder):
    """Arrays as people save them."""
    first, _ = trained_on(folder, UNIT)
    for name, array, same in [
        ("bytes", BYTES, True),
        ("float32 from 0 to 1", UNIT, True),
        ("float64 from 0 to 1", BYTES / 255, True),
        ("big-endian float32", UNIT.astype(">f4"), True),
        ("big-endian uint16 from 0 to 255", BYTES.astype(">u2"), True),
        ("column by column", numpy.asfortranarray(UNIT), True),
        ("rows of 64", UNIT.reshape(6, 64), True),
        ("int32 from 0 to 255", BYTES.astype(numpy.int32), True),
        ("int64 from 0 to 255", BYTES.astype(numpy.int64), True),
        ("uint16 from 0 to 255", BYTES.astype(numpy.uint16), True),
        ("int8 of 0 and 1", (BYTES > 127).astype(numpy.int8), False),
        ("uint8 of 0 and 1", (BYTES > 127).astype(numpy.uint8), False),
        ("booleans", BYTES > 127, False),
    ]:
        weights, text = trained_on(folder, array)
        distance = max((weights[key] - first[key]).abs().max().item() for key in first)
        good = (distance < 1e-6) == same and ("taken as they are" in text or "divided by 255" in text)
        print(f"{'ok  ' if good else 'FAIL'} {name}: weights {distance:.1e} from those of float32")
        if not good:
            sys.exit(text)
    broken = UNIT.copy()
    broken[4, 2, 2] = numpy.nan
    for name, array, words in [
        ("float32 from 0 to 255", BYTES.astype(numpy.float32), ["binary_cross_entropy", "divide them by 255"]),
        ("standardised", (UNIT - 0.5) / 0.3, ["binary_cross_entropy", "expected 0 to 1"]),
        ("negative integers", BYTES.astype(numpy.int16) - 128, ["integers from -128"]),
        ("uint16 up to 65535", BYTES.astype(numpy.uint16) * 257, ["to 65535", "0 to 255"]),
        ("a NaN", broken, ["image 4", "no finite number"]),
        ("texts", numpy.array([["a"] * 64]), ["expected numbers"]),
        ("objects", numpy.array([[None] * 64]), ["cannot be read"]),
        ("no images", numpy.zeros((0, 64)), ["no images"]),
        ("images of 49 values", numpy.zeros((2, 49)), ["images of 49 values", "64"]),
    ]:
        numpy.save(folder / "train.npy", array)
        expect(name, run(folder), 1, "train.npy", *words)


def trained_on(folder, array):
    numpy.save(folder / "train.npy", array)
    code, text = run(folder)
    if code:
        sys.exit(text)
    return load_file(folder / "trained.safetensors"), text


def containers(folder):
    """What the file really is, whatever its name."""
    idx = struct.pack(">IIII", 0x803, 6, 8, 8) + BYTES.tobytes()
    packed = gzip.compress(idx[:100]) + gzip.compress(idx[100:])
    for name, content in [
        ("train-images-idx3-ubyte", idx),
        ("train-images.idx3-ubyte", idx),
        ("train-images-idx3-ubyte", packed),
        ("train-images-idx3-ubyte.gz", packed),
        ("train-images-idx3-ubyte.gz", idx),
    ]:
        place = folder / "data"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        (place / name).write_bytes(content)
        expect(f"{name}, {len(content)} bytes", run(folder, "--data", place), 0, "6 images", "divided by 255")
    for what, content, words in [
        ("half a gzip", packed[:-20], ["cut short"]),
        ("half an IDX file", idx[:200], ["expected 384"]),
        ("a header alone", idx[:5], ["expected"]),
        ("a web page", b"\n<!doctype html><title>404</title>", ["web page"]),
        ("a Git LFS pointer", b"version https://git-lfs.github.com/spec/v1\n", ["git lfs pull"]),
        ("nothing", b"", ["starts with nothing"]),
    ]:
        (place / "train-images-idx3-ubyte.gz").write_bytes(content)
        expect(what, run(folder, "--data", place), 1, "train-images-idx3-ubyte.gz", *words)
    expect("no data", run(folder, "--data", folder / "nowhere"), 1, "does not exist")
    (place / "train-images-idx3-ubyte.gz").unlink()
    expect("an empty folder", run(folder, "--data", place), 1, "holds none of")


def weights(folder):
    """State dicts as people save them."""
    numpy.save(folder / "train.npy", UNIT)
    state, file = load_file(folder / "before.safetensors"), folder / "w.safetensors"
    go = lambda: run(folder, "--weights", file, "--epochs", "0")
    for name, change in [
        ("float16", lambda name, tensor: (name, tensor.half())),
        ("bfloat16", lambda name, tensor: (name, tensor.bfloat16())),
        ("float64", lambda name, tensor: (name, tensor.double())),
        ("module.", lambda name, tensor: ("module." + name, tensor)),
        ("_orig_mod.module.", lambda name, tensor: ("_orig_mod.module." + name, tensor)),
    ]:
        save_file(dict(change(*item) for item in state.items()), file)
        expect(f"weights, {name}", go(), 0)
        back = load_file(folder / "trained.safetensors")
        assert all(torch.allclose(back[key], state[key], atol=5e-3) for key in state), name
    save_file({name: tensor for name, tensor in state.items() if name != "decoder.1.bias"}, file)
    expect("weights without one", go(), 1, "decoder.1.bias is missing")
    save_file({**state, "more": torch.zeros(1)}, file)
    expect("weights with one more", go(), 1, "more is [1]", "expected only")
    save_file({**state, "decoder.1.bias": torch.zeros(3)}, file)
    expect("weights of another shape", go(), 1, "decoder.1.bias is [3]; expected shape [64]")
    save_file({**state, "decoder.1.bias": torch.zeros(64, dtype=torch.int32)}, file)
    expect("weights of another type", go(), 1, "I32")
    whole = (folder / "before.safetensors").read_bytes()
    for what, content, words in [
        ("half a file", whole[: len(whole) // 2], ["cut short"]),
        ("no header", whole[:40], ["expected a safetensors file"]),
        ("a web page", b"<html>", ["web page"]),
        ("a torch file", b"PK\x03\x04", ["torch.save"]),
    ]:
        file.write_bytes(content)
        expect(f"weights, {what}", go(), 1, *words)
    file.write_bytes(gzip.compress(whole))
    expect("weights, packed", go(), 0)


def processes():
    """The same step on any number of processes."""
    variational = {"latent_dim": 6, "hidden_dims": [24], "input_dim": 64, "output_activation": "sigmoid"}
    noise = {"choices": [{"kind": "masking", "probability": 0.3}, {"kind": "gaussian", "std_dev": 0.2}]}
    for name, changes in [
        ("plain", {}),
        ("noisy, clipped", {"corruption": noise, "clip_norm": 0.5}),
        (
            "KL-sparse",
            {
                "model": {**EXPERIMENT["model"], "latent_activation": "sigmoid"},
                "penalties": [{"kind": "kl_sparsity", "weight": 2.0, "target_activation": 0.1}],
            },
        ),
        (
            "contractive by probes",
            {"penalties": [{"kind": "contractive", "weight": 0.1, "probes": 2}]},
        ),
        (
            "variational",
            {"model": {**variational, "variational": True}, "penalties": [{"kind": "gaussian_kl", "beta": 1.0}]},
        ),
        ("convolutional", {"model": {**EXPERIMENT["model"], "channels": [3]}}),
    ]:
        for images, count in [(4, 3), (3, 2), (127, 2)]:
            folder = export("processes", **changes)
            numpy.save(folder / "train.npy", numpy.random.default_rng(1).integers(0, 256, (images, 64), numpy.uint8))
            code, text = run(folder)
            one = load_file(folder / "trained.safetensors") if code == 0 else sys.exit(text)
            code, shared = run(folder, processes=count)
            many = load_file(folder / "trained.safetensors") if code == 0 else sys.exit(shared)
            before = load_file(folder / "before.safetensors")
            size = max(one[key].abs().max().item() for key in before)
            distance = max((one[key] - many[key]).abs().max().item() for key in one) / size
            same = [line for line in text.splitlines() if "loss" in line][-1].split()[-1]
            loss = [line for line in shared.splitlines() if "loss" in line][-1].split()[-1]
            # Sums come in another order, and each step goes on from the one before.
            steps = EXPERIMENT["epochs"] * -(-images // EXPERIMENT["batch_size"])
            good = distance <= 1e-6 * steps and abs(float(same) / float(loss) - 1) < 1e-4
            print(f"{'ok  ' if good else 'FAIL'} {name}, {images} images, {count} processes: {distance:.1e}, loss {loss}")
            if not good:
                sys.exit(f"expected loss {same}")


def main():
    folder = export("one")
    data(folder)
    containers(folder)
    weights(folder)
    processes()


if __name__ == "__main__":
    main()
