"""Autoencoders as widgets of a notebook; everything computes in the browser that shows them."""

from importlib.metadata import version

from .run import Playground, Train
from .widget import CodeMap, Denoise, Features, Loss, NetworkView, Triptych

__version__ = version("autoencoder-playground")

__all__ = ["CodeMap", "Denoise", "Features", "Loss", "NetworkView", "Playground", "Train", "Triptych"]
