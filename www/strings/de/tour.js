/** @type {import('../t.js').Sentences} */
export const TOUR_IN_GERMAN = {
  'Add a run to compare: it begins with the same seed and the same digits. Then change one thing, and see what that does.':
    'Stelle einen Lauf daneben: Er beginnt mit demselben Startwert und denselben Ziffern. Ändere dann eine Sache und sieh, was sie bewirkt.',
  'Break it': 'Kaputt machen',
  'Choose “Learning rate too high” among the presets and press Train. It takes a handful of steps.':
    'Wähle unter den Vorlagen „Lernrate zu hoch“ und drücke Trainieren. Eine Handvoll Schritte genügt.',
  'Compare': 'Vergleichen',
  'Corrupt': 'Stören',
  'Draw': 'Zeichnen',
  'Draw a digit of your own. Only 28 × 28 grey levels of it go on, and the network has never seen them.':
    'Zeichne eine eigene Ziffer. Nur 28 × 28 Graustufen davon gehen weiter, und das Netz hat sie nie gesehen.',
  'Everything leaves this page as a file: the run, the network, a PyTorch script, ONNX. The link in the address bar holds the whole experiment.':
    'Alles verlässt diese Seite als Datei: der Lauf, das Netz, ein PyTorch-Skript, ONNX. Der Link in der Adresszeile enthält das ganze Experiment.',
  'First steps': 'Erste Schritte',
  'Leave': 'Verlassen',
  'Look at the code': 'Den Code ansehen',
  'Mend it': 'Reparieren',
  'Move the level: more of the digit goes missing. The network gets only what is left, and fills in the rest.':
    'Bewege den Regler: Von der Ziffer fehlt mehr. Das Netz bekommt nur, was übrig ist, und ergänzt den Rest.',
  'Show me': 'Zeig es mir',
  'Skip': 'Überspringen',
  'Take it along': 'Mitnehmen',
  'That network came ready. Press Train: this one begins with random weights, and learns here, in this tab.':
    'Jenes Netz kam fertig an. Drücke Trainieren: Dieses beginnt mit zufälligen Gewichten und lernt hier, in diesem Tab.',
  'That was all.': 'Das war alles.',
  'The page remembers where you were': 'Die Seite merkt sich, wo du warst',
  'The page says what went wrong and what mends it. Press one of its buttons: the network goes on from its last good weights.':
    'Die Seite sagt, was schiefging und was es behebt. Drücke einen ihrer Knöpfe: Das Netz geht von seinen letzten guten Gewichten weiter.',
  'The tutorial goes through all of it, a question at a time; the labs look inside a network.':
    'Das Tutorial geht all das durch, eine Frage nach der anderen; die Labore sehen in ein Netz hinein.',
  'These bars are all that the decoder gets. Drag one, and it draws another digit.':
    'Diese Balken sind alles, was der Decoder bekommt. Ziehe an einem, und er zeichnet eine andere Ziffer.',
};
