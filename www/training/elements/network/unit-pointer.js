/** Which unit of the drawing somebody points at, by mouse, finger or keys: a part of `ae-network`. */

/**
 * @typedef {import('../../../draw/network-layout.js').Layout} Layout
 * @typedef {import('../../../engine/training/protocol.js').NetworkView} NetworkView
 * @typedef {import('../../../engine/training/protocol.js').UnitPlace} UnitPlace
 * @typedef {{ layer: number, at: number }} Spot which of the units that are drawn
 */

/** A pointer this near to a unit means it, in pixels; a finger is broader. */
const NEAR = { mouse: 10, touch: 24 };
/** Pointers that pass by open nothing. */
const DWELL_MS = 120;

export class UnitPointer {
  #keys;
  #ring;
  #tell;
  /** @type {{ layout: Layout, view: NetworkView } | undefined} */
  #drawn;
  /** @type {Spot | undefined} */
  #spot;
  /** Whether it stays when the pointer leaves. */
  #held = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {{ plot: HTMLElement, keys: HTMLElement, ring: HTMLElement, card: HTMLElement }} parts
   * @param {(place: UnitPlace | null) => void} tell hears of another unit, and of none
   * @param {AbortSignal} signal
   */
  constructor({ plot, keys, ring, card }, tell, signal) {
    this.#keys = keys;
    this.#ring = ring;
    this.#tell = tell;
    /** @param {HTMLElement} on @param {string} type @param {(event: any) => void} act */
    const listen = (on, type, act) => on.addEventListener(type, act, { signal });
    // A widget keeps what happens in it to itself: on its way down it is heard all the same.
    const anywhere = (/** @type {string} */ type, /** @type {(event: any) => void} */ act) =>
      plot.ownerDocument.addEventListener(type, act, { signal, capture: true });
    const inCard = (/** @type {Event} */ event) => event.composedPath().includes(card);
    const spotOf = (/** @type {PointerEvent} */ event) => {
      const { left, top } = plot.getBoundingClientRect();
      return this.#nearest(
        event.clientX - left,
        event.clientY - top,
        event.pointerType === 'touch' ? NEAR.touch : NEAR.mouse,
      );
    };
    listen(plot, 'pointermove', (event) => {
      if (event.pointerType !== 'mouse' || inCard(event) || this.#held) return;
      this.#soon(() => this.#point(spotOf(event)));
    });
    listen(plot, 'pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse' && !this.#held) this.#soon(() => this.close());
    });
    listen(plot, 'click', (event) => {
      if (inCard(event)) return;
      const spot = spotOf(event);
      this.#held = spot !== undefined;
      this.#point(spot);
    });
    listen(keys, 'focus', () => keys.matches(':focus-visible') && this.#hold(this.#spot ?? this.#first()));
    listen(keys, 'blur', () => this.close());
    listen(keys, 'keydown', (event) => this.#key(event));
    // Also of what a pointer has opened, wherever the focus is.
    anywhere('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#spot) return;
      event.preventDefault();
      this.close();
    });
    anywhere('pointerdown', (event) => !event.composedPath().includes(plot) && this.close());
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Where units are, and which they are; without a view there is none to point at. @param {Layout} layout @param {NetworkView | null} view */
  place(layout, view) {
    const comes = view && !this.#drawn;
    this.#drawn = view ? { layout, view } : undefined;
    // Whoever came by keyboard before the units were there has one when they are.
    if (comes && this.#keys.matches(':focus-visible')) this.#hold(this.#spot ?? this.#first());
    const { layer = 0, at = 0 } = this.#spot ?? {};
    if (this.#spot && this.#columns[layer]?.ys[at] === undefined) this.close();
    this.#show();
  }

  close() {
    clearTimeout(this.#timer);
    this.#held = false;
    this.#point(undefined);
  }

  /** Columns of units; those of pixels have none to point at. @returns {Layout['columns']} */
  get #columns() {
    return (this.#drawn?.layout.columns ?? []).map((column, layer) =>
      layer === 0 || column.radius === 0 ? { ...column, ys: [] } : column,
    );
  }

  /** @returns {Spot | undefined} */
  #first() {
    const layer = this.#columns.findIndex(({ ys }) => ys.length > 0);
    return layer < 0 ? undefined : { layer, at: 0 };
  }

  /** @param {number} x @param {number} y @param {number} near @returns {Spot | undefined} */
  #nearest(x, y, near) {
    /** @type {Spot | undefined} */
    let found;
    let least = near;
    this.#columns.forEach((column, layer) =>
      column.ys.forEach((middle, at) => {
        const away = Math.hypot(column.x - x, middle - y);
        if (away < least) [found, least] = [{ layer, at }, away];
      }),
    );
    return found;
  }

  /** @param {() => void} act */
  #soon(act) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, DWELL_MS);
  }

  /** @param {Spot | undefined} spot */
  #hold(spot) {
    this.#held = spot !== undefined;
    this.#point(spot);
  }

  /** @param {Spot | undefined} spot */
  #point(spot) {
    clearTimeout(this.#timer);
    if (spot?.layer === this.#spot?.layer && spot?.at === this.#spot?.at) return;
    this.#spot = spot;
    this.#show();
    const unit = spot && this.#drawn?.view.layers[spot.layer]?.shown[spot.at];
    this.#tell(spot && unit !== undefined ? { layer: spot.layer, unit } : null);
  }

  #show() {
    const { layer = 0, at = 0 } = this.#spot ?? {};
    const column = this.#spot && this.#columns[layer];
    this.#ring.hidden = !column;
    const count = column?.ys.length ?? 1;
    this.#keys.setAttribute('aria-valuemax', String(count));
    this.#keys.setAttribute('aria-valuenow', String(at + 1));
    if (!column) return;
    const size = 2 * column.radius + 8;
    Object.assign(this.#ring.style, {
      left: `${column.x - size / 2}px`,
      top: `${(column.ys[at] ?? 0) - size / 2}px`,
      width: `${size}px`,
      height: `${size}px`,
    });
  }

  /** Up and down among the units of a layer, left and right from layer to layer. @param {KeyboardEvent} event */
  #key(event) {
    const { key, ctrlKey, metaKey, altKey } = event;
    const spot = this.#spot ?? this.#first();
    const steps = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
    const [across, down] = steps[/** @type {keyof typeof steps} */ (key)] ?? [];
    if (!spot || across === undefined || down === undefined || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    if (!this.#spot) return this.#hold(spot);
    const columns = this.#columns;
    const layer = columns[spot.layer + across]?.ys.length ? spot.layer + across : spot.layer;
    const most = (columns[layer]?.ys.length ?? 1) - 1;
    const before = (columns[spot.layer]?.ys.length ?? 1) - 1;
    // The next layer may draw fewer units: at the same height.
    const at = across && before > 0 ? Math.round((spot.at * most) / before) : spot.at + down;
    this.#hold({ layer, at: Math.max(0, Math.min(most, at)) });
  }
}
