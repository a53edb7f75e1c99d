/** Activations and the spreads of first weights, in the order of the menus. Pure. */

/** Every activation and what it does to a sum `a`. @satisfies {Record<string, { label: string, formula: string }>} */
export const ACTIVATIONS = {
  identity: { label: 'identity', formula: 'a' },
  relu: { label: 'ReLU', formula: 'max(a, 0)' },
  leaky_relu: { label: 'leaky ReLU', formula: 'a above 0, 0.01 a below' },
  silu: { label: 'SiLU', formula: 'a / (1 + e⁻ᵃ)' },
  sigmoid: { label: 'sigmoid', formula: '1 / (1 + e⁻ᵃ)' },
  tanh: { label: 'tanh', formula: '(eᵃ − e⁻ᵃ) / (eᵃ + e⁻ᵃ)' },
};

/** @satisfies {Record<string, { label: string, formula: string }>} */
export const INITIALIZATIONS = {
  he: { label: 'He', formula: 'variance 2 / inputs, for rectifiers' },
  glorot: { label: 'Glorot', formula: 'variance 2 / (inputs + outputs), for sigmoid, tanh and linear layers' },
  pytorch: { label: 'PyTorch', formula: 'evenly within ±1 / √inputs, biases too, as PyTorch does by default' },
  glorot_uniform: {
    label: 'Glorot uniform',
    formula: 'evenly within ±√(6 / (inputs + outputs)), as Keras does by default',
  },
};
