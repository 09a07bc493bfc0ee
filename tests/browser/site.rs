//! The built site behind a plain static server, which remembers what was asked of it.
//!
//! It answers one request a connection, each in a thread of its own: a browser opens connections in advance that it may
//! never use, and none of them may keep another waiting.

use std::collections::HashMap;
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use brotli::enc::BrotliEncoderParams;

pub struct Site {
    address: SocketAddr,
    thread: Option<JoinHandle<()>>,
    shelf: Arc<Shelf>,
}

/// What the serving threads and the test share.
struct Shelf {
    root: PathBuf,
    /// Files that only this test has, in place of the site's own or beside them.
    extra: Mutex<HashMap<String, String>>,
    asked: Mutex<Vec<String>>,
    /// Those of the site's files that are sent compressed.
    compressed: Mutex<HashMap<String, Vec<u8>>>,
    closed: AtomicBool,
}

impl Site {
    pub fn serve() -> Site {
        let root = env::var("CRM_SITE")
            .expect("CRM_SITE names the folder of the built site: `cargo xtask test` builds it and sets this");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on this machine");
        let address = listener.local_addr().expect("the port");
        let shelf = Arc::new(Shelf {
            root: root.into(),
            extra: Mutex::default(),
            asked: Mutex::default(),
            compressed: Mutex::default(),
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

    /// Serves this text at this path from now on.
    pub fn put(&self, path: &str, body: &str) {
        self.shelf.extra.lock().unwrap().insert(path.to_owned(), body.to_owned());
    }

    /// From now on sends what is worth it as a good web server would: compressed, once and for all requests.
    pub fn compress(&self) {
        let files = fs::read_dir(&self.shelf.root).expect("the site's folder").flatten();
        for path in files.map(|file| file.path()).filter(|path| path.is_file()) {
            let body = fs::read(&path).expect("a file of the site");
            let mut small = Vec::new();
            let best = BrotliEncoderParams { quality: 11, size_hint: body.len(), ..Default::default() };
            brotli::BrotliCompress(&mut &*body, &mut small, &best).expect("compression in memory");
            let name = format!("/{}", path.file_name().expect("a name").to_string_lossy());
            self.shelf.compressed.lock().unwrap().insert(name, small);
        }
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
        let path = if path.ends_with('/') { format!("{path}index.html") } else { path };
        let extra = self.extra.lock().unwrap().get(&path).cloned().map(String::into_bytes);
        let small = self.compressed.lock().unwrap().get(&path).cloned();
        let encoding = if extra.is_none() && small.is_some() { "Content-Encoding: br\r\n" } else { "" };
        let body = extra.or(small).or_else(|| self.file(&path));
        let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
        let body = body.unwrap_or_default();
        // No caching: a reload must find what the test has put here since.
        write!(
            connection,
            "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n{encoding}Connection: close\r\n\r\n",
            mime(Path::new(&path)),
            body.len(),
        )?;
        connection.write_all(&body)
    }

    fn file(&self, path: &str) -> Option<Vec<u8>> {
        if path.contains("..") {
            return None;
        }
        let file = match path.strip_prefix("/hosts/") {
            // Pages that embed the survey, as other people's do.
            Some(host) => Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/hosts").join(host),
            None => self.root.join(path.strip_prefix("/crm-readiness/").unwrap_or(path).trim_start_matches('/')),
        };
        fs::read(file).ok()
    }
}

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
