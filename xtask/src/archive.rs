//! A zip file that depends on nothing but what is in it: no clock, no owner, no order of a file system.

use std::io::{Cursor, Write};
use std::path::Path;

use anyhow::Result;
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

use crate::files;

/// All files of a folder, under a folder of this name.
pub fn zip(folder: &Path, name: &str) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for path in files::under(folder)? {
        archive.start_file(format!("{name}/{}", files::url(&path)), options)?;
        archive.write_all(&files::read(&folder.join(&path))?)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_packed_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        files::write(&folder.path().join("b/c.js"), b"script").unwrap();
        files::write(&folder.path().join("a.html"), b"page").unwrap();
        let packed = zip(folder.path(), "survey-1").unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(packed)).unwrap();
        let names = [0, 1].map(|n| archive.by_index(n).unwrap().name().unwrap().into_owned());
        assert_eq!(names, ["survey-1/a.html", "survey-1/b/c.js"]);
        let mut back = String::new();
        archive.by_name("survey-1/b/c.js").unwrap().read_to_string(&mut back).unwrap();
        assert_eq!(back, "script");
    }
}
