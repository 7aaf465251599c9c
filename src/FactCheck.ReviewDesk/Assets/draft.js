// The editor of a draft: it is checked a moment after the last key, mistakes are underlined where they are, and names complete.
const form = document.querySelector("form.draft"), text = form.elements.text, under = form.querySelector(".under"), list = form.querySelector(".offers");
const answer = document.getElementById("draft-answer");
text.setAttribute("aria-autocomplete", "list");
text.setAttribute("aria-controls", list.id);

// The text again, behind the field: it carries the underlines, and tells where the cursor is.
const offsetOf = (line, column) => {
    let at = 0;
    for (let i = 1; i < line; i++) {
        const end = text.value.indexOf("\n", at);
        if (end < 0) { return text.value.length; }
        at = end + 1;
    }
    return Math.min(at + column - 1, text.value.length);
};
const draw = () => {
    const places = [...answer.querySelectorAll(".mistakes li")].map(one => ({
        from: offsetOf(+one.dataset.line, +one.dataset.column),
        to: Math.max(offsetOf(+one.dataset.endLine, +one.dataset.endColumn), offsetOf(+one.dataset.line, +one.dataset.column) + 1),
        kind: one.className,
    })).sort((a, b) => a.from - b.from);
    const parts = [];
    let at = 0;
    for (const place of places.filter(one => one.from < text.value.length)) {
        if (place.from < at) { continue; }
        const mark = document.createElement("span");
        mark.className = place.kind;
        mark.textContent = text.value.slice(place.from, place.to);
        parts.push(text.value.slice(at, place.from), mark);
        at = place.to;
    }
    under.replaceChildren(...parts, text.value.slice(at) + "\n");
    follow();
};
const follow = () => { under.scrollTop = text.scrollTop; under.scrollLeft = text.scrollLeft; };

// One question at a time; what was typed meanwhile is asked next.
let timer = 0, asking = false, again = false;
const check = async () => {
    if (asking) { again = true; return; }
    asking = true;
    try {
        const page = await send("/drafts/check", {});
        if (page) {
            answer.replaceChildren(...new DOMParser().parseFromString(page, "text/html").getElementById("draft-answer").childNodes);
            draw();
        }
    } finally {
        asking = false;
        if (again) { again = false; check(); }
    }
};
const send = async (address, more) => {
    const body = new FormData(form);
    Object.entries(more).forEach(([name, value]) => body.set(name, value));
    try {
        const reply = await fetch(address, { method: "POST", body });
        return reply.ok || reply.status === 422 ? await reply.text() : null;
    } catch {
        return null;
    }
};

// Names that can stand at the cursor.
let offers = [], from = 0, chosen = 0;
const close = () => { list.hidden = true; text.removeAttribute("aria-activedescendant"); };
const show = () => {
    // As many as can be seen at once: whoever wants another goes on typing.
    offers = offers.slice(0, 12);
    list.replaceChildren(...offers.map((offer, i) => {
        const item = document.createElement("li");
        item.id = "offer-" + i;
        item.role = "option";
        item.ariaSelected = String(i === chosen);
        const name = document.createElement("code");
        name.textContent = offer.text;
        item.append(name, " " + offer.summary);
        item.addEventListener("mousedown", event => { event.preventDefault(); chosen = i; take(); });
        return item;
    }));
    list.hidden = offers.length === 0;
    if (list.hidden) { close(); return; }
    const before = document.createElement("span");
    const at = document.createElement("span");
    before.textContent = text.value.slice(0, from);
    at.textContent = "\u200b";
    under.replaceChildren(before, at, text.value.slice(from) + "\n");
    list.style.left = Math.max(0, Math.min(at.offsetLeft - text.scrollLeft, text.clientWidth - list.offsetWidth)) + "px";
    list.style.top = at.offsetTop + at.offsetHeight - text.scrollTop + "px";
    draw();
    text.setAttribute("aria-activedescendant", "offer-" + chosen);
};
const complete = async () => {
    const at = text.selectionStart;
    const reply = await send("/drafts/complete", { at });
    if (!reply || at !== text.selectionStart) { return; }
    ({ offers, from } = JSON.parse(reply));
    chosen = 0;
    show();
};
const take = () => {
    text.setRangeText(offers[chosen].text, from, text.selectionStart, "end");
    close();
    typed();
};
const typed = () => {
    draw();
    clearTimeout(timer);
    timer = setTimeout(check, 400);
};
text.addEventListener("input", event => {
    typed();
    if (/^[\w.]$/.test(event.data ?? "") || !list.hidden) { complete(); }
});
text.addEventListener("scroll", () => { follow(); close(); });
text.addEventListener("blur", close);
text.addEventListener("keydown", event => {
    if (event.key === " " && event.ctrlKey) {
        event.preventDefault();
        complete();
        return;
    }
    if (list.hidden) { return; }
    const keys = {
        ArrowDown: () => { chosen = (chosen + 1) % offers.length; show(); },
        ArrowUp: () => { chosen = (chosen + offers.length - 1) % offers.length; show(); },
        Enter: take,
        Escape: close,
    };
    if (keys[event.key]) {
        event.preventDefault();
        keys[event.key]();
    }
});
// A mistake leads to its place.
answer.addEventListener("click", event => {
    const place = event.target.closest("a[href='#draft-text']")?.closest("li");
    if (place) {
        event.preventDefault();
        const at = offsetOf(+place.dataset.line, +place.dataset.column);
        text.focus();
        text.setSelectionRange(at, Math.max(at, offsetOf(+place.dataset.endLine, +place.dataset.endColumn)));
    }
});
draw();
