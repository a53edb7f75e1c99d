/** @type {import('../t.js').Sentences} */
export const WIDGETS_IN_GERMAN = {
  'A network, and one digit on its way through it.': 'Ein Netz und eine Ziffer auf ihrem Weg hindurch.',
  'A picture has 784 pixels, not {0}.': 'Ein Bild hat 784 Pixel, nicht {0}.',
  'After pip install autoencoder_playground.': 'Nach pip install autoencoder_playground.',
  'As a raw block of HTML.': 'Als roher HTML-Block.',
  'Before': 'Vorher',
  'Both lines, anywhere in a page; the script once for all widgets.':
    'Beide Zeilen, irgendwo in einer Seite; das Skript einmal für alle Widgets.',
  'Clean': 'Sauber',
  'Copy': 'Kopieren',
  'Digits clean, corrupted and rebuilt': 'Ziffern sauber, gestört und rekonstruiert',
  'Digits, each with its corrupted copy and what an autoencoder makes of that.':
    'Ziffern, jede mit ihrer gestörten Kopie und dem, was ein Autoencoder daraus macht.',
  'Draw a digit, corrupt it, and watch an autoencoder rebuild it.':
    'Zeichne eine Ziffer, störe sie und sieh zu, wie ein Autoencoder sie rekonstruiert.',
  'Draw a digit, corrupt it, watch an autoencoder rebuild it, and train one yourself.':
    'Zeichne eine Ziffer, störe sie, sieh zu, wie ein Autoencoder sie rekonstruiert, und trainiere selbst einen.',
  'Draw, corrupt, rebuild': 'Zeichnen, stören, rekonstruieren',
  'Embed what you see': 'Einbetten, was du siehst',
  'Everything': 'Alles',
  'For course systems and whatever allows no scripts. It tells its height to the page around it.':
    'Für Lernplattformen und alles, was keine Skripte erlaubt. Er sagt der Seite um ihn herum seine Höhe.',
  'Frame': 'Rahmen',
  'Goal: {0}.': 'Ziel: {0}.',
  'Goal: {0}. Now: {1}.': 'Ziel: {0}. Jetzt: {1}.',
  'Goal: {0}. Reached: {1} at epoch {2}.': 'Ziel: {0}. Erreicht: {1} in Epoche {2}.',
  'Goal: {0}. Reached: {1}.': 'Ziel: {0}. Erreicht: {1}.',
  'How much of each digit is shown corrupted, how much rebuilt':
    'Wie viel jeder Ziffer gestört zu sehen ist, wie viel rekonstruiert',
  'Kept by the lesson.': 'Von der Aufgabe vorgegeben.',
  'Live training': 'Live-Training',
  'Open in the playground': 'Im Playground öffnen',
  'Preview': 'Vorschau',
  'Preview of the widget': 'Vorschau des Widgets',
  'Ten digits, three rows': 'Zehn Ziffern, drei Zeilen',
  'The code of this widget could not be fetched. Check the connection and retry.':
    'Der Code dieses Widgets ließ sich nicht laden. Prüfe die Verbindung und versuche es noch einmal.',
  'The codes of a thousand digits as a map.': 'Die Codes von tausend Ziffern als Karte.',
  'The lesson goes along with “Everything” alone.': 'Die Aufgabe geht nur mit „Alles“ mit.',
  'The lesson keeps “{0}” as it is.': 'Die Aufgabe lässt „{0}“, wie es ist.',
  'The loss of a network in training.': 'Der Verlust eines Netzes im Training.',
  'The network that you train here does not go along: save it, put the file beside your page and name it in src.':
    'Das Netz, das du hier trainierst, geht nicht mit: Speichere es, lege die Datei neben deine Seite und nenne sie in src.',
  'The part that trains could not be fetched. Check the connection and retry.':
    'Der Teil, der trainiert, ließ sich nicht laden. Prüfe die Verbindung und versuche es noch einmal.',
  'There is no run to save yet.': 'Noch gibt es keinen Lauf zum Speichern.',
  'There is nothing to save yet: this widget is not ready.':
    'Noch gibt es nichts zu speichern: Dieses Widget ist noch nicht bereit.',
  'This lab has no picture to save.': 'Dieses Labor hat kein Bild zum Speichern.',
  'This page lets no worker start, so the widget computes in the page itself, a little at a time.':
    'Diese Seite lässt keinen Worker starten, darum rechnet das Widget in der Seite selbst, Stück für Stück.',
  'This view has no picture to save.': 'Diese Ansicht hat kein Bild zum Speichern.',
  'Train an autoencoder on handwritten digits, here in this page.':
    'Trainiere einen Autoencoder mit handgeschriebenen Ziffern, hier in dieser Seite.',
  'Web page': 'Webseite',
  'What': 'Was',
  'What each unit of a network answers to, as a picture.': 'Worauf jede Einheit eines Netzes antwortet, als Bild.',
  'What to put there': 'Was dort hingehört',
  'Where': 'Wo',
  'With an empty line before and after. In MDX with the npm package, import it instead of the script.':
    'Mit einer Leerzeile davor und danach. In MDX mit dem npm-Paket importiere dieses statt des Skripts.',
  'after': 'nachher',
  'corruption="{0}" has a level outside {1} … {2}.': 'corruption="{0}" hat eine Stärke außerhalb von {1} … {2}.',
  'corruption="{0}" is none; expected {1}, with a level as in masking:0.25.':
    'corruption="{0}" gibt es nicht; erwartet: {1}, mit einer Stärke wie in masking:0.25.',
  'digit="{0}" is no digit; expected 7, 0-9 or test:41.':
    'digit="{0}" ist keine Ziffer; erwartet wird 7, 0-9 oder test:41.',
  'experiment="{0}" says nothing of a network.': 'experiment="{0}" sagt nichts von einem Netz.',
  'for="{0}" names an element that trains nothing; expected an ae-train.':
    'for="{0}" nennt ein Element, das nichts trainiert; erwartet wird ein ae-train.',
  'for="{0}" names no element of this page; expected the id of an ae-train.':
    'for="{0}" nennt kein Element dieser Seite; erwartet wird die id eines ae-train.',
  'for="{0}" names this very element; expected the id of an ae-train.':
    'for="{0}" nennt dieses Element selbst; erwartet wird die id eines ae-train.',
  'preset="{0}" is none of {1}.': 'preset="{0}" ist nichts davon: {1}.',
  '{0} could not be fetched: it answered {1}, expected a checkpoint.':
    '{0} nicht geladen: Die Antwort war {1}, erwartet wird ein Checkpoint.',
  '{0} could not be fetched: no answer. Check the address, and that its server lets this page read it.':
    '{0} nicht geladen: keine Antwort. Prüfe die Adresse, und ob ihr Server diese Seite lesen lässt.',
  '{0} is a web page; expected a checkpoint, a .safetensors file.':
    '{0} ist eine Webseite; erwartet wird ein Checkpoint, eine .safetensors-Datei.',
  '{0}="{1}" is no whole number from {2} to {3}.': '{0}="{1}" ist keine ganze Zahl von {2} bis {3}.',
};
