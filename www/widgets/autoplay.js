import { watchVisibility } from '../ui/visibility.js';

/**
 * Trains by itself what `autoplay` asks for, once somebody sees it, and only where motion is welcome.
 * @param {import('./part.js').Stage} stage @param {Element} element whose sight counts
 * @param {() => Promise<import('./part.js').Network | undefined>} ready the network that can train
 */
export function playBySight({ widget, signal }, element, ready) {
  const play = async () => {
    if (!widget.hasAttribute('autoplay') || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const network = await ready();
    if (!signal.aborted && network?.standing.step === 0) network.play();
  };
  watchVisibility(element, play, false, signal);
}
