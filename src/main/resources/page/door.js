// Flow's client turns the expressions that the server sends into functions with the constructor Function, which a browser
// only allows together with eval. This constructor makes them by a script with the nonce of the page instead. What is not
// made through it, as eval and the constructor behind a function, stays refused. Each expression is made once.
(() => {
  const nonce = document.currentScript.nonce;
  const native = Function;
  const made = new Map();
  window.litNonce = nonce;
  const make = (words) => {
    const script = document.createElement('script');
    script.nonce = nonce;
    script.textContent = 'window.rbMade = (function anonymous(' + words + '\n})';
    document.head.append(script);
    script.remove();
    const done = window.rbMade;
    delete window.rbMade;
    if (!done) throw new SyntaxError(words);
    return done;
  };
  function Made(...parts) {
    const body = parts.length ? String(parts.pop()) : '';
    const words = parts.join(',') + '\n) {\n' + body;
    if (!made.has(words)) made.set(words, make(words));
    return made.get(words);
  }
  Made.prototype = native.prototype;
  window.Function = Made;
  // Vaadin's own line about the connection dresses itself in the page, which is refused too. The screens have one of their own.
  customElements.define('vaadin-connection-indicator', class extends HTMLElement {});
})();
