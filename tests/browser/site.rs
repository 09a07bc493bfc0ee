//! The built site behind a plain static server, which remembers what was asked of it.
//!
//! It answers one request a connection, each in a thread of its own: a browser opens connections in advance that it may
//! never use, and none of them may keep another waiting.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use brotli::enc::BrotliEncoderParams;

use crate::browser::Preamble;

thread_local! {
    /// Of the test that runs in this thread: every server that it starts sends it.
    static PREAMBLE: RefCell<Preamble> = RefCell::default();
}

/// A new test's own, with nothing in it yet.
pub fn preamble() -> Preamble {
    let fresh = Preamble::default();
    PREAMBLE.replace(fresh.clone());
    fresh
}

pub struct Site {
    address: SocketAddr,
    thread: Option<JoinHandle<()>>,
    shelf: Arc<Shelf>,
}

/// A folder that `cargo xtask test` has built and names in a variable.
pub fn folder(variable: &str) -> PathBuf {
    let folder = env::var_os(variable).map(PathBuf::from);
    folder.unwrap_or_else(|| panic!("{variable} names a built folder: `cargo xtask test` builds it and sets this"))
}

/// What the serving threads and the test share.
struct Shelf {
    root: PathBuf,
    /// Files that only this test has, in place of the site's own or beside them.
    extra: Mutex<HashMap<String, Vec<u8>>>,
    asked: Mutex<Vec<String>>,
    /// Those of the site's files that are sent compressed.
    compressed: Mutex<HashMap<String, Vec<u8>>>,
    /// What the server does not have, although the site does.
    lost: Mutex<HashSet<String>>,
    /// What is sent under another media type than its own.
    mistyped: Mutex<HashMap<String, &'static str>>,
    /// What pages of other origins may have: nothing, or all that does not end like this.
    open: Mutex<Option<&'static str>>,
    /// Scripts that go before every page.
    preamble: Preamble,
    /// Whether pages are sent as if scripts were switched off.
    scriptless: AtomicBool,
    /// What gets no answer, by its ending.
    silent: Mutex<Option<&'static str>>,
    closed: AtomicBool,
}

impl Site {
    pub fn serve() -> Site {
        Site::of(&folder("CRM_SITE"))
    }

