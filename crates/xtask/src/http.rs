//! A server of static files for this machine, with what a browser needs and nothing else: `GET` and `HEAD`,
//! connections that stay open, gzip, and validators. Written here because everyone who opens the page compiles it
//! first, and a server from a registry takes longer to compile than all the rest of `xtask`.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Result, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    sync::Arc,
    thread,
    time::{Duration, UNIX_EPOCH},
};

use crate::gzip::gzip;

/// A request with a longer head is refused.
const LONGEST_HEAD: u64 = 32 * 1024;
/// A connection that asks nothing for so long is closed.
const IDLE: Duration = Duration::from_secs(120);
/// Smaller answers are sent as they are.
const WORTH_PACKING: usize = 256;

/// What stands behind a path.
pub enum Found {
    /// The file at this path of this machine.
    File(std::path::PathBuf),
    /// The same with a slash at the end is a folder that holds a page.
    Folder,
    /// There is nothing, for this reason.
    Nothing(String),
}

/// Finds what a decoded path like `/data/index.json` stands for. It may take its time.
pub type Find = dyn Fn(&str) -> Found + Send + Sync;

/// Answers every connection in a thread of its own, so that one that waits or stays open starves no other.
pub fn serve(listener: &TcpListener, find: Arc<Find>) -> Result<()> {
    loop {
        let (stream, _) = match listener.accept() {
            Ok(connection) => connection,
            // A connection that is gone before it is accepted is no reason to end.
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionAborted => continue,
            Err(error) => return Err(error),
        };
        let find = Arc::clone(&find);
        // A browser that goes away in the middle of an answer is everyday.
        thread::spawn(move || drop(converse(stream, &*find)));
    }
}

/// What a request asks for.
#[derive(Debug, Default, PartialEq)]
struct Request {
    method: String,
    target: String,
    gzip: bool,
    known: Option<String>,
    close: bool,
    has_body: bool,
}

