// A story's page that listens: what others decide, take and note is shown without loading it anew.
// The hub says only that something happened; what there is now is asked for as a page, and its parts that changed take the place of the old.
// A part in which somebody writes stays as it is, and says what has happened: what they would send is refused anyway, as of a stale page.
const story = document.querySelector("article.story[data-story]");
const said = document.getElementById("said");
const hub = new signalR.HubConnectionBuilder().withUrl("/live")
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: tried => Math.min(30000, 500 * 2 ** tried.previousRetryCount) })
    .configureLogging(signalR.LogLevel.None).build();

const fields = part => [...part.querySelectorAll("textarea, input:not([type=hidden]), select")];
const isChanged = field => field.matches("select") ? [...field.options].some(one => one.selected !== one.defaultSelected && one.value !== "") : field.value !== field.defaultValue;
const isInHand = part => fields(part).some(field => isChanged(field) || field === document.activeElement);

const put = (old, now) => {
    const open = [...old.querySelectorAll("details")].map(one => one.open);
    const written = fields(old).filter(isChanged).map(field => [field.name, field.value]);
    const next = document.importNode(now, true);
    old.replaceWith(next);
    next.querySelectorAll("details").forEach((one, i) => { one.open = open[i] ?? false; });
    for (const [name, value] of written) {
        const field = next.querySelector(`textarea[name="${name}"]`);
        if (field) {
            field.value = value;
        }
    }
    next.classList.add("fresh");
};
// At the edge of the page for a while, and for a voice.
let silence = 0;
const say = what => {
    if (what) {
        said.textContent = what;
        clearTimeout(silence);
        silence = setTimeout(() => { said.textContent = ""; }, 10000);
    }
};
const offer = (old, now) => {
    old.querySelector(".meanwhile")?.remove();
    const line = document.createElement("p");
    line.className = "meanwhile";
    line.setAttribute("role", "status");
    line.append((now.dataset.last ?? "This has changed.") + " ");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Show what is there now";
    button.addEventListener("click", () => put(old, now));
    line.append(button);
    old.prepend(line);
};
const update = async () => {
    const answer = await fetch(location.pathname + location.search, { headers: { accept: "text/html" } });
    if (!answer.ok || answer.redirected) {
        return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.querySelector("header.desk nav").replaceWith(document.importNode(page.querySelector("header.desk nav"), true));
    if (page.querySelector("article.story")?.dataset.version !== story.dataset.version) {
        document.getElementById("newer").hidden = false;
        return;
    }
    for (const now of page.querySelectorAll("[data-said]")) {
        const old = document.getElementById(now.id);
        if (old && old.dataset.said !== now.dataset.said) {
            if (isInHand(old)) {
                offer(old, now);
            } else {
                put(old, now);
                say(now.dataset.last);
            }
        }
    }
};
// One at a time and in order: an answer that comes late would put back what was there before.
let last = Promise.resolve();
const happened = () => { last = last.then(update).catch(() => {}); };
const watch = () => hub.invoke("Watch", Number(story.dataset.story));

hub.on("happened", happened);
hub.on("called", happened);
// What happened while nobody listened is asked for too.
hub.onreconnected(() => watch().then(happened).catch(() => {}));
const begin = () => hub.start().then(watch).then(() => { story.dataset.live = "yes"; })
    .catch(() => setTimeout(() => { if (hub.state === signalR.HubConnectionState.Disconnected) { begin(); } }, 5000));
if (story) {
    begin();
}