    /// Serves another folder than the site's.
    pub fn of(root: &Path) -> Site {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on this machine");
        let address = listener.local_addr().expect("the port");
        let shelf = Arc::new(Shelf {
            root: root.to_owned(),
            extra: Mutex::default(),
            asked: Mutex::default(),
            compressed: Mutex::default(),
            lost: Mutex::default(),
            mistyped: Mutex::default(),
            open: Mutex::default(),
            preamble: PREAMBLE.with_borrow(Preamble::clone),
            scriptless: AtomicBool::new(false),
            silent: Mutex::default(),
            closed: AtomicBool::new(false),
        });
        let serving = shelf.clone();
        let thread = thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                if serving.closed.load(Ordering::Relaxed) {
                    break;
                }
                let shelf = serving.clone();
                // A browser that has gone away in the middle of an answer is no concern of the server's.
                thread::spawn(move || shelf.answer(connection).ok());
            }
        });
        Site { address, thread: Some(thread), shelf }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Serves this at this path from now on.
    pub fn put(&self, path: &str, body: impl AsRef<[u8]>) {
        self.shelf.extra.lock().unwrap().insert(path.to_owned(), body.as_ref().to_owned());
    }

    /// From now on sends what is worth it as a good web server would: compressed, once and for all requests.
    pub fn compress(&self) {
        let files = fs::read_dir(&self.shelf.root).expect("the site's folder").flatten();
        // The pages that hold a whole survey are large, and no test measures them.
        let counts =
            |path: &Path| path.is_file() && (path.extension() != Some("html".as_ref()) || path.ends_with("index.html"));
        for path in files.map(|file| file.path()).filter(|path| counts(path)) {
            let body = fs::read(&path).expect("a file of the site");
            let mut small = Vec::new();
            let best = BrotliEncoderParams { quality: 11, size_hint: body.len(), ..Default::default() };
            brotli::BrotliCompress(&mut &*body, &mut small, &best).expect("compression in memory");
            let name = format!("/{}", path.file_name().expect("a name").to_string_lossy());
            self.shelf.compressed.lock().unwrap().insert(name, small);
        }
    }

    /// The path of the file whose name starts and ends so; between them is the hash of its bytes.
    pub fn named(&self, start: &str, end: &str) -> String {
        let files = fs::read_dir(&self.shelf.root).expect("the site's folder").flatten();
        let mut names = files.map(|file| file.file_name().to_string_lossy().into_owned());
        let name = names.find(|name| name.starts_with(start) && name.ends_with(end));
        format!("/{}", name.unwrap_or_else(|| panic!("no file {start}…{end}")))
    }

    /// A file of the site as it was built.
    pub fn built(&self, path: &str) -> Vec<u8> {
        self.shelf.file(path).unwrap_or_else(|| panic!("no file {path}"))
    }

    /// The server does not have this from now on.
    pub fn lose(&self, path: &str) {
        self.shelf.lost.lock().unwrap().insert(path.to_owned());
    }

    /// The server has again what it lost.
    pub fn find(&self, path: &str) {
        self.shelf.lost.lock().unwrap().remove(path);
    }

    /// Sends this under a media type that is not its own.
    pub fn mistype(&self, path: &str, mime: &'static str) {
        self.shelf.mistyped.lock().unwrap().insert(path.to_owned(), mime);
    }

    /// Lets pages of other origins have everything from now on.
    pub fn open_to_all(&self) {
        // No path ends in a line break.
        self.open_to_all_but("\n");
    }

    /// The same for what does not end like this.
    pub fn open_to_all_but(&self, ending: &'static str) {
        *self.shelf.open.lock().unwrap() = Some(ending);
    }

    /// From now on no page of this server runs a script, as where a person has switched them off.
    pub fn forbid_scripts(&self) {
        self.shelf.scriptless.store(true, Ordering::Relaxed);
    }

    /// From now on every connection for what ends like this is closed without an answer, as where there is no network.
    pub fn fall_silent(&self, ending: &'static str) {
        *self.shelf.silent.lock().unwrap() = Some(ending);
    }

    /// Answers again.
    pub fn speak_again(&self) {
        *self.shelf.silent.lock().unwrap() = None;
    }

    /// Every path asked for so far, in order.
    pub fn asked(&self) -> Vec<String> {
        self.shelf.asked.lock().unwrap().clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.shelf.closed.store(true, Ordering::Relaxed);
        // The last connection lets the listening thread see it.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Shelf {
    fn answer(&self, mut connection: TcpStream) -> std::io::Result<()> {
        let mut lines = BufReader::new(connection.try_clone()?).lines();
        let Some(request) = lines.next().transpose()? else {
            return Ok(());
        };
        // The headers: nothing in them matters to a static file, but they are to be read before the answer.
        while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}

        let path = request.split([' ', '?']).nth(1).unwrap_or_default().to_owned();
        self.asked.lock().unwrap().push(path.clone());
        if self.silent.lock().unwrap().is_some_and(|ending| path.ends_with(ending)) {
            return Ok(());
        }
        let path = if path.ends_with('/') { format!("{path}index.html") } else { path };
        let extra = self.extra.lock().unwrap().get(&path).cloned();
        let put = extra.is_some();
        let small = self.compressed.lock().unwrap().get(&path).cloned();
        let encoding = if extra.is_none() && small.is_some() { "Content-Encoding: br\r\n" } else { "" };
        let lost = self.lost.lock().unwrap().contains(&path);
        let body = extra.or(small).or_else(|| self.file(&path)).filter(|_| !lost);
        let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
        let mut body = body.unwrap_or_default();
        let mime = self.mistyped.lock().unwrap().get(&path).copied().unwrap_or_else(|| mime(Path::new(&path)));
        let open = self.open.lock().unwrap().is_some_and(|ending| !path.ends_with(ending));
        let open = if open { "Access-Control-Allow-Origin: *\r\n" } else { "" };
        if mime.starts_with("text/html") && encoding.is_empty() {
            body = self.with_preamble(body);
        }
        let scriptless = if self.scriptless.load(Ordering::Relaxed) { SCRIPTLESS } else { "" };
        // As docs/hosting.md has it. The others are not kept at all: a reload must find what the test has put here since.
        let lasting = status == "200 OK" && !put && has_hash(&path);
        let kept = if lasting { "max-age=31536000, immutable" } else { "no-store" };
        write!(
            connection,
            "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {}\r\nCache-Control: {kept}\r\n{open}{encoding}{scriptless}Connection: close\r\n\r\n",
            body.len(),
        )?;
        connection.write_all(&body)
    }

    /// Before everything else, the page's own policy included.
    fn with_preamble(&self, page: Vec<u8>) -> Vec<u8> {
        let scripts: String =
            self.preamble.lock().unwrap().iter().map(|script| format!("<script>{{{script}}}</script>")).collect();
        let start = if page.to_ascii_lowercase().starts_with(DOCTYPE) { DOCTYPE.len() } else { 0 };
        [&page[..start], scripts.as_bytes(), &page[start..]].concat()
    }

    fn file(&self, path: &str) -> Option<Vec<u8>> {
        if path.contains("..") {
            return None;
        }
        let file = match path.strip_prefix("/hosts/") {
            // Pages that embed the survey, as other people's do.
            Some(host) => folder("CRM_HOSTS").join("hosts").join(host),
            None => self.root.join(path.strip_prefix("/crm-readiness/").unwrap_or(path).trim_start_matches('/')),
        };
        fs::read(file).ok()
    }
}

/// Whether the name of a file says its bytes: eight hexadecimal digits between dots.
fn has_hash(path: &str) -> bool {
    path.split('.').any(|part| part.len() == 8 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

const DOCTYPE: &[u8] = b"<!doctype html>";
const SCRIPTLESS: &str = "Content-Security-Policy: sandbox allow-same-origin allow-top-navigation\r\n";

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        _ => "application/octet-stream",
    }
}
