// A text that is checked as it is typed. Marks lie behind the letters, in a copy of the text of which only the marks can be seen:
// what is typed stays a plain textarea. Between a keystroke and its answer the marks move with the text.
const form = document.querySelector("form.writing");
const text = form.elements.text;
const marks = form.querySelector(".marks");
const list = document.getElementById("found-list");
const status = document.getElementById("found-status");
// So long nothing is typed before a check is asked for, in ms; while one is under way the next waits for its answer.
const pause = 15;

let shown = text.value;
let places = [];
let timer = 0;
let isAsking = false;
let isStale = false;
let typedAt = 0;

const element = (name, className, content) => {
    const made = document.createElement(name);
    if (className) {
        made.className = className;
    }
    if (content !== undefined) {
        made.textContent = content;
    }
    return made;
};
const draw = () => {
    const pieces = [];
    let at = 0;
    for (const place of places) {
        if (place.start >= at && place.end > place.start) {
            pieces.push(shown.slice(at, place.start));
            pieces.push(element("mark", place.verdict, shown.slice(place.start, place.end)));
            at = place.end;
        }
    }
    // A line end at the end of a block takes no room of its own.
    pieces.push(shown.slice(at) + "\u200b");
    marks.replaceChildren(...pieces);
};
// What changed lies between what both texts begin and end with: marks before it stay, those after it move, those in it go.
const move = now => {
    const shorter = Math.min(shown.length, now.length);
    let head = 0;
    while (head < shorter && shown[head] === now[head]) {
        head++;
    }
    let tail = 0;
    while (tail < shorter - head && shown[shown.length - 1 - tail] === now[now.length - 1 - tail]) {
        tail++;
    }
    const end = shown.length - tail;
    const by = now.length - shown.length;
    places = places.filter(one => one.end <= head || one.start >= end)
        .map(one => one.start >= end ? { ...one, start: one.start + by, end: one.end + by } : one);
    shown = now;
};
const select = place => {
    text.focus();
    text.setSelectionRange(place.start, place.end);
};
const show = findings => {
    places = findings.flatMap(one => one.places.map(place => ({ ...place, verdict: one.verdict, isFailure: one.isFailure })))
        .sort((a, b) => a.start - b.start || b.isFailure - a.isFailure || b.end - a.end);
    draw();
    const failing = findings.filter(one => one.isFailure).length;
    const line = findings.length === 0 ? "No finding." : `${failing} of ${findings.length} ask for a change.`;
    if (status.textContent !== line) {
        status.textContent = line;
    }
    list.replaceChildren(...findings.map(one => {
        const item = element("li", one.verdict);
        const verdict = element("span", "verdict " + one.verdict);
        const sign = element("span", "", one.sign);
        sign.setAttribute("aria-hidden", "true");
        verdict.append(sign, " " + one.verdict);
        const claim = element("button", "claim", `“${one.claim}”`);
        claim.type = "button";
        claim.addEventListener("click", () => select(one.places[0]));
        const message = element("p", "", one.message);
        message.dir = "auto";
        item.append(verdict, " ", claim, message);
        return item;
    }));
};
const ask = async () => {
    if (isAsking) {
        isStale = true;
        return;
    }
    isAsking = true;
    isStale = false;
    const [asked, since] = [text.value, typedAt];
    const body = new FormData();
    body.set("__RequestVerificationToken", form.elements.__RequestVerificationToken.value);
    body.set("text", asked);
    body.set("date", form.elements.date.value);
    try {
        const answer = await fetch(form.dataset.check, { method: "POST", body });
        if (!answer.ok || answer.redirected) {
            status.textContent = answer.status === 413 ? "The text is too long to be checked as it is typed." : "The desk does not answer; the text is not checked.";
        } else if (asked === text.value) {
            show((await answer.json()).findings);
            if (since > 0) {
                // From the keystroke to its marks, for who wants to know.
                form.dataset.latency = (performance.now() - since).toFixed(1);
            }
        }
    } catch {
        status.textContent = "The desk cannot be reached; the text is not checked.";
    }
    isAsking = false;
    if (isStale || asked !== text.value) {
        ask();
    }
};
text.addEventListener("input", () => {
    typedAt = performance.now();
    move(text.value);
    draw();
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
});
form.elements.date.addEventListener("change", ask);
form.querySelector("button[value=check]").hidden = true;
ask();
