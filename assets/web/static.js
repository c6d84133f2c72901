// The static edition: fetches Python and the game, asks it instead of a server, and keeps what it
// writes in the browser's storage. A use is answered when its transaction has completed.
"use strict";
(() => {
  const ROOT = "/apparat";
  const HOME = "/home/apparat";
  const COPY = "/tmp/games.apparat";
  const MADE = "/tmp/compiled.zip";
  const PICTURE = /src="art\/([\w-]+)\.svg"( alt="[^"]*" loading="lazy")?/g;
  const words = JSON.parse(document.body.dataset.words);
  const files = JSON.parse(document.body.dataset.files);
  const game = document.body.dataset.game;
  // the times of unpacked files are those of unpacking; what is compiled goes by them
  const PREPARED = `
import os, sys
for place, _, names in os.walk(${JSON.stringify(ROOT)}):
    for name in names:
        os.utime(os.path.join(place, name), (0, 0))
sys.path.insert(0, ${JSON.stringify(ROOT)})
sys.dont_write_bytecode = False
`;
  let python = null;
  let edition = null;

  // --- fetching -----------------------------------------------------------------------
  const all = Object.values(files).reduce((sum, size) => sum + size, 0);
  let got = 0;

  function stage(text, part) {
    document.getElementById("stage").textContent = text;
    const bar = document.getElementById("progress");
    if (part === undefined) bar.removeAttribute("value");
    else bar.value = 100 * part;
    return new Promise((done) => setTimeout(done, 20)); // until it is painted
  }

  function mega(size) { return (size / 1e6).toFixed(1); }

  function count(size) {
    got = Math.min(all, got + size);
    // what listens is not told every packet
    if (mega(got) === count.last) return;
    count.last = mega(got);
    stage(words.loading.replace("{got}", mega(got)).replace("{all}", mega(all)), got / all);
  }

  // Python's loader fetches by itself: what it fetches is counted on its way
  const plain = window.fetch.bind(window);
  async function counted(...what) {
    const answer = await plain(...what);
    if (!answer.ok || !answer.body) return answer;
    const counter = new TransformStream({
      transform(part, out) { count(part.byteLength); out.enqueue(part); },
    });
    const { status, statusText, headers } = answer;
    return new Response(answer.body.pipeThrough(counter), { status, statusText, headers });
  }

  async function begin() {
    if (location.protocol === "file:") return stage(words.file, 0);
    if (typeof WebAssembly !== "object") return stage(words["no-wasm"], 0);
    window.fetch = counted;
    try {
      const base = new URL("pyodide/", location.href).href;
      const fetched = fetch("game.zip").then((answer) => {
        if (!answer.ok) throw new Error(`game.zip: ${answer.status}`);
        return answer.arrayBuffer();
      });
      const [{ loadPyodide }, packed] = await Promise.all([import(`${base}pyodide.mjs`), fetched]);
      python = await loadPyodide({
        indexURL: base,
        env: { HOME: "/home", APPARAT_HOME: HOME, APPARAT_CONTENT: `${ROOT}/content.json` },
      });
      await stage(words.starting);
      python.FS.mkdirTree(HOME);
      await read();
      python.unpackArchive(packed, "zip", { extractDir: ROOT });
      await stage(words.reading);
      const known = await recalled();
      python.runPython(PREPARED);
      if (known) python.unpackArchive(known, "zip", { extractDir: ROOT });
      edition = python.pyimport("game.app.browser").Edition();
      await keep();
      window.apparat.show(page(), "");
      if (!known) setTimeout(remember, 1000);
    } catch (error) {
      await stage(words.failed.replace("{why}", error.message || String(error)), 0);
      throw error;
    } finally {
      window.fetch = plain;
    }
    letters();
    offline();
    performance.mark("apparat-ready");
  }

  // --- what Python has made of the game, for the next time ------------------------------
  // in a storage of its own: it can be thrown away, games cannot
  function made(mode, work) {
    return new Promise((done, fail) => {
      const asked = window.indexedDB.open("apparat-compiled", 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore("made");
      asked.onerror = () => fail(asked.error);
      asked.onsuccess = () => {
        const move = asked.result.transaction("made", mode);
        const found = work(move.objectStore("made"));
        move.oncomplete = () => { asked.result.close(); done(found.result); };
        move.onabort = () => { asked.result.close(); fail(move.error); };
      };
    });
  }

  async function recalled() {
    try {
      return await made("readonly", (box) => box.get(game));
    } catch (error) {
      console.warn(error);
      return undefined;
    }
  }

  async function remember() {
    try {
      edition.compiled(ROOT, MADE);
      const zip = python.FS.readFile(MADE);
      python.FS.unlink(MADE);
      await made("readwrite", (box) => { box.clear(); return box.put(zip, game); });
      performance.mark("apparat-remembered");
    } catch (error) {
      console.warn(error);
    }
  }

  // letters after the first page: it is readable without
  function letters() {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = "faces.css";
    document.head.append(sheet);
  }

  // after the first page, and only where the browser allows it: https, or this machine
  function offline() {
    const workers = navigator.serviceWorker;
    if (workers) workers.register("worker.js").catch((error) => console.warn(error));
  }

  // --- what is kept -------------------------------------------------------------------
  const BOX = "files";
  const WRITER = "writer"; // the tab that saves; no file is called so
  const ELSEWHERE = "elsewhere";
  const mine = `${Date.now()}-${Math.random()}`;
  let base = null;
  let how = ""; // the word for what has become of the last use
  let told = "";

  function opened() {
    return new Promise((done, fail) => {
      const asked = window.indexedDB.open("apparat", 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore(BOX);
      asked.onsuccess = () => {
        asked.result.onclose = () => { base = null; };
        asked.result.onversionchange = () => { asked.result.close(); base = null; };
        done(asked.result);
      };
      asked.onerror = () => fail(asked.error);
      asked.onblocked = () => fail(new Error("blocked"));
    });
  }

  // one transaction: `work` asks for what it wants, and all of it is done or nothing
  async function transaction(work) {
    base = base || await opened();
    const move = base.transaction(BOX, "readwrite", { durability: "strict" });
    return new Promise((done, fail) => {
      let wrong = null;
      const stop = (error) => { wrong = error; move.abort(); };
      move.oncomplete = () => done();
      move.onabort = () => fail(wrong || move.error || new Error("aborted"));
      work(move.objectStore(BOX), stop);
    });
  }

  // takes saving over from any other tab, and puts what is kept into Python's files
  async function read() {
    try {
      await transaction((box) => {
        box.openCursor().onsuccess = (event) => {
          const at = event.target.result;
          if (!at) return;
          if (at.key !== WRITER) write(at.key, at.value);
          at.continue();
        };
        box.put(mine, WRITER);
      });
    } catch (error) {
      console.warn(error);
      how = "denied";
    }
  }

  function write(name, { data, time }) {
    const path = `${HOME}/${name}`;
    python.FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
    python.FS.writeFile(path, data);
    python.FS.utime(path, time, time);
  }

  // puts every file that has changed into the storage
  async function keep() {
    JSON.parse(edition.handed()).forEach(hand);
    if (how === ELSEWHERE) return;
    const names = JSON.parse(edition.changed());
    let news = "kept";
    try {
      await transaction((box, stop) => {
        box.get(WRITER).onsuccess = (event) => {
          const writer = event.target.result;
          if (writer !== undefined && writer !== mine) return stop(new Error(ELSEWHERE));
          let all = names;
          if (writer === undefined) {
            news = "cleared";
            edition.forget();
            all = JSON.parse(edition.changed());
          }
          try {
            box.put(mine, WRITER);
            all.forEach((name) => put(box, name));
          } catch (error) {
            stop(error);
          }
        };
      });
      edition.kept();
    } catch (error) {
      console.warn(error);
      base = null; // asked for anew at the next use
      if (error.message === ELSEWHERE) news = ELSEWHERE;
      else news = error.name === "QuotaExceededError" ? "full" : "denied";
    }
    how = news;
  }

  function put(box, name) {
    const path = `${HOME}/${name}`;
    if (!python.FS.analyzePath(path).exists) box.delete(name);
    else box.put({ data: python.FS.readFile(path), time: +python.FS.stat(path).mtime }, name);
  }

  window.addEventListener("beforeunload", (event) => {
    const line = document.getElementById("kept");
    if (line && line.classList.contains("lost")) event.preventDefault();
  });

  // --- files for the player -----------------------------------------------------------
  function hand(name) {
    save(`${HOME}/${name}`, name.slice(name.lastIndexOf("/") + 1), "text/html");
  }

  function save(path, name, kind) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([python.FS.readFile(path)], { type: kind }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  function copy() {
    edition.pack_up(COPY);
    save(COPY, `games-${new Date().toISOString().slice(0, 10)}.apparat`, "application/zip");
  }

  async function take(file) {
    let line = words["no-file"];
    try {
      python.FS.writeFile(COPY, new Uint8Array(await file.arrayBuffer()));
      line = edition.take_in(COPY);
      await keep();
    } catch (error) {
      console.warn(error);
    }
    window.apparat.show(page(), "");
    window.apparat.tell(line);
  }

  // what stands under each page: what has become of saving, a copy out, a copy in
  function bar(body) {
    const foot = body.querySelector(".page-foot") || body.appendChild(element("footer", "page-foot"));
    const line = element("p", "t-ui");
    line.id = "kept";
    line.setAttribute("role", "status");
    const out = element("button", "use is-slim", words.copy);
    out.type = "button";
    out.addEventListener("click", copy);
    const field = element("input");
    Object.assign(field, { type: "file", accept: ".apparat,.zip", hidden: true });
    field.addEventListener("change", () => field.files.length && take(field.files[0]));
    const into = element("button", "use is-slim", words.take);
    into.type = "button";
    into.addEventListener("click", () => field.click());
    foot.append(out, into, field, line);
    line.classList.toggle("lost", !["kept", "cleared"].includes(how));
    // what goes wrong is said; that all is well only stands there
    if (how === "kept" || how === told) line.textContent = words[how];
    else requestAnimationFrame(() => { line.textContent = words[how]; });
    told = how;
  }

  function element(name, kind, text) {
    const made = document.createElement(name);
    if (kind) made.className = kind;
    if (text) made.textContent = text;
    return made;
  }

  // --- pages --------------------------------------------------------------------------
  const pictures = new Map();

  function picture(name) {
    if (!pictures.has(name)) {
      const drawn = new Blob([edition.drawn(name)], { type: "image/svg+xml" });
      pictures.set(name, URL.createObjectURL(drawn));
    }
    return pictures.get(name);
  }

  // before the page is shown, so that no picture is asked for where there is none
  function page() {
    return edition.html().replace(PICTURE, (_, name, later) => {
      if (later && !pictures.has(name)) return `data-art="${name}"${later}`;
      return `src="${picture(name)}"${later || ""}`;
    });
  }

  // what is far down a page is drawn when it comes into sight
  const sight = new IntersectionObserver((found) => {
    for (const { target, isIntersecting } of found) {
      if (!isIntersecting) continue;
      sight.unobserve(target);
      target.src = picture(target.dataset.art);
    }
  }, { rootMargin: "200px" });

  function shown(body) {
    bar(body);
    sight.disconnect();
    body.querySelectorAll("img[data-art]").forEach((each) => sight.observe(each));
  }

  window.apparat = {
    async send(fields) {
      edition.use(new URLSearchParams(fields).toString());
      await keep();
      return page();
    },
    shown,
    hash: () => edition.hash,
  };

  document.addEventListener("DOMContentLoaded", begin);
})();
