//! Serves `dist/` on this machine the way a plain static host would: no special headers.

use std::{
    io::ErrorKind,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::Path,
};

use anyhow::{Context, Result, bail};
use axum::{
    Router,
    http::{HeaderValue, StatusCode, Uri, header::CACHE_CONTROL},
    routing::any,
    serve::ListenerExt,
};
use tower_http::{
    compression::{CompressionLayer, DefaultPredicate, Predicate, predicate::NotForContentType},
    services::ServeDir,
    set_header::SetResponseHeaderLayer,
};

use crate::{
    command::{command, exists},
    paths, site,
};

const PORTS_TRIED: u16 = 100;

/// How to serve.
#[derive(Debug, PartialEq)]
pub struct Options {
    /// The first port to try; 0 takes any free one.
    pub port: u16,
    /// Whether to open the page in a browser.
    pub open: bool,
    /// Whether to build first.
    pub build: bool,
    /// The sub-path to serve below; empty for the root.
    pub under: String,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: 8080, open: false, build: true, under: String::new() }
    }
}

/// Builds if asked to, then serves until the process is ended.
pub fn run(options: &Options) -> Result<()> {
    if options.build {
        site::build()?;
    }
    if !paths::dist().join("index.html").is_file() {
        bail!("dist/ holds no index.html: `cargo xtask build` makes the site");
    }
    let listener = listen(options.port)?;
    let mut url = format!("http://{}/", listener.local_addr()?);
    let under = options.under.trim_matches('/');
    if !under.is_empty() {
        url += &format!("{under}/");
    }
    println!("Autoencoder Playground: {url}");
    if options.open {
        open(&url);
    }
    serve(listener, router(&paths::dist(), under))
}

/// The files below `root`, under a sub-path if one is given.
fn router(root: &Path, under: &str) -> Router {
    let files = ServeDir::new(root).fallback(any(missing));
    let routes = match under {
        "" => Router::new().fallback_service(files),
        under => Router::new().nest_service(&format!("/{under}"), files).fallback(missing),
    };
    let packed_already = NotForContentType::const_new("application/gzip");
    routes
        .layer(CompressionLayer::new().compress_when(DefaultPredicate::new().and(packed_already)))
        // A rebuilt site must show at the next visit.
        .layer(SetResponseHeaderLayer::overriding(CACHE_CONTROL, HeaderValue::from_static("no-cache")))
}

async fn missing(uri: Uri) -> (StatusCode, String) {
    (StatusCode::NOT_FOUND, format!("There is no file {} in this site.\n", uri.path()))
}

fn serve(listener: TcpListener, router: Router) -> Result<()> {
    listener.set_nonblocking(true)?;
    tokio::runtime::Builder::new_current_thread().enable_io().build()?.block_on(async {
        // Small answers leave at once instead of waiting for the last one to be acknowledged.
        let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|stream| {
            let _ = stream.set_nodelay(true);
        });
        axum::serve(listener, router).await.context("the server stopped")
    })
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
    use super::{PORTS_TRIED, listen, router, serve};
    use std::{
        io::{BufRead, BufReader, Read, Write},
        net::{SocketAddr, TcpStream},
        path::Path,
        thread,
        time::Duration,
    };

    /// This crate's own folder, served as if it were the site.
    fn server(under: &'static str) -> SocketAddr {
        let listener = listen(0).unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || serve(listener, router(Path::new(env!("CARGO_MANIFEST_DIR")), under)));
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
