// In a room: uses go to the pupil's own prefix, and when the teacher pauses or says something the
// page shows it by itself. It is loaded before the script of the pages, which asks it how to send.
"use strict";
(() => {
  let busy = false;
  let again = false;

  async function read(answer) {
    if (new URL(answer.url).pathname !== location.pathname) {
      location.assign(answer.url); // the lesson is over, or the seat is no more
      return new Promise(() => {});
    }
    const text = await answer.text();
    if (!answer.ok) throw window.apparat.refused(text);
    return text;
  }

  window.apparat = {
    async send(fields) {
      return read(await fetch("./", { method: "POST", body: new URLSearchParams(fields) }));
    },
    shown() {},
  };

  function room() {
    return document.getElementById("room");
  }

  function typing() {
    const focused = document.activeElement;
    return Boolean(focused && focused.matches("input:not([type=hidden]),textarea"));
  }

  async function look() {
    if (busy || typing() || document.body.hasAttribute("aria-busy")) {
      again = true;
      return;
    }
    again = false;
    busy = true;
    try {
      window.apparat.show(await read(await fetch("./", { cache: "no-store" })));
    } catch {
      window.apparat.tell(document.body.dataset.lost);
    } finally {
      busy = false;
    }
  }

  document.addEventListener("focusout", () => again && setTimeout(look, 300));
  document.addEventListener("visibilitychange", () => document.hidden || look());
  const events = new EventSource("/events");
  events.onmessage = (event) => event.data !== room()?.dataset.at && look();
  events.onerror = () => {
    // refused, not lost: the page itself says why
    if (events.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 5000);
  };
})();
