//! Serves the page on this machine the way a plain static host would, with no special headers: its sources, live,
//! while the binaries are still being built, or the finished site.

use std::{
    io::ErrorKind,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::Path,
    sync::Arc,
    thread,
};

use anyhow::{Context, Result, bail};

use crate::{
    command::{command, exists},
    first_minute, full_set,
    http::{self, Find, Found},
    live::{Binaries, Live},
    paths,
};

const PORTS_TRIED: u16 = 100;

/// How to serve.
#[derive(Debug, PartialEq)]
pub struct Options {
    /// The first port to try; 0 takes any free one.
    pub port: u16,
    /// Whether to open the page in a browser.
    pub open: bool,
    /// Whether to build.
    pub build: bool,
    /// Whether to serve the sources, without building, rather than the finished site.
    pub sources: bool,
    /// The sub-path to serve below; empty for the root.
    pub under: String,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: 8080, open: false, build: true, sources: false, under: String::new() }
    }
}

/// Serves until the process is ended; where it builds, it serves first.
pub fn run(options: &Options) -> Result<()> {
    let listener = listen(options.port)?;
    let mut url = format!("http://{}/", listener.local_addr()?);
    let under = options.under.trim_matches('/').to_owned();
    if !under.is_empty() {
        url += &format!("{under}/");
    }
    let from_dist = !options.build && !options.sources;
    if from_dist && !paths::dist().join("index.html").is_file() {
        bail!("dist/ holds no index.html: `cargo xtask build` makes the site");
    }
    println!("Autoencoder Playground: {url}");
    let find: Box<Find> = if options.build {
        println!("The page is there; it computes as soon as its first binary is compiled.");
        let live = Arc::new(Live::new(full_set::prepare()?.map(|full| full.folder), Binaries::none()));
        let builder = Arc::clone(&live);
        thread::spawn(move || first_minute::build(&builder.binaries));
        Box::new(move |path| live.find(path))
    } else if options.sources {
        let live = Live::new(full_set::prepare()?.map(|full| full.folder), Binaries::of_last_build());
        Box::new(move |path| live.find(path))
    } else {
        Box::new(|path| in_folder(&paths::dist(), path))
    };
    if options.open {
        open(&url);
    }
    let find: Arc<Find> = Arc::new(move |path: &str| below(&under, path, &*find));
    http::serve(&listener, find).context("the server stopped")
}

/// Looks a path up below a sub-path, outside of which there is nothing.
fn below(under: &str, path: &str, find: &Find) -> Found {
    if under.is_empty() {
        return find(path);
    }
    match path.strip_prefix('/').and_then(|path| path.strip_prefix(under)) {
        Some("") => Found::Folder,
        Some(rest) if rest.starts_with('/') => find(rest),
        _ => nothing(path),
    }
}

/// The file of a folder that a decoded path names; a path that ends with a slash names the page in it.
pub fn in_folder(root: &Path, path: &str) -> Found {
    let file = root.join(path.trim_start_matches('/'));
    if path.ends_with('/') {
        let page = file.join("index.html");
        return if page.is_file() { Found::File(page) } else { nothing(path) };
    }
    match (file.is_file(), file.join("index.html").is_file()) {
        (true, _) => Found::File(file),
        (false, true) => Found::Folder,
        (false, false) => nothing(path),
    }
}

fn nothing(path: &str) -> Found {
    Found::Nothing(format!("There is no file {path} in this site."))
}

/// Binds the first free port from `first` on.
fn listen(first: u16) -> Result<TcpListener> {
    let last = first.saturating_add(if first == 0 { 0 } else { PORTS_TRIED });
    for port in first..=last {
        match TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => continue,
            bound => return bound.with_context(|| format!("port {port} cannot be used")),
        }
    }
    bail!("every port from {first} to {last} is taken; `--port 0` takes any free one")
}

fn open(url: &str) {
    let openers: [(&str, &[&str]); 3] = [("xdg-open", &[]), ("open", &[]), ("cmd", &["/c", "start"])];
    let opened = openers
        .iter()
        .find(|(program, _)| exists(program))
        .is_some_and(|(program, arguments)| command(program).args(*arguments).arg(url).spawn().is_ok());
    if !opened {
        eprintln!("No program to open a browser was found; open {url} yourself.");
    }
}

