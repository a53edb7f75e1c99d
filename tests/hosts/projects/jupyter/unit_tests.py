"""What Python does by itself: names, values, and files in parts."""

import json
import os
import pathlib
import tempfile
import unittest

import autoencoder_playground as ae
import numpy
import safetensors.numpy

WIDGETS = [getattr(ae, name) for name in ae.__all__]


class Names(unittest.TestCase):
    def test_attributes_are_those_of_the_elements(self):
        manifest = json.loads(pathlib.Path(os.environ["MANIFEST"]).read_text())
        elements = {each["tagName"]: each for module in manifest["modules"] for each in module["declarations"]}
        self.assertEqual(ae.__version__, manifest["version"])
        # The single file, which the notebook runs, holds no labs.
        labs = set(os.environ["LABS"].split())
        self.assertEqual({widget()._tag for widget in WIDGETS}, set(elements) - labs)
        for widget in WIDGETS:
            attributes = {each["name"] for each in elements[widget()._tag]["attributes"]}
            named = {name.replace("_", "-") if name != "for_" else "for" for name in widget.arguments()}
            self.assertEqual(named - {"id"}, attributes, widget)

    def test_what_is_unknown_is_refused_with_what_there_is(self):
        with self.assertRaisesRegex(TypeError, "Denoise has no attribute 'corupt'; there is corruption, digit"):
            ae.Denoise(corupt="masking:0.25")
        with self.assertRaisesRegex(AttributeError, "'corupt'"):
            ae.Denoise().corupt = "masking:0.25"

    def test_numbers_are_as_good_as_words(self):
        self.assertEqual(ae.Train(seed=3, epochs="2", autoplay=True).get_state(["seed", "epochs", "autoplay"]),
                         {"seed": 3, "epochs": "2", "autoplay": True})

    def test_a_network_is_named_by_itself_or_by_its_id(self):
        train = ae.Train()
        self.assertEqual(ae.CodeMap(for_=train).for_, train.id)
        self.assertEqual(ae.Denoise(for_="mine").for_, ae.Train(id="mine").id)
        self.assertNotEqual(train.id, ae.Train().id)
        with self.assertRaisesRegex(Exception, "a Train, a Playground, or the id of one"):
            ae.Loss(for_=5)


class Runs(unittest.TestCase):
    def test_orders_wait_until_they_are_taken_up(self):
        train = ae.Train()
        train.reset()
        train.play()
        self.assertEqual([what for _, what in train._asked], ["reset", "play"])
        train._answered = 1
        train.pause()
        self.assertEqual(train._asked, [[2, "play"], [3, "pause"]])

    def test_without_weights_a_sentence_says_what_to_do(self):
        train = ae.Train()
        with self.assertRaisesRegex(RuntimeError, "train, pause, and run this cell again"):
            train.weights()
        train.progress = {"step": 5}
        with self.assertRaisesRegex(RuntimeError, "Run the cell again"):
            train.weights()
        self.assertEqual(train._asked, [[1, "save", "state_dict"]])

    def test_a_file_comes_in_parts(self):
        train = ae.Train()
        weights = {"decoder.0.bias": numpy.ones(2, "f4"), "encoder.0.weight": numpy.arange(6, dtype="f4").reshape(2, 3)}
        file = safetensors.numpy.save(weights)
        for part, piece in enumerate([file[:20], file[20:]]):
            message = {"file": "state_dict", "part": part, "parts": 2}
            train._handle_custom_msg(message, [memoryview(piece)])
        got = train.weights()
        self.assertEqual(list(got), list(weights))
        for name, array in weights.items():
            numpy.testing.assert_array_equal(got[name], array)
        with tempfile.TemporaryDirectory() as folder:
            path = train.save(pathlib.Path(folder) / "weights.safetensors")
            self.assertEqual(path.read_bytes(), file)
