// Makes smooth what works without it: when the class has gone on, the page shows it by itself.
"use strict";
(() => {
  const told = document.getElementById("told");
  let busy = false;
  let again = false;

  function typing() {
    const focused = document.activeElement;
    return Boolean(focused && focused.matches("#live input:not([type=hidden])"));
  }

  async function look() {
    if (busy || typing()) {
      again = true;
      return;
    }
    busy = true;
    try {
      const answer = await fetch(location.pathname, { cache: "no-store" });
      if (new URL(answer.url).pathname !== location.pathname) {
        location.assign(answer.url); // the seat is no more
        return;
      }
      if (answer.ok) show(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
      told.textContent = document.body.dataset.lost;
    } finally {
      busy = false;
    }
    if (again) {
      again = false;
      setTimeout(look, 300);
    }
  }

  function show(next) {
    const phase = document.getElementById("phase").textContent;
    const focused = document.activeElement && document.activeElement.id;
    const open = [...document.querySelectorAll("details[open]")].map((each) => each.id);
    for (const id of ["bar", "live"]) {
      document.getElementById(id).replaceWith(document.importNode(next.getElementById(id), true));
    }
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    document.body.dataset.at = next.body.dataset.at;
    if (!next.body.dataset.at) events.close(); // it is over: nothing more will come
    document.title = next.title;
    const now = document.getElementById("phase").textContent;
    told.textContent = "";
    if (now !== phase) {
      const title = document.querySelector("h1").textContent;
      document.getElementById("said").textContent = `${now}: ${title}`;
    }
  }

  document.addEventListener("focusout", () => again && setTimeout(look, 300));
  document.addEventListener("visibilitychange", () => document.hidden || look());
  if (!document.body.dataset.at) return;
  const events = new EventSource("/events");
  events.onmessage = (event) => event.data !== document.body.dataset.at && look();
  events.onopen = () => told.textContent === document.body.dataset.lost && look();
  events.onerror = () => {
    told.textContent = document.body.dataset.lost;
    // refused, not lost: the page itself says why
    if (events.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 5000);
  };
})();
