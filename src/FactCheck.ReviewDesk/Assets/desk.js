// Keys for who judges many findings. n and p go from item to item; every other key is named by what it presses, writes in or chooses from
// (aria-keyshortcuts), first in the item that is current, then on the page.
const items = [...document.querySelectorAll(".finding, .inbox > li")];
document.querySelectorAll(".keys").forEach(one => { one.hidden = items.length === 0; });
const current = () => items.findIndex(one => one.contains(document.activeElement));
const go = to => {
    const item = items[Math.max(0, Math.min(items.length - 1, to))];
    (item?.querySelector("h2 a") ?? item)?.focus();
    item?.scrollIntoView({ block: "nearest" });
};
const press = control => {
    const needed = control.dataset.needs && control.form.elements[control.dataset.needs];
    if (needed && needed.value.trim() === "") {
        needed.focus();
    } else if (control.matches("button")) {
        control.click();
    } else {
        control.focus();
        control.scrollIntoView({ block: "nearest" });
    }
};
document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1 || event.target.matches("input, textarea, select, [contenteditable]")) {
        return;
    }
    const at = current();
    if (event.key === "n" || event.key === "p") {
        event.preventDefault();
        go(event.key === "n" ? at + 1 : Math.max(0, at - 1));
        return;
    }
    const called = [...document.querySelectorAll("[aria-keyshortcuts]")].filter(one => one.getAttribute("aria-keyshortcuts") === event.key);
    const control = called.find(one => items[at]?.contains(one)) ?? called.find(one => !items.some(item => item.contains(one)));
    if (control) {
        event.preventDefault();
        press(control);
    }
});
// After a decision the page is made anew: the finding that it was on is current still.
const decided = location.hash.startsWith("#d-") && document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest(".finding");
if (decided) {
    decided.focus({ preventScroll: true });
}
// A mark in the text leads to its finding, as in a report.
document.querySelectorAll("mark[data-findings]").forEach(mark => mark.addEventListener("click", () => {
    location.hash = mark.dataset.findings.split(" ")[0];
    go(items.findIndex(one => one.id === location.hash.slice(1)));
}));