#[cfg(test)]
mod tests {
    use super::{PORTS_TRIED, below, in_folder, listen};
    use crate::http;
    use std::{
        io::{BufRead, BufReader, Read, Write},
        net::{SocketAddr, TcpStream},
        path::Path,
        sync::Arc,
        thread,
        time::Duration,
    };

    /// This crate's own folder, served as if it were the site.
    fn server(under: &'static str) -> SocketAddr {
        let listener = listen(0).unwrap();
        let address = listener.local_addr().unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let find = move |path: &str| below(under, path, &|path| in_folder(root, path));
        thread::spawn(move || http::serve(&listener, Arc::new(find)));
        address
    }

    /// A `HEAD` keeps the connection open after its answer, anything else closes it.
    fn ask(stream: &mut TcpStream, method: &str, path: &str) -> (u16, String) {
        let connection = if method == "HEAD" { "keep-alive" } else { "close" };
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: {connection}\r\n").unwrap();
        write!(stream, "Accept-Encoding: {}\r\n\r\n", if path.ends_with(".rs") { "gzip" } else { "identity" }).unwrap();
        let mut answer = Vec::new();
        let mut reader = BufReader::new(stream);
        while !answer.ends_with(b"\r\n\r\n") {
            assert_ne!(reader.read_until(b'\n', &mut answer).unwrap(), 0, "the connection ended inside a head");
        }
        if method != "HEAD" {
            reader.read_to_end(&mut answer).unwrap();
        }
        let answer = String::from_utf8_lossy(&answer).into_owned();
        (answer[9..12].parse().unwrap(), answer)
    }

    fn connect(address: SocketAddr) -> TcpStream {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }

    #[test]
    fn connections_kept_open_starve_no_other() {
        let address = server("");
        // As browsers do: several at once, each kept open after its answer.
        let open: Vec<_> = (0..40)
            .map(|_| {
                thread::spawn(move || {
                    let mut stream = connect(address);
                    assert_eq!(ask(&mut stream, "HEAD", "/Cargo.toml").0, 200);
                    stream
                })
            })
            .collect();
        let kept: Vec<_> = open.into_iter().map(|each| each.join().unwrap()).collect();
        assert_eq!(ask(&mut connect(address), "HEAD", "/Cargo.toml").0, 200);
        drop(kept);
    }

    #[test]
    fn no_path_leads_out_of_the_site() {
        let address = server("");
        let status = |path: &str| ask(&mut connect(address), "HEAD", path).0;
        assert_eq!(status("/Cargo.toml"), 200);
        for outside in [
            "/../../Cargo.toml",
            "/src/../../../Cargo.toml",
            "/%2e%2e/%2e%2e/Cargo.toml",
            "/..%2f..%2fCargo.toml",
            "/..%5c..%5cCargo.toml",
            "/%2fetc/hostname",
            "/none",
        ] {
            assert!([400, 404].contains(&status(outside)), "{outside}");
        }
    }

    #[test]
    fn answers_say_what_a_browser_needs_to_know() {
        let address = server("");
        let (_, module) = ask(&mut connect(address), "GET", "/src/main.rs");
        assert!(module.contains("content-encoding: gzip") && module.contains("cache-control: no-cache"), "{module}");
        let (status, lost) = ask(&mut connect(address), "GET", "/lost.js");
        assert_eq!(status, 404);
        assert!(lost.contains("There is no file /lost.js in this site."), "{lost}");
        assert_eq!(ask(&mut connect(address), "POST", "/Cargo.toml").0, 405);
    }

    #[test]
    fn a_sub_path_is_the_root_of_everything() {
        let address = server("a/b");
        assert_eq!(ask(&mut connect(address), "HEAD", "/a/b/Cargo.toml").0, 200);
        assert_eq!(ask(&mut connect(address), "HEAD", "/Cargo.toml").0, 404);
        assert_eq!(ask(&mut connect(address), "HEAD", "/a/bc/Cargo.toml").0, 404);
        assert!(ask(&mut connect(address), "HEAD", "/a/b").1.contains("location: /a/b/"));
    }

    #[test]
    fn a_taken_port_gives_way_to_the_next() {
        let first = listen(0).unwrap();
        let taken = first.local_addr().unwrap().port();
        if taken > u16::MAX - PORTS_TRIED {
            return;
        }
        let next = listen(taken).unwrap().local_addr().unwrap().port();
        assert!(next > taken && next - taken <= PORTS_TRIED);
    }
}
