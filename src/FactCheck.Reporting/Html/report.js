"use strict";
(() => {
  const filters = document.getElementById("filters");
  const form = filters.querySelector("form");
  const shown = document.getElementById("shown");
  const findings = [...document.querySelectorAll(".finding")];
  const boxes = [...form.querySelectorAll("input")];

  const apply = () => {
    const on = new Set(boxes.filter(box => box.checked).map(box => box.value));
    const hidden = new Set();
    for (const finding of findings) {
      finding.hidden = !on.has(finding.dataset.verdict);
      if (finding.hidden) hidden.add(finding.id);
    }
    for (const mark of document.querySelectorAll("mark")) {
      mark.classList.toggle("off", mark.dataset.findings.split(" ").every(id => hidden.has(id)));
    }
    for (const link of document.querySelectorAll("a.ref")) link.hidden = hidden.has(link.hash.slice(1));
    for (const item of document.querySelectorAll("[data-of]")) item.hidden = hidden.has(item.dataset.of);
    shown.textContent = `${findings.length - hidden.size} of ${findings.length} findings shown`;
  };

  for (const box of boxes) {
    const count = findings.filter(finding => finding.dataset.verdict === box.value).length;
    box.parentElement.querySelector(".count").textContent = count;
    box.parentElement.hidden = count === 0;
  }

  form.addEventListener("change", apply);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("click", event => {
    const { show, open } = event.target.dataset;
    if (show) {
      for (const box of boxes) box.checked = show === "all" || "failing" in box.dataset;
      apply();
    }
    if (open) {
      for (const details of document.querySelectorAll(".finding details")) details.open = open === "true";
    }
  });

  // A place that is pointed to must be there to see, whatever the filters say.
  const arrive = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.matches(".finding")) return;
    if (target.hidden) {
      for (const box of boxes) box.checked ||= box.value === target.dataset.verdict;
      apply();
    }
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest" });
  };
  addEventListener("hashchange", arrive);

  // For the mouse; with the keyboard the number behind the words leads to the same place.
  document.addEventListener("click", event => {
    const mark = event.target.closest("mark:not(.off)");
    if (mark && getSelection().isCollapsed) {
      const id = mark.dataset.findings.split(" ").find(one => !document.getElementById(one).hidden);
      location.hash = id;
    }
  });

  if (findings.length > 0) {
    filters.hidden = false;
    filters.open = matchMedia("(min-width: 60rem)").matches;
    apply();
    arrive();
  }
})();
