//! A built site in memory and what to answer to a request for it: files by their exact names, so that no path can lead
//! out of it.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::OnceLock;

use anyhow::Result;

use crate::{compress, files, mime};

#[derive(Default)]
pub struct Shelf {
    pages: HashMap<String, Page>,
}

struct Page {
    mime: &'static str,
    tag: u64,
    raw: Vec<u8>,
    /// Made when it is first asked for: most files are not, and the largest take seconds.
    brotli: OnceLock<Option<Vec<u8>>>,
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

impl Shelf {
    pub fn load(site: &Path) -> Result<Shelf> {
        let mut shelf = Shelf::default();
        for path in files::under(site)? {
            shelf.put(&path, files::read(&site.join(&path))?);
        }
        Ok(shelf)
    }

    fn put(&mut self, path: &Path, raw: Vec<u8>) {
        let extension = files::extension(path);
        let brotli = if compress::helps(extension) { OnceLock::new() } else { OnceLock::from(None) };
        let mut hasher = DefaultHasher::new();
        raw.hash(&mut hasher);
        let page = Page { mime: mime::of(extension), tag: hasher.finish(), raw, brotli };
        self.pages.insert(format!("/{}", files::url(path)), page);
    }

    pub fn answer(&self, method: &str, url: &str, accepted: &str, known: &str) -> Answer {
        if !matches!(method, "GET" | "HEAD") {
            return Answer::text(405, vec![("Allow", "GET, HEAD".to_owned())], "only GET and HEAD\n");
        }
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let index;
        let name = if path.ends_with('/') {
            index = format!("{path}index.html");
            &index
        } else {
            path
        };
        match self.pages.get(name) {
            Some(page) => page.answer(accepts_brotli(accepted), known),
            None => Answer::text(404, Vec::new(), "no such file\n"),
        }
    }
}

impl Page {
    fn answer(&self, brotli: bool, known: &str) -> Answer {
        let small = || self.brotli.get_or_init(|| compress::brotli(&self.raw).ok()).as_ref();
        let (body, encoding) = match brotli.then(small).flatten() {
            Some(small) => (small, Some("br")),
            None => (&self.raw, None),
        };
        // Two encodings are two bodies, and need two tags.
        let tag = format!("\"{:016x}-{}\"", self.tag, encoding.unwrap_or("raw"));
        let unchanged = known.split(',').any(|known| known.trim() == tag);
        let mut headers = vec![
            ("Content-Type", self.mime.to_owned()),
            // Ask each time: a reload must show what was just built.
            ("Cache-Control", "no-cache".to_owned()),
            ("ETag", tag),
            ("Vary", "Accept-Encoding".to_owned()),
            // A wrong type shall break the page here, not first at the embedder's.
            ("X-Content-Type-Options", "nosniff".to_owned()),
        ];
        if unchanged {
            return Answer { status: 304, headers, body: Vec::new() };
        }
        headers.extend(encoding.map(|encoding| ("Content-Encoding", encoding.to_owned())));
        Answer { status: 200, headers, body: body.clone() }
    }
}

impl Answer {
    fn text(status: u16, mut headers: Vec<(&'static str, String)>, text: &str) -> Answer {
        headers.push(("Content-Type", "text/plain; charset=utf-8".to_owned()));
        Answer { status, headers, body: text.as_bytes().to_vec() }
    }
}

fn accepts_brotli(accepted: &str) -> bool {
    accepted.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let refused =
            |part: &str| part.strip_prefix("q=").is_some_and(|weight| weight.trim_matches(['0', '.']).is_empty());
        parts.next().is_some_and(|name| name.eq_ignore_ascii_case("br")) && !parts.any(refused)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shelf() -> Shelf {
        let mut shelf = Shelf::default();
        for name in ["index.html", "app.js", "app.wasm", "instruments/en.json", "icon.png"] {
            shelf.put(Path::new(name), format!("{name} ").repeat(20).into_bytes());
        }
        shelf
    }

    fn get(url: &str) -> Answer {
        shelf().answer("GET", url, "", "")
    }

    fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
        answer.headers.iter().find(|(header, _)| *header == name).map(|(_, value)| value.as_str())
    }

    #[test]
    fn files_come_with_the_types_that_browsers_insist_on() {
        let expected = [
            ("/", "text/html; charset=utf-8"),
            ("/index.html?x=1", "text/html; charset=utf-8"),
            ("/app.js", "text/javascript; charset=utf-8"),
            ("/app.wasm", "application/wasm"),
            ("/instruments/en.json", "application/json"),
            ("/icon.png", "image/png"),
        ];
        for (url, mime) in expected {
            let answer = get(url);
            assert_eq!((answer.status, header(&answer, "Content-Type")), (200, Some(mime)), "{url}");
        }
    }

    #[test]
    fn no_path_leads_out_of_the_site() {
        let urls = [
            "/../Cargo.toml",
            "/instruments/../../Cargo.toml",
            "/instruments/../index.html",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "//etc/passwd",
            "/etc/passwd",
            "/C:/boot.ini",
            "/instruments/",
            "index.html",
            "",
            "*",
        ];
        for url in urls {
            assert_eq!(get(url).status, 404, "{url}");
        }
    }

    #[test]
    fn brotli_goes_only_to_who_takes_it() {
        for (accepted, encoding) in [
            ("gzip, deflate, br, zstd", Some("br")),
            ("BR;q=0.5", Some("br")),
            ("gzip", None),
            ("br;q=0", None),
            ("br; q=0.000", None),
            ("brotli", None),
            ("", None),
        ] {
            let answer = shelf().answer("GET", "/app.js", accepted, "");
            assert_eq!(header(&answer, "Content-Encoding"), encoding, "{accepted}");
            assert_eq!(header(&answer, "Vary"), Some("Accept-Encoding"));
        }
        let picture = shelf().answer("GET", "/icon.png", "br", "");
        assert_eq!(header(&picture, "Content-Encoding"), None);
    }

    #[test]
    fn what_the_browser_has_is_not_sent_again() {
        let first = get("/app.js");
        let tag = header(&first, "ETag").unwrap();
        let again = shelf().answer("GET", "/app.js", "", &format!("\"other\", {tag}"));
        assert_eq!((again.status, again.body.len()), (304, 0));
        let compressed = shelf().answer("GET", "/app.js", "br", tag);
        assert_eq!(compressed.status, 200, "the tag of one encoding must not stand for the other");
    }

    #[test]
    fn nothing_can_be_changed_through_it() {
        for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
            assert_eq!(shelf().answer(method, "/", "", "").status, 405);
        }
        assert_eq!(shelf().answer("HEAD", "/", "", "").status, 200);
    }
}
