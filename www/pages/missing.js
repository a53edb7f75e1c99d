/*
 * Says why a page does not start: in old words and by itself, since whatever else it might use may be what is missing.
 * Pages load it as a classic script before their modules, and tell it that they run by `data-started` on the root.
 */
(function () {
  'use strict';
  /** A page that has not started by then, in ms, is looked into. */
  var PATIENCE = 4000;
  var root = document.documentElement;
  var said = false;

  /** As `strings/t.js` does it: {0}, {1} are where values stand. @param {string} english @param {(string | number)[]} [values] */
  function t(english, values) {
    var strings = /** @type {any} */ (self).autoencoderStrings;
    return ((strings && strings.sentences[english]) || english).replace(
      /\{(\d+)\}/g,
      function (/** @type {string} */ _all, /** @type {number} */ at) {
        return String((values || [])[at]);
      }
    );
  }

  /** @param {string} sentence */
  function say(sentence) {
    var place = document.getElementById('missing');
    if (said) return;
    if (!place) {
      // The body has not come that far.
      document.addEventListener('DOMContentLoaded', function () {
        say(sentence);
      });
      return;
    }
    said = true;
    place.className = 'missing said';
    place.setAttribute('role', 'alert');
    place.textContent = sentence + ' ';
    var retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = t('Retry');
    retry.onclick = anew;
    place.appendChild(retry);
  }

  /** An answer that was wrong may be kept by the browser, also once the host sends another: each script is asked for past it. */
  function anew() {
    var urls = scripts();
    var left = urls.length;
    function answered() {
      left -= 1;
      if (left <= 0) location.reload();
    }
    if (!self.fetch || left === 0) return location.reload();
    setTimeout(location.reload.bind(location), PATIENCE);
    urls.forEach(function (url) {
      fetch(url, { cache: 'reload' }).then(answered, answered);
    });
  }

  /** Why it cannot start in this browser at all; nothing if it can. @returns {string} */
  function hindrance() {
    if (location.protocol === 'file:') {
      return t(
        'This page was opened as a file, and browsers give such a page no modules and no workers. Serve its folder instead, for example by “python3 -m http.server” in it, and open http://localhost:8000.'
      );
    }
    if (typeof WebAssembly !== 'object') {
      return t(
        'WebAssembly is switched off in this browser, and all of this page computes with it. Allow it (iOS: Lockdown Mode off for this site; Firefox: javascript.options.wasm in about:config), or use another browser.'
      );
    }
    if (!('noModule' in document.createElement('script'))) {
      return t(
        'This browser is too old for this page: it knows no JavaScript modules. Chrome 80, Firefox 114 and Safari 15 do.'
      );
    }
    return '';
  }

  /** Addresses of the scripts that the page begins with. @returns {string[]} */
  function scripts() {
    var list = document.querySelectorAll('script[type=module][src], link[rel=modulepreload][href]');
    /** @type {string[]} */
    var urls = [];
    Array.prototype.forEach.call(list, function (/** @type {any} */ element) {
      urls.push(element.src || element.href);
    });
    return urls;
  }

  /** @param {string} url */
  function nameOf(url) {
    return url.replace(/[?#].*$/, '').replace(/^.*\//, '');
  }

  /** Says what is wrong with the first of the scripts that is not what it should be. @param {string} [otherwise] */
  function lookInto(otherwise) {
    var urls = scripts();
    function next() {
      // It may have started meanwhile.
      if (root.hasAttribute('data-started')) return;
      var url = urls.shift();
      if (url === undefined) {
        if (otherwise) say(otherwise);
        return;
      }
      look(url, next);
    }
    next();
  }

  /** @param {string} url @param {() => void} next */
  function look(url, next) {
    fetch(url, { cache: 'reload' }).then(
      function (response) {
        var type = response.headers.get('content-type') || 'nothing';
        var name = nameOf(url);
        if (!response.ok) {
          say(
            t(
              '{0} answered {1}, so this page cannot start. Put the whole folder on the server; its address ends with a slash or with .html.',
              [name, response.status]
            )
          );
        } else if (/html/.test(type)) {
          say(
            t(
              'A web page came in place of {0}, so this page cannot start. Open the folder with a slash at the end of its address, and sign in to the network if it asks for that.',
              [name]
            )
          );
        } else if (!/javascript|ecmascript/.test(type)) {
          say(
            t(
              'The server sends {0} as {1}, and browsers run only text/javascript. Its administrator has to add that type for .js files.',
              [name, type]
            )
          );
        } else next();
      },
      function () {
        if (self.origin === 'null') {
          say(
            t(
              'This page stands in a frame that is sandboxed without allow-same-origin, and may not read its own files there. Add allow-same-origin to the frame, or open the page by itself.'
            )
          );
        } else {
          say(t('{0} could not be fetched: no answer. Check the connection and retry.', [nameOf(url)]));
        }
      }
    );
  }

  var why = hindrance();
  if (why) {
    say(why);
    return;
  }
  addEventListener(
    'error',
    function (/** @type {any} */ event) {
      if (root.hasAttribute('data-started')) return;
      var script = event.target && event.target.nodeName === 'SCRIPT';
      if (script)
        lookInto(
          t('A script that {0} begins with is missing or damaged. Retry, or put the whole folder on the server anew.', [
            nameOf(event.target.src),
          ])
        );
      else if (event.message) lookInto(t('This page could not start: {0}. A newer browser may help.', [event.message]));
    },
    true
  );
  setTimeout(function () {
    if (!root.hasAttribute('data-started')) lookInto();
  }, PATIENCE);
})();
