"""Compares one optimiser step of each kind of network with real PyTorch, from the same weights on the same images.

    python -m venv target/pytorch && target/pytorch/bin/pip install torch
    target/pytorch/bin/python tests/measure/pytorch_step.py

Runs in the project's root. PyTorch takes its step by the script that the project exports. Prints, for each network,
||our update - PyTorch's|| / ||PyTorch's|| over all its parameters, and fails if one is above 1e-4.
"""

import importlib.util
import json
import math
import subprocess
import sys
from pathlib import Path

import torch

BOUND = 1e-4
SGD = {"kind": "sgd", "learning_rate": 0.01}
ADAM = {"kind": "adam", "learning_rate": 0.01}
DENSE = {"input_dim": 64, "hidden_dims": [24, 16], "latent_dim": 6}
CONVOLUTIONAL = {"input_dim": 64, "channels": [4, 6], "hidden_dims": [12], "latent_dim": 5}
CONTRACTIVE = [{"kind": "contractive", "weight": 0.1}]
KL_SPARSITY = [{"kind": "kl_sparsity", "weight": 0.5, "target_activation": 0.1}]
GAUSSIAN_KL = [{"kind": "gaussian_kl", "beta": 1.0}]
RECTIFIERS = ["relu", "leaky_relu"]
NETWORKS = [
    *[(f"dense, {f}", {**DENSE, "hidden_activation": f}, []) for f in [*RECTIFIERS, "silu", "tanh"]],
    *[(f"tied, {f}", {**DENSE, "hidden_activation": f, "tied_weights": True}, []) for f in RECTIFIERS],
    *[(f"convolutional, {f}", {**CONVOLUTIONAL, "hidden_activation": f}, []) for f in RECTIFIERS],
    *[
        (f"convolutional and tied, {f}", {**CONVOLUTIONAL, "hidden_activation": f, "tied_weights": True}, [])
        for f in RECTIFIERS
    ],
    *[(f"contractive, {f}", {**DENSE, "hidden_activation": f}, CONTRACTIVE) for f in RECTIFIERS],
    *[
        (f"convolutional and contractive, {f}", {**CONVOLUTIONAL, "hidden_activation": f}, CONTRACTIVE)
        for f in RECTIFIERS
    ],
    ("KL-sparse", {**DENSE, "latent_activation": "sigmoid"}, KL_SPARSITY),
    *[(f"variational, {f}", {**DENSE, "hidden_activation": f, "variational": True}, GAUSSIAN_KL) for f in RECTIFIERS],
]


def load(folder):
    spec = importlib.util.spec_from_file_location("exported", folder / "train.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def floats(path, columns):
    return torch.frombuffer(bytearray(path.read_bytes()), dtype=torch.float32).view(-1, columns)


def step(folder):
    """The weights before, after our step, and after PyTorch's."""
    exported = load(folder)
    x = floats(folder / "images.f32", exported.MODEL["input_dim"])
    normals = floats(folder / "normals.f32", exported.MODEL["latent_dim"])
    model = exported.Autoencoder()
    before = exported.load_state(folder / "before.safetensors")
    model.load_state_dict(before)
    optimizer = exported.make_optimizer(model.parameters())
    draw, torch.randn = torch.randn, lambda *_, **__: normals
    exported.train_step(model, optimizer, x, 0)
    torch.randn = draw
    return before, exported.load_state(folder / "after.safetensors"), model.state_dict()


def main():
    root = Path("target/pytorch_step")
    root.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    worst = 0.0
    print(f"PyTorch {torch.__version__}; relative error of the update")
    for name, network, penalties in NETWORKS:
        errors = []
        for optimizer in [SGD, ADAM]:
            experiment = {
                "seed": 1,
                "model": {"output_activation": "sigmoid", **network},
                "loss": "binary_cross_entropy",
                "penalties": penalties,
                "optimizer": optimizer,
                "batch_size": 12,
                "epochs": 1,
            }
            config = root / "experiment.json"
            config.write_text(json.dumps(experiment))
            folder = root / "step"
            command = ["cargo", "run", "--quiet", "--package", "autoencoder", "--example", "one_step", "--"]
            subprocess.run([*command, config, folder], check=True)
            before, ours, theirs = step(folder)
            difference = sum((ours[key] - theirs[key]).double().square().sum().item() for key in theirs)
            moved = sum((theirs[key] - before[key]).double().square().sum().item() for key in theirs)
            errors.append(math.sqrt(difference / moved))
        print(f"{name:42} sgd {errors[0]:.1e}   adam {errors[1]:.1e}")
        worst = max(worst, *errors)
    print(f"worst {worst:.1e}")
    return 0 if worst <= BOUND else 1


if __name__ == "__main__":
    sys.exit(main())
