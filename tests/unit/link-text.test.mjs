import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsOfLink } from '../../www/experiment/link-text.js';

const LINK =
  '#model=training&set=test&index=3&corruption=masking&probability=0.4&seed=1&training.data=digits' +
  '&training.hidden_dims=512,256&training.corruption=masking:0.25,gaussian:0.3&training.epochs=15';
const EXPECTED = [...new URLSearchParams(LINK.slice(1))];
const PERCENT = LINK.replaceAll(':', '%3A').replaceAll(',', '%2C');

/** @type {Record<string, (link: string) => string>} */
const WAYS = {
  'as it is': (link) => link,
  'codes in small letters': (link) => link.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  'the source of a page': (link) => link.replaceAll('&', '&amp;'),
  'the source of a page, twice': (link) => link.replaceAll('&', '&amp;amp;'),
  'the source of a page, by number': (link) => link.replaceAll('&', '&#38;'),
  'encoded whole': (link) => `#${encodeURIComponent(link.slice(1))}`,
  'encoded whole, its # too': (link) => `#${encodeURIComponent(link)}`,
  'encoded twice': (link) => `#${encodeURIComponent(encodeURIComponent(link.slice(1)))}`,
  'only its ampersands encoded': (link) => link.replaceAll('&', '%26'),
  'a full stop behind it': (link) => `${link}.`,
  'a bracket and a comma behind it': (link) => `${link}),`,
  'an angle bracket behind it': (link) => `${link}>`,
  'encoded marks behind it': (link) => `${link}%29%2E`,
  'a space behind it': (link) => `${link}%20`,
  'a space and a bracket behind it': (link) => `${link}%20)`,
  'quotes behind it': (link) => `${link}”`,
  'bold': (link) => `${link}**`,
  'broken into two lines': (link) => link.replace('&seed', '%0D%0A&seed'),
  'broken within a name': (link) => link.replace('corruption=', 'corr\u200buption='),
  'counted behind': (link) => `${link}&fbclid=IwAR0x_y-z&utm_source=mail`,
  'counted behind a question mark': (link) => `${link}?fbclid=IwAR0x_y-z`,
  'counted before': (link) => link.replace('#', '#utm_campaign=a&'),
};

for (const [way, mangle] of Object.entries(WAYS)) {
  test(`a link comes through: ${way}`, () => {
    for (const link of [LINK, PERCENT]) assert.deepEqual([...settingsOfLink(mangle(link))], EXPECTED);
  });
}

test('what a person writes into a link stays', () => {
  for (const [hash, expected] of [
    ['#drawing=Y2BgGA-_', [['drawing', 'Y2BgGA-_']]],
    ['#training.hidden_dims=', [['training.hidden_dims', '']]],
    ['#probability=1e-3', [['probability', '1e-3']]],
    [
      '#nonsense=1&seed=2',
      [
        ['nonsense', '1'],
        ['seed', '2'],
      ],
    ],
    ['#drawing=!!!', [['drawing', '!!!']]],
    ['', []],
    ['#', []],
  ]) {
    assert.deepEqual([...settingsOfLink(/** @type {string} */ (hash))], expected);
  }
});

test('broken codes do no harm', () => {
  assert.deepEqual(
    [...settingsOfLink('#seed%3D2%26set%3Dtest%')],
    [
      ['seed', '2'],
      ['set', 'test%'],
    ],
  );
  assert.equal(settingsOfLink('#%E0%A4%A').size, 1);
});