struct Answer {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

fn converse(stream: TcpStream, find: &Find) -> Result<()> {
    stream.set_read_timeout(Some(IDLE))?;
    // Small answers leave at once instead of waiting for the last one to be acknowledged.
    stream.set_nodelay(true)?;
    let mut output = stream.try_clone()?;
    let mut input = BufReader::new(stream);
    while let Some(request) = read_request(&mut input)? {
        let Answer { status, headers, body } = match &request {
            Request { method, has_body: false, .. } if method == "GET" || method == "HEAD" => answer(&request, find)?,
            Request { method, .. } if method.is_empty() => plain("400 Bad Request", "This is no HTTP request.\n"),
            _ => plain("405 Method Not Allowed", "This server only answers GET and HEAD.\n"),
        };
        // What follows a body that nobody reads would be taken for the next request.
        let close = request.close || request.has_body || request.method.is_empty();
        let mut head = format!("HTTP/1.1 {status}\r\n");
        for (name, value) in &headers {
            head += &format!("{name}: {value}\r\n");
        }
        if status.starts_with("304") {
            head += "\r\n";
        } else {
            head += &format!("content-length: {}\r\n", body.len());
            head += if close { "connection: close\r\n\r\n" } else { "\r\n" };
        }
        let mut bytes = head.into_bytes();
        if request.method != "HEAD" {
            bytes.extend(body);
        }
        output.write_all(&bytes)?;
        if close {
            break;
        }
    }
    Ok(())
}

/// The next request of a connection, `None` at its end. What is no request has an empty method.
fn read_request(input: &mut impl BufRead) -> Result<Option<Request>> {
    let mut request = Request::default();
    let mut lines = input.take(LONGEST_HEAD);
    let mut first = true;
    loop {
        let mut line = Vec::new();
        if lines.read_until(b'\n', &mut line)? == 0 || line.last() != Some(&b'\n') {
            let refused = lines.limit() == 0;
            return Ok(refused.then(Request::default));
        }
        let line = String::from_utf8_lossy(&line);
        let line = line.trim_end();
        if first {
            if line.is_empty() {
                continue;
            }
            first = false;
            let mut words = line.split(' ');
            let (method, target, version) = (words.next(), words.next(), words.next());
            let (Some(method), Some(target), Some(version)) = (method, target, version) else {
                return Ok(Some(Request::default()));
            };
            if !version.starts_with("HTTP/1.") || !target.starts_with('/') {
                return Ok(Some(Request::default()));
            }
            request.method = method.to_owned();
            request.target = target.to_owned();
            request.close = version == "HTTP/1.0";
        } else if line.is_empty() {
            return Ok(Some(request));
        } else if let Some((name, value)) = line.split_once(':') {
            let value = value.trim();
            match name.to_ascii_lowercase().as_str() {
                "accept-encoding" => request.gzip = value.split(',').any(accepts_gzip),
                "if-none-match" => request.known = Some(value.to_owned()),
                "connection" => request.close |= value.eq_ignore_ascii_case("close"),
                "content-length" => request.has_body |= value != "0",
                "transfer-encoding" => request.has_body = true,
                _ => {}
            }
        }
    }
}

/// Whether one entry of an `Accept-Encoding` is gzip with a quality above zero.
fn accepts_gzip(coding: &str) -> bool {
    let mut parts = coding.split(';').map(str::trim);
    parts.next() == Some("gzip")
        && !parts.any(|part| part.strip_prefix("q=").and_then(|q| q.parse().ok()) == Some(0.0f32))
}

fn answer(request: &Request, find: &Find) -> Result<Answer> {
    let path = request.target.split(['?', '#']).next().unwrap_or_default();
    let Some(decoded) = decode(path) else {
        return Ok(plain("400 Bad Request", "This path is not understood.\n"));
    };
    let file = match find(&decoded) {
        Found::File(file) => file,
        Found::Folder => {
            let mut answer = plain("301 Moved Permanently", "This is a folder.\n");
            answer.headers.push(("location", format!("{path}/")));
            return Ok(answer);
        }
        Found::Nothing(why) => return Ok(plain("404 Not Found", &format!("{why}\n"))),
    };
    let Some((bytes, tag)) = read(&file) else {
        return Ok(plain("404 Not Found", &format!("There is no file {decoded} in this site.\n")));
    };
    let kind = content_type(&file);
    let packed =
        request.gzip && kind != "application/gzip" && !kind.starts_with("image/png") && bytes.len() >= WORTH_PACKING;
    let tag = format!("\"{tag}{}\"", if packed { "-gz" } else { "" });
    let mut headers = vec![
        // A file that changed must show at the next visit.
        ("cache-control", "no-cache".to_owned()),
        ("etag", tag.clone()),
    ];
    if request.known.as_deref() == Some(&tag) {
        return Ok(Answer { status: "304 Not Modified", headers, body: Vec::new() });
    }
    headers.push(("content-type", kind.to_owned()));
    if kind != "application/gzip" {
        headers.push(("vary", "accept-encoding".to_owned()));
    }
    let body = if packed {
        headers.push(("content-encoding", "gzip".to_owned()));
        gzip(&bytes).map_err(std::io::Error::other)?
    } else {
        bytes
    };
    Ok(Answer { status: "200 OK", headers, body })
}

/// A file's bytes and what tells one state of it from another.
fn read(file: &Path) -> Option<(Vec<u8>, String)> {
    let changed = fs::metadata(file).ok()?.modified().ok()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    let bytes = fs::read(file).ok()?;
    let tag = format!("{:x}-{:x}", changed.as_nanos(), bytes.len());
    Some((bytes, tag))
}

fn plain(status: &'static str, text: &str) -> Answer {
    let headers =
        vec![("content-type", "text/plain; charset=utf-8".to_owned()), ("cache-control", "no-cache".to_owned())];
    Answer { status, headers, body: text.into() }
}

/// The path with its escapes resolved; `None` where it could lead out of a folder or is no text.
fn decode(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut decoded = Vec::with_capacity(path.len());
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            decoded.push(byte);
            continue;
        }
        let digit = |byte: u8| char::from(byte).to_digit(16);
        let value = digit(bytes.next()?)? * 16 + digit(bytes.next()?)?;
        // An escaped slash is part of a name, and no file here has such a name.
        if value == u32::from(b'/') {
            return None;
        }
        decoded.push(u8::try_from(value).ok()?);
    }
    let decoded = String::from_utf8(decoded).ok()?;
    let harmless = |name: &str| name != ".." && name != "." && !name.contains(['\\', ':', '\0']);
    decoded.split('/').all(harmless).then_some(decoded)
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "wasm" => "application/wasm",
        "gz" => "application/gzip",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "md" | "txt" | "toml" | "rs" | "ts" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{Request, accepts_gzip, decode, read_request};

    #[test]
    fn paths_are_decoded_and_none_leads_out_of_a_folder() {
        assert_eq!(decode("/a%20b/c.js").as_deref(), Some("/a b/c.js"));
        for outside in ["/../x", "/a/%2e%2e/x", "/..%2fx", "/..%5cx", "/c:/x", "/%00", "/%zz", "/%4", "/%ff", "/a/./b"]
        {
            assert_eq!(decode(outside), None, "{outside}");
        }
    }

    #[test]
    fn a_request_is_read_to_the_end_of_its_head() {
        let mut two = &b"GET /a?b HTTP/1.1\r\nAccept-Encoding: br, gzip;q=1.0\r\nIf-None-Match: \"1\"\r\n\r\nHEAD / HTTP/1.0\r\n\r\n"[..];
        let first = read_request(&mut two).unwrap().unwrap();
        assert_eq!((first.method.as_str(), first.target.as_str()), ("GET", "/a?b"));
        assert_eq!(
            (first.gzip, first.known.as_deref(), first.close, first.has_body),
            (true, Some("\"1\""), false, false)
        );
        assert!(read_request(&mut two).unwrap().is_some_and(|second| second.method == "HEAD" && second.close));
        assert_eq!(read_request(&mut two).unwrap(), None);
    }

    #[test]
    fn what_is_no_request_is_seen() {
        for (bytes, expected) in [
            (&b"nonsense\r\n\r\n"[..], Some(Request::default())),
            (b"GET http://elsewhere/ HTTP/1.1\r\n\r\n", Some(Request::default())),
            (b"GET / HTTP/1.1\r\nHost: cut", None),
            (&[b'x'; 40_000], Some(Request::default())),
        ] {
            assert_eq!(read_request(&mut &bytes[..]).unwrap(), expected);
        }
        let body = read_request(&mut &b"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc"[..]).unwrap();
        assert!(body.is_some_and(|request| request.has_body));
    }

    #[test]
    fn gzip_can_be_declined() {
        assert!(accepts_gzip(" gzip") && accepts_gzip("gzip; q=0.5"));
        assert!(!accepts_gzip("gzip;q=0") && !accepts_gzip("br"));
    }
}
