/** @type {import('../t.js').Sentences} */
export const TRAINING_IN_GERMAN = {
  ' of {0}': ' von {0}',
  '1 epoch': '1 Epoche',
  'A run that was saved here: a .safetensors or .safetensors.gz file':
    'Ein Lauf, der hier gespeichert wurde: eine Datei .safetensors oder .safetensors.gz',
  'A script that builds, loads and trains this very network':
    'Ein Skript, das genau dieses Netz baut, lädt und trainiert',
  'A star is on the pad at the top, rebuilt by the network that trains here.':
    'Oben auf dem Zeichenfeld ist ein Stern, rekonstruiert von dem Netz, das hier trainiert.',
  'Activity of the code': 'Aktivität des Codes',
  'Add a run to compare': 'Lauf zum Vergleich',
  'All {0} units of the code are dead.': 'Alle {0} Einheiten des Codes sind tot.',
  'Another run that goes on from here: change one thing for it':
    'Ein weiterer Lauf, der von hier weitergeht: Ändere eine Sache dafür',
  'Computed in this tab by the {0} build of the network code.':
    'In diesem Tab berechnet von der Fassung {0} des Netz-Codes.',
  'Data, test.npy': 'Daten, test.npy',
  'Data, train.npy': 'Daten, train.npy',
  'Encoder and decoder in one': 'Encoder und Decoder in einem',
  'Every image is rebuilt as the same picture.': 'Jedes Bild wird als dasselbe rekonstruiert.',
  'Every image is rebuilt black.': 'Jedes Bild wird schwarz rekonstruiert.',
  'Every picture rebuilt as the mean of all.': 'Jedes Bild rekonstruiert als Mittel aller.',
  'Every point is rebuilt as the same one.': 'Jeder Punkt wird als derselbe rekonstruiert.',
  'Every point rebuilt as the mean of all.': 'Jeder Punkt rekonstruiert als Mittel aller.',
  'Every term of the loss, and validation': 'Jeder Term des Verlusts und die Validierung',
  'Everything needed to go on later, in this page’s own file':
    'Alles, um später weiterzumachen, in der eigenen Datei dieser Seite',
  'Experiment': 'Experiment',
  'Finished: {0}.': 'Fertig: {0}.',
  'Finished: {0}. Train goes on for {1} more.': 'Fertig: {0}. Trainieren macht {1} weitere.',
  'Fork': 'Abzweigen',
  'Fork from here': 'Von hier abzweigen',
  'Fork from step {0}': 'Von Schritt {0} abzweigen',
  'Four runs stand beside each other already: remove one, then compare.':
    'Vier Läufe stehen schon nebeneinander: Entferne einen, dann vergleiche.',
  'Gallery, PNG': 'Galerie, PNG',
  'How far the rebuilt training images are from the clean ones.':
    'Wie weit die rekonstruierten Trainingsbilder von den sauberen entfernt sind.',
  'Loading what training needs…': 'Was das Training braucht, wird geladen …',
  'Loss curve, PNG': 'Verlustkurve, PNG',
  'Losses, CSV': 'Verluste, CSV',
  'Map of the code, PNG': 'Karte des Codes, PNG',
  'No linear map was measured on these samples: only for all classes of the data that come with the page.':
    'Für diese Beispiele wurde keine lineare Abbildung gemessen: nur für alle Klassen der Daten, die zur Seite gehören.',
  'Noise is on the picture at the top, rebuilt by the network that trains here.':
    'Das Bild oben ist verrauscht, rekonstruiert von dem Netz, das hier trainiert.',
  'Not trained yet.': 'Noch nicht trainiert.',
  'ONNX decoder': 'ONNX-Decoder',
  'ONNX encoder': 'ONNX-Encoder',
  'Only the first {0} of {1} images are used.': 'Nur die ersten {0} von {1} Bildern werden benutzt.',
  'Open a run': 'Einen Lauf öffnen',
  'Open a run…': 'Einen Lauf öffnen …',
  'Overfitting: validation has risen from {0} at step {1} to {2}, while training fell from {3} to {4}: the network learns its training pictures by heart.':
    'Überanpassung: Die Validierung ist von {0} bei Schritt {1} auf {2} gestiegen, während das Training von {3} auf {4} fiel: Das Netz lernt seine Trainingsbilder auswendig.',
  'PCA, 1 axis': 'PCA, 1 Achse',
  'Paused while nobody sees it.': 'Angehalten, solange es niemand sieht.',
  'Paused.': 'Angehalten.',
  'Press {0} and watch what it rebuilds grow sharp. Then change one thing and see what that does.':
    'Drücke {0} und sieh zu, wie scharf wird, was es rekonstruiert. Dann ändere eine Sache und sieh, was sie bewirkt.',
  'PyTorch script': 'PyTorch-Skript',
  'PyTorch weights': 'PyTorch-Gewichte',
  'Run (resume later)': 'Lauf (später weiter)',
  'Runs on images of your own are not repeated.': 'Läufe mit eigenen Bildern werden nicht wiederholt.',
  'SSE {0}; the mean of all has {1}, {2} nats.': 'SSE {0}; das Mittel aller hat {1}, {2} Nats.',
  'SSE {0}; the mean of all has {1}.': 'SSE {0}; das Mittel aller hat {1}.',
  'Save and export': 'Speichern und exportieren',
  'Stopped early: no progress for {0}.': 'Früh beendet: kein Fortschritt seit {0}.',
  'Stopped: the loss is no longer a number, or grew without end.':
    'Beendet: Der Verlust ist keine Zahl mehr oder wuchs ohne Ende.',
  'Test SSE {0}; no linear map was measured on these samples.':
    'Test-SSE {0}; für diese Beispiele wurde keine lineare Abbildung gemessen.',
  'The best affine map from what is corrupted to what is clean: what any other denoiser has to beat.':
    'Die beste affine Abbildung vom Gestörten zum Sauberen: was jeder andere Entrauscher schlagen muss.',
  'The code differs from one to the next, but the decoder ignores it.':
    'Der Code ist von Mal zu Mal ein anderer, aber der Decoder übergeht ihn.',
  'The code tells next to nothing: its KL to the prior is {0} nats, mean over {1} images.':
    'Der Code sagt fast nichts: Seine KL zum Prior beträgt {0} Nats, im Mittel über {1} Bilder.',
  'The code tells nothing: its KL to the prior is {0} nats.':
    'Der Code sagt nichts: Seine KL zum Prior beträgt {0} Nats.',
  'The network alone, a safetensors file that this page and the command line open':
    'Das Netz allein, eine safetensors-Datei, die diese Seite und die Kommandozeile öffnen',
  'The pictures rebuilt from as many principal axes as the code has numbers: what no linear network beats.':
    'Die Bilder, rekonstruiert aus so vielen Hauptachsen, wie der Code Zahlen hat: was kein lineares Netz schlägt.',
  'The points rebuilt from as many principal axes as the code has numbers: what no linear network beats.':
    'Die Punkte, rekonstruiert aus so vielen Hauptachsen, wie der Code Zahlen hat: was kein lineares Netz schlägt.',
  'The reconstruction term on images that are not trained on.':
    'Der Rekonstruktionsterm auf Bildern, mit denen nicht trainiert wird.',
  'The saved loss history is damaged: expected points in the order of their steps; a new one begins as you train.':
    'Der gespeicherte Verlauf des Verlusts ist beschädigt: Erwartet werden Punkte in der Reihenfolge ihrer Schritte; beim Training beginnt ein neuer.',
  'The squared error of what it does not learn from, whatever the loss.':
    'Der quadratische Fehler dessen, woraus es nicht lernt, was immer der Verlust ist.',
  'The squared error of what it learns from, mean over the latest steps, whatever the loss.':
    'Der quadratische Fehler dessen, woraus es lernt, Mittel über die letzten Schritte, was immer der Verlust ist.',
  'There is nothing to download yet: press Train first.':
    'Es gibt noch nichts herunterzuladen: Drücke zuerst Trainieren.',
  'To beat: {0}, test SSE {1}.': 'Zu schlagen: {0}, Test-SSE {1}.',
  'To beat: {0}, test SSE {1}; a code this large can hold a copy.':
    'Zu schlagen: {0}, Test-SSE {1}; ein so großer Code kann eine Kopie aufnehmen.',
  'To beat: {0}, test SSE {1}; {2} gives {3}.': 'Zu schlagen: {0}, Test-SSE {1}; {2} gibt {3}.',
  'Train another network beside this one, on the same seed and data, and change one thing':
    'Trainiere ein weiteres Netz neben diesem, mit demselben Startwert und denselben Daten, und ändere eine Sache',
  'Train one yourself': 'Trainiere selbst eines',
  'Training was started again': 'Das Training wurde neu gestartet',
  'Waits for its turn: other networks on this page train now.':
    'Wartet, bis es an der Reihe ist: Andere Netze dieser Seite trainieren gerade.',
  'Weights as pictures': 'Gewichte als Bilder',
  'Weights as pictures, PNG': 'Gewichte als Bilder, PNG',
  'Weights under the names of the PyTorch script below': 'Gewichte unter den Namen des PyTorch-Skripts unten',
  'What it is judged by; the script finds it in its own folder':
    'Woran es gemessen wird; das Skript findet es in seinem eigenen Ordner',
  'What it learns from; the script finds it in its own folder':
    'Woraus es lernt; das Skript findet es in seinem eigenen Ordner',
  'What it rebuilds': 'Was es rekonstruiert',
  'What training minimises: reconstruction and penalties added up.':
    'Was das Training klein macht: Rekonstruktion und Strafterme zusammengezählt.',
  'While training, −ELBO is {0} + {1} = {2} nats per image.': 'Im Training ist −ELBO {0} + {1} = {2} Nats je Bild.',
  'While training, −ELBO is {0} + {1} = {2} nats per point.': 'Im Training ist −ELBO {0} + {1} = {2} Nats je Punkt.',
  'With β = {0} the loss is no bound on log p(x).': 'Mit β = {0} ist der Verlust keine Schranke für log p(x).',
  'Your run of the last visit is back, at step {0}.': 'Dein Lauf vom letzten Besuch ist zurück, bei Schritt {0}.',
  'best affine map': 'beste affine Abbildung',
  'dashed': 'gestrichelt',
  'dashes and dots': 'Striche und Punkte',
  'dotted': 'gepunktet',
  'in training': 'im Training',
  'reconstruction': 'Rekonstruktion',
  'solid': 'durchgezogen',
  'test': 'Test',
  'the mean picture': 'das mittlere Bild',
  'the mean point': 'der mittlere Punkt',
  'total': 'gesamt',
  'validation': 'Validierung',
  '{0} Change something for it, then press Train.': '{0} Ändere etwas dafür, dann drücke Trainieren.',
  '{0} It was started again': '{0} Es wurde neu gestartet',
  '{0} The last good weights are kept, at step {1}.': '{0} Die letzten guten Gewichte sind behalten, bei Schritt {1}.',
  '{0} and goes on from step {1}.': '{0} und geht ab Schritt {1} weiter.',
  '{0} epochs': '{0} Epochen',
  '{0} goes on from step {1} of {2}.': '{0} geht weiter ab Schritt {1} von {2}.',
  '{0} of the {1} pixels that light in the images stay dark in all that is rebuilt.':
    '{0} der {1} Pixel, die in den Bildern leuchten, bleiben in allem dunkel, was rekonstruiert wird.',
  '{0} of {1} units of layer {2} of the encoder are dead: they give the same for all {3} images.':
    '{0} von {1} Einheiten der Schicht {2} des Encoders sind tot: Sie ergeben für alle {3} Bilder dasselbe.',
  '{0} of {1} units of the code are dead: they give the same for all {2} images.':
    '{0} von {1} Einheiten des Codes sind tot: Sie ergeben für alle {2} Bilder dasselbe.',
  '{0} per image': '{0} je Bild',
  '{0} per point': '{0} je Punkt',
  '{0} samples, {1} steps an epoch': '{0} Beispiele, {1} Schritte je Epoche',
  '{0} starts from the same weights and on the same data.':
    '{0} beginnt mit denselben Gewichten und auf denselben Daten.',
  '{0}: PCA’s {1} to within {2}, as a linear network must.':
    '{0}: die {1} von PCA auf {2} genau, wie ein lineares Netz es muss.',
  '{0}: PCA’s {1} to within {2}.': '{0}: die {1} von PCA auf {2} genau.',
  '{0}: above PCA’s {1}; {2} gives {3}.': '{0}: über den {1} von PCA; {2} gibt {3}.',
  '{0}: above the best affine map’s {1}; {2} gives {3}.':
    '{0}: über den {1} der besten affinen Abbildung; {2} gibt {3}.',
  '{0}: below PCA’s {1} since epoch {2}.': '{0}: unter den {1} von PCA seit Epoche {2}.',
  '{0}: below the best affine map’s {1} since epoch {2}.':
    '{0}: unter den {1} der besten affinen Abbildung seit Epoche {2}.',
  '{0}: no better than {1}, {2}.': '{0}: nicht besser als {1}, {2}.',
  '{0}: so large a code can hold a copy, and a copy needs no learning.':
    '{0}: Ein so großer Code kann eine Kopie aufnehmen, und eine Kopie braucht kein Lernen.',
  '{0}: the best affine map’s {1} to within {2}.': '{0}: die {1} der besten affinen Abbildung auf {2} genau.',
  '{0}: {1} gives {2}; no linear map was measured under this noise.':
    '{0}: {1} gibt {2}; bei dieser Störung wurde keine lineare Abbildung gemessen.',
  '“{0}” goes on from step {1}.': '„{0}“ geht ab Schritt {1} weiter.',
};
