// Makes smooth what works without it: a use of a page replaces what has changed and keeps the
// place, the focus and the keys of the window. Nothing is decided here.
"use strict";
(() => {
  const FIELDS = ["INPUT", "TEXTAREA", "SELECT"];
  let busy = false;

  async function use(fields) {
    if (busy) return;
    busy = true;
    document.body.setAttribute("aria-busy", "true");
    const focused = document.activeElement;
    const key = keyOf(focused);
    try {
      const answer = await window.apparat.send(fields);
      show(answer, key);
    } catch (error) {
      const told = document.getElementById("told");
      told.textContent = document.body.dataset.lost || String(error);
    } finally {
      busy = false;
      document.body.removeAttribute("aria-busy");
    }
  }

  // Things of one name beside one another are one stop for Tab, with the arrows inside.
  const STOPS = "a[href],button:not([disabled]),input:not([type=hidden]),summary,[tabindex='0']";

  function rove() {
    let last = [];
    for (const each of document.querySelectorAll(STOPS)) {
      if (each.closest("[inert]")) continue;
      const run = each.dataset.run;
      if (!run || !last.length || last[0].dataset.run !== run) {
        settle(last);
        last = [];
      }
      if (run) last.push(each);
    }
    settle(last);
  }

  function settle(run) {
    if (run.length < 2) return;
    const chosen = run.find((each) => each.matches("[aria-pressed=true],[aria-current],:focus"));
    for (const each of run) {
      each.tabIndex = -1;
      each.roving = run;
    }
    (chosen || run[0]).tabIndex = 0;
  }

  function step(from, key) {
    const run = from.roving;
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
    const to = { Home: 0, End: run.length - 1 }[key];
    const found = run[to === undefined ? run.indexOf(from) + by : to];
    if (found) found.focus();
    return Boolean(found);
  }

  document.addEventListener("focusin", (event) => {
    const run = event.target.roving;
    if (!run) return;
    for (const each of run) each.tabIndex = each === event.target ? 0 : -1;
  });

  function keyOf(element) {
    const holder = element && element.closest("[name],[data-key]");
    return holder ? holder.getAttribute("name") || holder.dataset.key : "";
  }

  function show(html, key) {
    const next = new DOMParser().parseFromString(html, "text/html");
    const same = document.title === next.title;
    const top = window.scrollY;
    for (const name of ["lang", "class", "style", "data-theme"]) {
      const value = next.documentElement.getAttribute(name);
      if (value === null) document.documentElement.removeAttribute(name);
      else document.documentElement.setAttribute(name, value);
    }
    document.title = next.title;
    const sizes = next.getElementById("sizes");
    const old = document.getElementById("sizes");
    if (old) old.remove();
    if (sizes) document.head.append(sizes);
    const told = next.getElementById("told");
    const line = told ? told.textContent : "";
    if (told) told.textContent = "";
    document.body.replaceWith(next.body);
    rove();
    inSight();
    window.apparat.shown(document.body);
    window.scrollTo(0, same ? top : 0);
    focus(key, same);
    // a line is told when it comes into a region that is there already
    const live = document.getElementById("told");
    if (live && line) requestAnimationFrame(() => { live.textContent = line; });
  }

  // where the strip of pages is one long line, the page that is open
  function inSight() {
    const here = document.querySelector(".nav-rail [aria-current]");
    if (here) here.closest(".nav-rail").scrollLeft = here.offsetLeft - 80;
  }

  function focus(key, same) {
    const wanted = document.querySelector("[autofocus]");
    const named = key && document.getElementsByName(key)[0];
    const dialog = document.querySelector("dialog[open] .use, dialog[open] .button");
    const main = document.getElementById("main");
    const found = wanted || (same && named) || dialog || main;
    if (found) found.focus({ preventScroll: Boolean(same) });
  }

  document.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    const data = new FormData(form);
    const pressed = event.submitter;
    if (pressed && pressed.name) data.append(pressed.name, pressed.value);
    use([...data.entries()]);
  });

  document.addEventListener("change", (event) => {
    const line = event.target;
    if (line.type === "range" && line.form) line.form.requestSubmit();
  });

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.metaKey) return;
    const at = document.activeElement || document.body;
    if (FIELDS.includes(at.tagName) && event.key !== "Escape") return;
    if (at.roving && /^(Arrow|Home|End)/.test(event.key) && !event.ctrlKey && !event.shiftKey) {
      if (step(at, event.key)) event.preventDefault();
      return;
    }
    const keys = JSON.parse(document.body.dataset.keys || "{}");
    const pressed = (event.ctrlKey ? "ctrl+" : "") + event.key.toLowerCase().replace(" ", "space");
    // what has the focus takes its own keys
    if (["enter", "space"].includes(pressed) && at.closest("button,summary,a")) return;
    if (pressed === "t") {
      document.body.classList.toggle("explain");
      return;
    }
    const sheet = document.querySelector(`[data-turn="${pressed.replace("arrow", "")}"]`);
    const name = sheet ? `turn ${sheet.dataset.key}` : keys[pressed] && `command ${keys[pressed]}`;
    if (!name) return;
    event.preventDefault();
    const count = document.querySelector("#page [name=at]").value;
    use([["at", count], [name, ""]]);
  });

  rove();
  window.apparat = window.apparat || {
    async send(fields) {
      const answer = await fetch("/", { method: "POST", body: new URLSearchParams(fields) });
      if (!answer.ok) throw new Error(await answer.text());
      return answer.text();
    },
    shown() {},
  };
  window.apparat.show = show;
})();
