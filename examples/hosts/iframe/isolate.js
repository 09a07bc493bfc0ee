const status = document.querySelector("[role=status]");

document.addEventListener("crm-readiness:progress", ({ detail }) => {
  status.textContent = `${detail.answered} of ${detail.total} questions answered.`;
});
document.addEventListener("crm-readiness:complete", () => {
  status.textContent = "The result is shown.";
});
