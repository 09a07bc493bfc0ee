//! As much of HTTP as a page on this machine needs: one request a connection, each in a thread of its own. A browser opens
//! connections in advance that it may never use, and none of them may keep another waiting.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

use crate::shelf::Answer;

/// More than any browser sends without a body.
const LONGEST_HEAD: usize = 32 * 1024;
const MOST_HEADERS: usize = 100;

/// What a browser asks for.
pub struct Asked {
    pub method: String,
    pub target: String,
    pub accept_encoding: String,
    pub if_none_match: String,
}

/// Answers every connection, for as long as the program runs.
pub fn serve(listener: TcpListener, answer: impl Fn(&Asked) -> Answer + Send + Sync + 'static) {
    let answer = Arc::new(answer);
    for connection in listener.incoming().flatten() {
        let answer = answer.clone();
        // A browser that has left in the middle of an answer is no concern of ours.
        thread::spawn(move || respond(connection, &*answer).ok());
    }
}

fn respond(mut connection: TcpStream, answer: &dyn Fn(&Asked) -> Answer) -> io::Result<()> {
    let Some(asked) = read_head(&mut connection)? else { return Ok(()) };
    let Answer { status, headers, body } = answer(&asked);
    let mut head = format!("HTTP/1.1 {status} \r\nContent-Length: {}\r\nConnection: close\r\n", body.len());
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    connection.write_all(head.as_bytes())?;
    if asked.method == "HEAD" { Ok(()) } else { connection.write_all(&body) }
}

/// `None` for a connection that was opened in advance and not used, and for what is no request.
fn read_head(connection: &mut impl Read) -> io::Result<Option<Asked>> {
    let mut head = Vec::new();
    let mut part = [0; 4096];
    while head.len() < LONGEST_HEAD {
        let length = connection.read(&mut part)?;
        if length == 0 {
            return Ok(None);
        }
        head.extend_from_slice(&part[..length]);
        if let Some(asked) = parse(&head) {
            return Ok(Some(asked));
        }
    }
    Ok(None)
}

fn parse(head: &[u8]) -> Option<Asked> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    if !request.parse(head).ok()?.is_complete() {
        return None;
    }
    let header = |name: &str| {
        let found = request.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
        found.map(|header| String::from_utf8_lossy(header.value).into_owned()).unwrap_or_default()
    };
    Some(Asked {
        accept_encoding: header("Accept-Encoding"),
        if_none_match: header("If-None-Match"),
        method: request.method?.to_owned(),
        target: request.path?.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read_whole_however_it_arrives() {
        let head = "GET /a.js HTTP/1.1\r\nHost: x\r\naccept-encoding: br, gzip\r\n\r\n";
        let mut slow = head
            .as_bytes()
            .chunks(7)
            .fold(Box::new(io::empty()) as Box<dyn Read>, |before, part| Box::new(before.chain(part)));
        let asked = read_head(&mut slow).unwrap().unwrap();
        assert_eq!((&*asked.method, &*asked.target, &*asked.accept_encoding), ("GET", "/a.js", "br, gzip"));
        assert_eq!(asked.if_none_match, "");
    }

    #[test]
    fn a_connection_that_is_never_used_is_no_request() {
        assert!(read_head(&mut io::empty()).unwrap().is_none());
        assert!(read_head(&mut "GET / HT".as_bytes()).unwrap().is_none());
    }
}
