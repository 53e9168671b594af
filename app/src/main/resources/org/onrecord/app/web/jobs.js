// Work behind the pages: says how far it is without loading the page again; takes dropped files.
const show = (box, job) => {
  const label = box.querySelector("[data-label]");
  if (label) label.textContent = job.status;
  const phase = box.querySelector("[data-phase]");
  if (phase) phase.textContent = `${job.phase ?? ""} ${job.counts}`.trim();
  const bar = box.querySelector("progress");
  if (bar) {
    bar.max = Math.max(1, job.total);
    bar.value = job.done;
  }
};

const over = (status) => ["done", "cancelled", "failed"].includes(status);

const watch = async (box) => {
  for (;;) {
    await new Promise((resume) => setTimeout(resume, 700));
    const answer = await fetch(`/api/v1/jobs/${box.dataset.job}`).catch(() => null);
    if (!answer?.ok) return;
    const job = await answer.json();
    show(box, job);
    if (over(job.status)) {
      if (box.dataset.reload) location.reload();
      return;
    }
  }
};

for (const box of document.querySelectorAll("[data-job]")) {
  if (!over(box.dataset.status)) watch(box);
}

const drop = document.querySelector("form.drop");
if (drop) {
  drop.querySelector("[data-hint]").textContent += " Files can be dropped here.";
  const stop = (event, on) => {
    event.preventDefault();
    drop.classList.toggle("over", on);
  };
  drop.addEventListener("dragover", (event) => stop(event, true));
  drop.addEventListener("dragleave", (event) => stop(event, false));
  drop.addEventListener("drop", (event) => {
    stop(event, false);
    drop.querySelector("input[type=file]").files = event.dataTransfer.files;
    drop.requestSubmit();
  });
}
