/** The version of this package. */
export declare const VERSION: string;

/** Defines each element as `PREFIX-name`, once; without a DOM it does nothing. @param prefix `ae` */
export declare function define(prefix?: string): void;

/** How far a widget is: `waiting` until it is near the view. */
export type WidgetState = 'waiting' | 'loading' | 'ready' | 'failed';

/** How far a run is. `sse` is the squared error summed over 784 pixels, mean over validation images. */
export interface Standing {
  readonly step: number;
  readonly epoch: number;
  readonly playing: boolean;
  readonly ended: string;
  /** The fingerprint of the weights at a stop, 16 hexadecimal digits. */
  readonly hash: string;
  readonly sse: number | undefined;
  readonly loss: number | undefined;
  /** The KL term of the loss, in nats, of a variational code. */
  readonly kl: number | undefined;
  /** The largest principal angle, in degrees; this and the two below while the figures of the network are seen. */
  readonly angle: number | undefined;
  /** The active share of the code, in percent. */
  readonly active: number | undefined;
  /** The Frobenius norm of the encoder's Jacobian. */
  readonly jacobian: number | undefined;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WidgetEventMap {
  'ae-ready': CustomEvent<Record<string, never>>;
  'ae-change': CustomEvent<{ link: string }>;
  'ae-step': CustomEvent<Standing>;
  'ae-goal': CustomEvent<{ goal: string; value: number; step: number; epoch: number }>;
  'ae-error': CustomEvent<{ name: string; message: string }>;
}

/** What every widget has; README.md of the package describes the attributes. */
export interface AeWidget extends HTMLElement {
  readonly state: WidgetState;
  /** The hash of a link that opens this very state in the playground. */
  readonly link: Promise<string>;
  /** Loads it now, wherever it stands. */
  load(): Promise<void>;
  play(): Promise<void>;
  pause(): Promise<void>;
  reset(): Promise<void>;
  save(what?: string): Promise<SavedFile>;
  addEventListener<K extends keyof WidgetEventMap>(
    type: K,
    listener: (this: this, event: WidgetEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

export interface AeDenoise extends AeWidget {
  /** 784 numbers in [0, 1], row by row; setting them draws. */
  pixels: ArrayLike<number> | undefined;
}

export interface AeTrain extends AeWidget {
  /** The experiment as the core has it, once there is a run; setting it takes up another. On `ae-train` alone. */
  experiment?: Record<string, unknown> | undefined;
  readonly progress: Standing | undefined;
}

/** Attributes of every element. */
export interface WidgetAttributes {
  hide?: string;
  show?: string;
  theme?: 'light' | 'dark';
  lang?: string;
  poster?: string;
  playground?: string;
  'worker-src'?: string;
}

/** Attributes of what shows digits. */
export interface PictureAttributes extends WidgetAttributes {
  for?: string;
  model?: string;
  src?: string;
  digit?: string;
  drawing?: string;
  corruption?: string;
  seed?: string;
}

/** Attributes of what trains. */
export interface TrainingAttributes extends WidgetAttributes {
  preset?: string;
  experiment?: string;
  src?: string;
  seed?: string;
  epochs?: string;
  goal?: string;
  autoplay?: boolean | '';
}

/** Attributes of every lab. */
export interface LabAttributes extends WidgetAttributes {
  for?: string;
  model?: string;
  src?: string;
}

/** The attributes of each element. */
export interface ElementAttributes {
  'ae-playground': TrainingAttributes & Omit<PictureAttributes, 'for'> & { lesson?: string };
  'ae-denoise': PictureAttributes;
  'ae-triptych': PictureAttributes & { 'before-after'?: boolean | '' };
  'ae-train': TrainingAttributes;
  'ae-loss': WidgetAttributes & { for?: string };
  'ae-code-map': WidgetAttributes & { for?: string };
  'ae-features': WidgetAttributes & { for?: string };
  'ae-network-view': WidgetAttributes & { for?: string; digit?: string };
  'ae-anomaly': LabAttributes & { normal?: string; goal?: string };
  'ae-code-space': LabAttributes & { digit?: string };
  'ae-pca': LabAttributes;
  'ae-rate-distortion': LabAttributes & { sizes?: string; epochs?: string };
  'ae-vae': LabAttributes;
  'ae-contractive': LabAttributes & { digit?: string };
  'ae-pretraining': LabAttributes;
  'ae-sparse': LabAttributes & { digit?: string };
  'ae-score': LabAttributes & { density?: string };
}

declare global {
  interface HTMLElementTagNameMap {
    'ae-playground': AeTrain;
    'ae-denoise': AeDenoise;
    'ae-triptych': AeWidget;
    'ae-train': AeTrain;
    'ae-loss': AeWidget;
    'ae-code-map': AeWidget;
    'ae-features': AeWidget;
    'ae-network-view': AeWidget;
    'ae-anomaly': AeWidget;
    'ae-code-space': AeWidget;
    'ae-pca': AeWidget;
    'ae-rate-distortion': AeWidget;
    'ae-vae': AeWidget;
    'ae-contractive': AeWidget;
    'ae-pretraining': AeWidget;
    'ae-sparse': AeWidget;
    'ae-score': AeWidget;
  }
}
