//! What the shipped scripts may name, and why. Whoever adds a word here has looked at what it is for; `docs/privacy.md` tells
//! people what this list promises.

/// What could reach out, bring in code or markup, or keep something elsewhere: how often each may stand in which file. Where a
/// file is not named, not at all.
pub const GUARDED: &[(&str, &[(&str, usize)])] = &[
    // Who asks for a file. The entry: its own files, with their hashes, and once more to learn why one was refused; the questions
    // that a page names; and the name of that failure. The glue: a module that is given as an address, which the entry never does.
    ("fetch", &[(ENTRY, 4), (GLUE, 1), (SINGLE, 3), (EMBED, 3)]),
    // Glue and modes, and the script's own address, beside which the other files lie: three of the entry, a language each of
    // the glue, and beside modes the page for a frame.
    ("import", &[(ENTRY, 5), (GLUE, 7), (MODES, 1)]),
    // Between a page and its frame: attributes and colours in, events and a height out.
    ("postMessage", &[(MODES, 1), (SINGLE, 1), (EMBED, 2)]),
    // The two storages of answers.
    ("localStorage", &[(GLUE, 1), (SINGLE, 1), (EMBED, 1)]),
    ("sessionStorage", &[(GLUE, 1), (SINGLE, 1), (EMBED, 1)]),
    // Yew brings it along for markup from text. The survey has none: `tests/architecture.rs` looks for it.
    ("innerHTML", &[(GLUE, 1), (SINGLE, 1), (EMBED, 1)]),
    // Whether a frame is of the same origin as its page, and the page's address, which a link to a survey leads to.
    ("location", &[(GLUE, 1), (MODES, 2), (SINGLE, 3), (EMBED, 3)]),
    ("XMLHttpRequest", &[]),
    ("WebSocket", &[]),
    ("WebSocketStream", &[]),
    ("WebTransport", &[]),
    ("EventSource", &[]),
    ("RTCPeerConnection", &[]),
    ("sendBeacon", &[]),
    // Which languages the visitor reads, whether they want to save data, and where a text is copied to.
    ("navigator", &[(ENTRY, 2), (GLUE, 1), (MODES, 1), (SINGLE, 4), (EMBED, 4)]),
    ("Image", &[]),
    ("Audio", &[]),
    ("FontFace", &[]),
    ("Worker", &[]),
    ("SharedWorker", &[]),
    ("serviceWorker", &[]),
    ("importScripts", &[]),
    ("BroadcastChannel", &[]),
    ("MessageChannel", &[]),
    ("open", &[]),
    ("submit", &[]),
    ("referrer", &[]),
    // A link that was looked at goes from the address.
    ("history", &[(GLUE, 1), (SINGLE, 1), (EMBED, 1)]),
    ("cookie", &[]),
    ("cookieStore", &[]),
    ("indexedDB", &[]),
    ("caches", &[]),
    ("eval", &[]),
    ("Function", &[]),
    ("outerHTML", &[]),
    ("insertAdjacentHTML", &[]),
    ("setHTMLUnsafe", &[]),
    ("parseHTMLUnsafe", &[]),
    ("parseFromString", &[]),
    ("createContextualFragment", &[]),
    ("srcdoc", &[]),
    ("write", &[]),
    ("writeln", &[]),
];

/// What no script may say as a text either: elements that bring in code or a document, by the name they are created with.
pub const UNSAID: &[&str] = &["script", "object", "embed", "link", "img"];

/// What no module may hold as a text: names of what reaches out, which could be looked up by them.
pub const UNHELD: &[&str] = &[
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "sendBeacon",
    "RTCPeerConnection",
    "indexedDB",
    "importScripts",
];

/// What the program may use of the browser and of JavaScript: every name in its glue, by what it is for.
pub const USED: &[(&str, &str)] = &[
    (
        "to make and change the elements of the survey, in its own shadow root",
        "Element HTMLElement ShadowRoot appendChild childNodes cloneNode createElement createElementNS createTextNode document \
         getAttribute getRootNode host insertBefore lastChild namespaceURI nextSibling nodeValue parentElement parentNode \
         querySelector removeAttribute removeChild setAttribute window Window",
    ),
    (
        "to hear what the person does in it",
        "HTMLInputElement HTMLTextAreaElement KeyboardEvent __crm_listener_id __crm_subtree_cache_key __crm_subtree_id \
         addEventListener altKey bubbles cancelBubble capture checked closest composedPath ctrlKey defaultValue isComposing key metaKey \
         once passive preventDefault removeEventListener target value",
    ),
    ("to move the focus and to scroll", "activeElement block blur focus requestAnimationFrame scrollIntoView"),
    (
        "to keep the answers, and to notice another tab that does",
        "Event StorageEvent getItem localStorage removeItem sessionStorage setItem",
    ),
    (
        "to hand the person a file, and to read one that the person chooses",
        "Blob URL click createObjectURL download files revokeObjectURL size text type",
    ),
    (
        "to read the page's colours, and to set those that can be read",
        "CSS assignedSlot supports getComputedStyle getPropertyValue onanimationstart ontransitionend ownerDocument setProperty style",
    ),
    (
        "to make a link to the survey, to open one, and to seal it",
        "crypto decrypt deriveKey encrypt getRandomValues history href importKey location normalize pathname replaceState \
         search subtle",
    ),
    (
        "to draw the charts as pictures",
        "Path2D arc fill fillStyle fillText font getContext height lineCap lineWidth restore save scale stroke strokeStyle \
         textAlign textBaseline toBlob translate width",
    ),
    ("to copy the result or a link", "clipboard navigator writeText"),
    ("to print", "print"),
    ("to tell the page of progress, and what the person shares", "CustomEvent composed detail dispatchEvent"),
    ("to date what is handed over", "Date getDate getFullYear getMonth now toISOString toLocaleDateString"),
    ("to say in the console what went wrong", "console error name stack warn"),
    ("to wait, and to go on", "Promise queueMicrotask resolve setTimeout then"),
    ("Yew has it for markup from text, which the survey never makes", "innerHTML"),
    (
        "the language: lists, records, JSON, errors",
        "Array Error JSON MAX_SAFE_INTEGER Number Object Reflect Symbol apply arguments call charCodeAt constructor freeze from \
         fromEntries get getPrototypeOf global globalThis isArray keys length parse prototype push self set slice stringify undefined",
    ),
    (
        "to pass texts and numbers between the module and the page",
        "DataView FinalizationRegistry TextDecoder TextEncoder Uint8Array buffer byteLength cnt decode detached dispose encode \
         encodeInto free getUint32 ignoreBOM memory read register setFloat64 setInt32 setUint32 subarray unregister written",
    ),
    (
        "to start the module",
        "Instance Module Request Response WebAssembly arrayBuffer exports fetch headers initSync instance instantiate \
         instantiateStreaming module module_or_path status statusText url",
    ),
    ("the program's own face", "Language Widget ask destroy update"),
    ("to find the languages and the later style beside the glue", "languages late meta"),
];

/// Words of the language itself.
pub const KEYWORDS: &str = "as async await break case catch class const continue default delete do else export extends false \
     finally for function if import in instanceof let new null of return static super switch this throw true try typeof var \
     void while";

pub const ENTRY: &str = "crm-readiness.js";
pub const GLUE: &str = "crm-readiness-app.js";
pub const MODES: &str = "crm-readiness-modes.js";
pub const SINGLE: &str = "crm-readiness-single.html";
pub const EMBED: &str = "embed.html";
