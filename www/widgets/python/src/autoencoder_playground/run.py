"""Widgets that train, and what comes back from the browser: how far a run is, and its files."""

import os
import pathlib
import uuid
from typing import TYPE_CHECKING, Any

import traitlets

from .widget import Noisy, Pad, Widget, word

if TYPE_CHECKING:
    import numpy

# The extension does not matter to those who read the file, so any path will do.
Path = str | os.PathLike[str]


class Run(Widget):
    """A network that trains in the browser.

    Nothing here waits: while a cell runs, the kernel hears nothing from the browser. So the browser hands over the
    weights by itself, whenever training stops, and a later cell has them.
    """

    id = traitlets.Unicode(help="what other widgets call it, in for_").tag(sync=True, attribute=True)
    progress = traitlets.Dict(help="step, epoch, playing, sse, loss: as the browser told last").tag(sync=True)

    # What the browser is to do, each with a number, and the number of the last that it has done.
    _asked = traitlets.List().tag(sync=True)
    _answered = traitlets.Int().tag(sync=True)

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        self._count = 0
        self._files: dict[str, bytes] = {}
        self._parts: dict[str, list[bytes]] = {}
        self.on_msg(self._receive)

    @traitlets.default("id")
    def _new_id(self) -> str:
        return f"run-{uuid.uuid4().hex[:12]}"

    def play(self) -> None:
        """Trains to the end of the run."""
        self._ask("play")

    def pause(self) -> None:
        """Stops training. A later cell has the weights."""
        self._ask("pause")

    def reset(self) -> None:
        """Begins anew, with the same seed."""
        self._ask("reset")

    def weights(self) -> dict[str, "numpy.ndarray[Any, Any]"]:
        """The weights where training stopped last, under the names of a PyTorch state dict.

        Raises RuntimeError with a sentence that says what to do while the browser has handed over none.
        """
        # Not before it is needed: it takes NumPy with it.
        from safetensors.numpy import load

        return dict(sorted(load(self._file("state_dict")).items()))

    def save(self, path: Path, what: str = "state_dict") -> pathlib.Path:
        """Writes a file of the run as it was when training stopped last, and returns its path.

        `state_dict` (safetensors, for `safetensors.torch.load_file`) is at hand after each stop. Others are asked for
        when they are missing, and are there for the next call: `run` to go on with later, `checkpoint`, `onnx`,
        `onnx_encoder`, `onnx_decoder`, `pytorch`, `csv`.
        """
        file = self._file(what)
        path = pathlib.Path(path)
        path.write_bytes(file)
        return path

    def _file(self, what: str) -> bytes:
        if what in self._files:
            return self._files[what]
        if not self.progress.get("step"):
            raise RuntimeError("There are no weights yet. Show this widget, train, pause, and run this cell again.")
        self._ask("save", what)
        raise RuntimeError(f"The browser was asked for {what!r} and answers after this cell. Run the cell again.")

    def _ask(self, *what: str) -> None:
        self._count += 1
        waiting = [each for each in self._asked if each[0] > self._answered]
        self._asked = [*waiting, [self._count, *what]]

    def _receive(self, _: Any, content: Any, buffers: list[Any]) -> None:
        what, part, parts = content["file"], content["part"], content["parts"]
        if part == 0:
            self._parts[what] = []
        self._parts[what].append(bytes(buffers[0]))
        if part + 1 < parts:
            return
        # Each stop brings these; what was asked for beside them is of the stop before.
        if what == "state_dict":
            self._files.clear()
        self._files[what] = b"".join(self._parts.pop(what))


class Train(Run):
    """Train an autoencoder on handwritten digits, in the browser."""

    _tag = traitlets.Unicode("ae-train").tag(sync=True)

    preset = word("an experiment by name, such as two-numbers")
    experiment = word("the words of a link: latent_dim=8&hidden_dims=128; stands before preset")
    src = word("the address of a saved run")
    seed = word("a whole number, in place of that of the experiment")
    epochs = word("a whole number, in place of that of the experiment")
    goal = word("such as sse<7: one of sse, mse, loss, epoch, step, then < or >, then a number")
    autoplay = word("True: trains by itself, where it is seen and motion is welcome")


class Playground(Pad, Noisy, Train):
    """Everything: draw, corrupt and rebuild a digit, and train below."""

    _tag = traitlets.Unicode("ae-playground").tag(sync=True)

    lesson = word("the word behind lesson= in the link of a lesson")
