// Keys for who judges many findings: n and p go from finding to finding, r into the note of the one that is current.
const findings = [...document.querySelectorAll(".finding")];
document.querySelectorAll(".keys").forEach(one => { one.hidden = findings.length === 0; });
const current = () => findings.findIndex(one => one.contains(document.activeElement));
const go = to => {
    const finding = findings[Math.max(0, Math.min(findings.length - 1, to))];
    finding?.focus();
    finding?.scrollIntoView({ block: "nearest" });
};
document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) {
        return;
    }
    const at = current();
    const keys = {
        n: () => go(at + 1),
        p: () => go(at < 0 ? 0 : at - 1),
        r: () => findings[at]?.querySelector("textarea")?.focus(),
    };
    if (keys[event.key]) {
        event.preventDefault();
        keys[event.key]();
    }
});
// A mark in the text leads to its finding, as in a report.
document.querySelectorAll("mark[data-findings]").forEach(mark => mark.addEventListener("click", () => {
    location.hash = mark.dataset.findings.split(" ")[0];
    go(findings.findIndex(one => one.id === location.hash.slice(1)));
}));
