//! Serves the stand-alone page on this machine, and builds it anew when a source changes.

use std::net::TcpListener;
use std::sync::{Arc, PoisonError, RwLock};
use std::thread;

use anyhow::{Context, Result};

use crate::http::{self, Asked};
use crate::project::Project;
use crate::shelf::{Answer, Shelf};
use crate::site::Builder;
use crate::{hosts, package, watch};

const FIRST_PORT: u16 = 8080;
const PORTS: u16 = 20;

/// What the last build that worked has left.
type Shared = Arc<RwLock<Arc<Shelf>>>;

/// `hosts`: not the stand-alone page, but the examples of pages that embed the survey.
pub fn serve(project: &Project, port: Option<u16>, hosts: bool) -> Result<()> {
    let mut builder = Builder::set_up(project)?;
    let mut built = watch::state(project);
    let shared: Shared = Arc::new(RwLock::new(Arc::new(build(project, &mut builder, hosts)?)));

    let server = listen(port)?;
    let page = if hosts { "hosts/" } else { "" };
    println!("xtask: http://{}/{page} (Ctrl-C ends it)", server.local_addr()?);
    let reader = shared.clone();
    thread::spawn(move || http::serve(server, move |asked| answer(asked, &reader)));

    loop {
        built = watch::changed(project, &built);
        println!("xtask: building anew");
        match build(project, &mut builder, hosts) {
            Ok(shelf) => {
                *shared.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(shelf);
                println!("xtask: reload the page");
            }
            Err(problem) => {
                eprintln!("xtask: {problem:#}\nxtask: still serving the last build that worked")
            }
        }
    }
}

fn build(project: &Project, builder: &mut Builder, hosts: bool) -> Result<Shelf> {
    let site = builder.build()?;
    if !hosts {
        return Shelf::load(&site);
    }
    let package = package::pack(project, &site, &project.file("target/npm"))?;
    Shelf::load(&hosts::build(project, &builder.tools, &site, &package)?)
}

/// Only this machine can reach it: it is for trying, not for hosting.
fn listen(port: Option<u16>) -> Result<TcpListener> {
    let server = |port| TcpListener::bind(("127.0.0.1", port));
    if let Some(port) = port {
        return server(port).with_context(|| format!("cannot listen on port {port}"));
    }
    (FIRST_PORT..FIRST_PORT + PORTS)
        .find_map(|port| server(port).ok())
        .with_context(|| format!("ports {FIRST_PORT} to {} are taken: choose one with --port", FIRST_PORT + PORTS - 1))
}

fn answer(asked: &Asked, shared: &Shared) -> Answer {
    let shelf = shared.read().unwrap_or_else(PoisonError::into_inner).clone();
    shelf.answer(&asked.method, &asked.target, &asked.accept_encoding, &asked.if_none_match)
}
