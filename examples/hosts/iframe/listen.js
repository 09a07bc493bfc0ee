// All that a page needs to work with embed.html in a frame of its own. Every message of the survey carries "crm-readiness": 1.

addEventListener("message", ({ source, data }) => {
  const frame = document.querySelector("iframe");
  // Any frame can send messages: only those of this one count.
  if (source !== frame?.contentWindow || data?.["crm-readiness"] !== 1) return;

  const say = (text) => (document.querySelector("[role=status]").textContent = text);
  if (data.height) frame.style.height = `${data.height}px`;
  switch (data.event) {
    // The frame has loaded and asks what to show: attributes of <crm-readiness>, and colours and type.
    case "frame":
      source.postMessage({
        "crm-readiness": 1,
        attributes: { heading: "Is your CRM project ready?", storage: "none" },
        tokens: [
          ["--crm-paper", "light-dark(#fbfaf7, #191a1c)"],
          ["--crm-accent", "light-dark(#3f5f2f, #a7cf90)"],
          ["--crm-on-accent", "light-dark(#fff, #14200d)"],
        ],
      }, "*");
      break;
    case "progress":
      say(`${data.detail.answered} of ${data.detail.total} questions answered.`);
      break;
    case "complete":
      say("The result is shown.");
      break;
  }
});
