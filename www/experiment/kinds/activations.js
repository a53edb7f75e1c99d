/** Activations and the spreads of first weights, in the order of the menus. Pure. */

import { formatNumber, t } from '../../strings/t.js';

/** Every activation and what it does to a sum `a`. @satisfies {Record<string, { label: string, formula: string }>} */
export const ACTIVATIONS = {
  identity: { label: t`identity`, formula: 'a' },
  relu: { label: 'ReLU', formula: 'max(a, 0)' },
  leaky_relu: { label: 'leaky ReLU', formula: t`a above 0, ${formatNumber(0.01)} a below` },
  silu: { label: 'SiLU', formula: 'a / (1 + e⁻ᵃ)' },
  sigmoid: { label: t`sigmoid`, formula: '1 / (1 + e⁻ᵃ)' },
  tanh: { label: 'tanh', formula: '(eᵃ − e⁻ᵃ) / (eᵃ + e⁻ᵃ)' },
};

/** @satisfies {Record<string, { label: string, formula: string }>} */
export const INITIALIZATIONS = {
  he: { label: 'He', formula: t`variance 2 / inputs, for rectifiers` },
  glorot: { label: 'Glorot', formula: t`variance 2 / (inputs + outputs), for sigmoid, tanh and linear layers` },
  pytorch: { label: 'PyTorch', formula: t`evenly within ±1 / √inputs, biases too, as PyTorch does by default` },
  glorot_uniform: {
    label: t`Glorot uniform`,
    formula: t`evenly within ±√(6 / (inputs + outputs)), as Keras does by default`,
  },
};
