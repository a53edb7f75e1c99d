"""Elements of the browser as widgets: each attribute of an element is a trait, and acts as soon as it is set."""

import inspect
import pathlib
from typing import Any

import anywidget
import traitlets


def word(about: str) -> Any:
    """An attribute. A number is as good as its digits; None and False leave the attribute out."""
    kinds = [traitlets.Unicode(), traitlets.Bool(), traitlets.Int(), traitlets.Float()]
    trait = traitlets.Union(kinds, default_value=None, allow_none=True, help=about)
    return trait.tag(sync=True, attribute=True)


class _Id(traitlets.Unicode):
    info_text = "a Train, a Playground, or the id of one"

    def validate(self, obj: Any, value: Any) -> Any:
        return super().validate(obj, getattr(value, "id", value))


def network() -> Any:
    """The attribute `for`, which Python keeps for itself: whose network is looked into."""
    about = "a Train or Playground, or its id: its network is looked into, while it trains"
    return _Id(None, allow_none=True, help=about).tag(sync=True, attribute=True)


class Widget(anywidget.AnyWidget):
    """An element. Its keyword arguments are the element's attributes, with underscores for hyphens."""

    _esm = pathlib.Path(__file__).parent / "static" / "widget.js"
    _tag = traitlets.Unicode().tag(sync=True)

    error = traitlets.Unicode(help="what the widget said last that is wrong; empty where nothing is").tag(sync=True)

    hide = word("names of parts that are not shown, with spaces between")
    show = word("names of parts that are shown although they are not by themselves")
    theme = word("light or dark; without it that of the page")
    lang = word("of numbers and sentences")
    poster = word("the address of a picture to show until the widget is there")
    playground = word("where “Open in the playground” leads")
    worker_src = word("a worker's file on the page's own origin")

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        kind = inspect.Parameter.KEYWORD_ONLY
        names = cls.arguments()
        # Notebooks show it, and complete names from it.
        cls.__signature__ = inspect.Signature([inspect.Parameter(name, kind, default=None) for name in names])

    def __init__(self, **attributes: Any) -> None:
        for name in attributes:
            if name not in self.arguments():
                raise TypeError(self._unknown(name))
        super().__init__(**attributes)

    def __setattr__(self, name: str, value: Any) -> None:
        # A misspelt attribute would be set in silence, and nothing would happen.
        if not name.startswith("_") and not hasattr(type(self), name):
            raise AttributeError(self._unknown(name))
        super().__setattr__(name, value)

    @classmethod
    def arguments(cls) -> list[str]:
        """The names of all attributes, those of its own first."""
        common = Widget.class_trait_names(attribute=True)
        own = [name for name in cls.class_trait_names(attribute=True) if name not in common]
        return sorted(own) + sorted(common)

    def _unknown(self, name: str) -> str:
        return f"{type(self).__name__} has no attribute {name!r}; there is {', '.join(self.arguments())}"


class Noisy(traitlets.HasTraits):
    """What all have that rebuild digits."""

    model = word("a shipped network: denoiser or plain")
    corruption = word("masking:0.25, gaussian:0.5, salt_and_pepper:0.25 or none")


class Pad(traitlets.HasTraits):
    """What all have that one digit can be drawn on."""

    digit = word("7 is the first seven of the test digits, test:41 exactly that one")
    drawing = word("a picture of one's own, as links hold it")


class _Rebuilding(Noisy, Widget):
    for_ = network()
    src = word("the address of a checkpoint")
    seed = word("of the noise")


class Denoise(Pad, _Rebuilding):
    """Draw a digit, corrupt it, and watch an autoencoder rebuild it."""

    _tag = traitlets.Unicode("ae-denoise").tag(sync=True)


class Triptych(_Rebuilding):
    """Digits, each with its corrupted copy and what an autoencoder makes of that."""

    _tag = traitlets.Unicode("ae-triptych").tag(sync=True)

    digit = word("several digits: 3 1 4, or 0-9")
    before_after = word("True: two of the three, with a slider between them")


class _View(Widget):
    for_ = network()


class Loss(_View):
    """The loss of a network in training."""

    _tag = traitlets.Unicode("ae-loss").tag(sync=True)


class CodeMap(_View):
    """The codes of a thousand digits as a map."""

    _tag = traitlets.Unicode("ae-code-map").tag(sync=True)


class Features(_View):
    """What each unit of a network answers to, as a picture."""

    _tag = traitlets.Unicode("ae-features").tag(sync=True)


class NetworkView(_View):
    """A network, and one digit on its way through it."""

    _tag = traitlets.Unicode("ae-network-view").tag(sync=True)

    digit = word("the digit that is shown")
