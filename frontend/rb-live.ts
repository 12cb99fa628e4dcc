class RbLive extends HTMLElement {}
customElements.define('rb-live', RbLive);
export {};
