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
    const key = keyOf(document.activeElement);
    try {
      show(await window.apparat.send(fields), key);
    } catch (error) {
      // what was refused says why; where nobody answered, nothing was done
      tell(error.name === "Refused" ? error.message : document.body.dataset.lost || String(error));
    } finally {
      busy = false;
      document.body.removeAttribute("aria-busy");
    }
  }

  // a page or a line that says why something is not done
  function refused(text) {
    const page = new DOMParser().parseFromString(text, "text/html");
    const words = (page.querySelector("main") || page.body).textContent.replace(/\s+/g, " ").trim();
    return Object.assign(new Error(words), { name: "Refused" });
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

  // --- what has the keyboard -----------------------------------------------------------
  // A control by its name and its value: the regions of a map are all called “choose map”.
  function keyOf(element) {
    const holder = element && element.id !== "main" && element.closest("[name],[data-key]");
    return holder ? `${holder.getAttribute("name") || holder.dataset.key} ${holder.value || ""}` : "";
  }

  function keyed(key) {
    if (!key) return null;
    const all = [...document.querySelectorAll("[name],[data-key]")].filter(usable);
    const [name] = all.filter((each) => keyOf(each) === key);
    return name || all.find((each) => key.startsWith(`${each.getAttribute("name")} `)) || null;
  }

  function usable(element) {
    return !element.disabled && element.type !== "hidden" && !element.closest("[inert]");
  }

  // A page in front: nothing behind it is reached, and what opened it has the focus again after.
  const openers = [];

  function front() {
    return document.querySelector("dialog[open]");
  }

  function shut(dialog) {
    for (let at = dialog; at !== document.body; at = at.parentElement)
      for (const each of at.parentElement.children)
        if (each !== at && !["heard", "told"].includes(each.id)) each.inert = true;
  }

  function focus(key, same, was) {
    const wanted = document.querySelector("[autofocus]");
    const dialog = front();
    let found = same ? wanted || keyed(key) : null;
    if (dialog) {
      if (!was) openers.push(key);
      shut(dialog);
      if (!dialog.contains(found))
        found = dialog.contains(wanted) ? wanted : dialog.querySelector("button.use,.use,.button,.close");
    } else if (was) {
      found = keyed(openers.pop()) || found;
      openers.length = 0;
    }
    const main = document.getElementById("main");
    found = found || main;
    if (!found) return null;
    // a click on the land of a map chooses what stands, folded away, in its list
    if (!found.getClientRects().length) found = main || found;
    found.focus({ preventScroll: true });
    if (document.activeElement !== found && main) main.focus({ preventScroll: true });
    return found;
  }

  // --- what is new ---------------------------------------------------------------------
  const SAID = "h1,h2,h3,p,li,dd,dt,td,figcaption,blockquote,.prose,.chip,.portrait-tile";
  const MOST = 900; // letters that are told at once

  // without what explains itself only when it is asked
  function words(element) {
    const bare = element.cloneNode(true);
    for (const each of bare.querySelectorAll(".tip,.note")) each.remove();
    return bare.textContent.replace(/\s+/g, " ").trim();
  }

  function lines() {
    const root = front() || document.getElementById("main") || document.body;
    return [...root.querySelectorAll(SAID)]
      .filter((each) => !each.closest("button,.tip,.note,.option-card"))
      .filter((each) => each.matches(".portrait-tile") || !each.querySelector(`${SAID},button`))
      .map((each) => ({ element: each, text: words(each) }))
      .filter((each) => each.text && each.element.getClientRects().length);
  }

  // a line is told when it comes into a region that is there already: this one always is
  const heard = document.createElement("p");
  heard.id = "heard";
  heard.className = "unseen";
  heard.setAttribute("role", "status");

  function hear(texts) {
    heard.textContent = "";
    let line = "";
    for (const each of texts) {
      if (line && line.length + each.length > MOST) break;
      line += (line && (/[.!?:]$/.test(line) ? " " : ". ")) + each;
    }
    if (line) requestAnimationFrame(() => { heard.textContent = line; });
  }

  let passing = 0;

  // a line that passes: it covers a part of the page, so it goes again
  function tell(line) {
    const told = document.getElementById("told");
    clearTimeout(passing);
    if (!told) return;
    told.removeAttribute("role"); // it is heard from the other region
    told.textContent = line;
    if (line) passing = setTimeout(() => { told.textContent = ""; }, 4000 + 60 * line.length);
    if (line) hear([line]);
  }

  function inView(element) {
    const at = element.getBoundingClientRect();
    return at.top >= 0 && at.top < window.innerHeight - 90;
  }

  // The place stays, unless what is new came where nobody looks: then its beginning is shown. Where
  // what was pressed is still there, any of it in sight will do.
  function place(found, fresh, stays) {
    const shown = fresh.map((each) => each.element);
    if (stays ? shown.some(inView) : !shown.length || inView(shown[0])) return;
    const to = shown[0] || found;
    if (!to || to.id === "main" || inView(to)) return;
    const top = window.scrollY + to.getBoundingClientRect().top;
    window.scrollTo(0, top < window.innerHeight / 2 ? 0 : top - 16);
  }

  // --- a page after another ------------------------------------------------------------
  function show(html, key = keyOf(document.activeElement)) {
    const next = new DOMParser().parseFromString(html, "text/html");
    const same = document.title === next.title;
    const was = front();
    const known = new Set(lines().map((each) => each.text));
    const open = [...document.querySelectorAll("details[open]>summary")].map((e) => e.textContent);
    const moved = [...document.querySelectorAll(".moved")].map((each) => each.scrollLeft);
    const line = next.getElementById("told") ? next.getElementById("told").textContent : "";
    document.title = next.title;
    take(next.documentElement, document.documentElement);
    const sizes = next.getElementById("sizes");
    const old = document.getElementById("sizes");
    if (old) old.remove();
    if (sizes) document.head.append(sizes);
    take(next.body, document.body);
    for (const each of [...document.body.childNodes]) if (each !== heard) each.remove();
    heard.before(...next.body.childNodes);
    if (same)
      for (const each of document.querySelectorAll("details>summary"))
        if (open.includes(each.textContent)) each.parentElement.open = true;
    if (same) document.querySelectorAll(".moved").forEach((e, n) => { e.scrollLeft = moved[n] || 0; });
    rove();
    inSight();
    window.apparat.shown(document.body);
    if (!same) window.scrollTo(0, 0);
    const found = focus(key, same, was);
    const fresh = lines().filter((each) => !known.has(each.text));
    if (same && Boolean(was) === Boolean(front())) place(found, fresh, found === keyed(key));
    tell(line);
    renew();
    // a page of another name, and one in front, are named by their focus
    const news = same && Boolean(was) === Boolean(front()) ? fresh.map((each) => each.text) : [];
    hear([...(line ? [line] : []), ...news]);
  }

  // a page that waits for something asks for itself again
  let renewal = 0;

  function renew() {
    clearTimeout(renewal);
    const after = Number(document.body.dataset.renews);
    if (after) renewal = setTimeout(again, after * 1000);
  }

  async function again() {
    if (busy) return renew();
    try {
      const answer = await fetch("/");
      if (answer.ok && !busy) return show(await answer.text());
    } catch {
      // nobody answers: the next use of the page says so
    }
    renew();
  }

  function take(from, to) {
    for (const { name } of [...to.attributes]) if (!from.hasAttribute(name)) to.removeAttribute(name);
    for (const { name, value } of from.attributes) to.setAttribute(name, value);
  }

  // where the strip of pages is one long line, the page that is open
  function inSight() {
    const here = document.querySelector(".nav-rail [aria-current]");
    if (here) here.closest(".nav-rail").scrollLeft = here.offsetLeft - 80;
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.closest("#room")) return; // what a room puts above it goes its own way
    event.preventDefault();
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

  document.body.append(heard);
  rove();
  renew();
  if (front()) focus("", true, null);
  window.apparat = window.apparat || {
    async send(fields) {
      const answer = await fetch("/", { method: "POST", body: new URLSearchParams(fields) });
      const text = await answer.text();
      if (!answer.ok) throw refused(text);
      return text;
    },
    shown() {},
  };
  window.apparat.show = show;
  window.apparat.tell = tell;
  window.apparat.refused = refused;
})();
