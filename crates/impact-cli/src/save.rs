//! Writing a file so that no reader ever meets half of it: beside its place, then renamed.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::failure::Failure;
use crate::input::Input;

/// What to do where there is a file of that name already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IfThere {
    /// Leave it and say so.
    Refuse,
    /// Put the new one in its place.
    Replace,
}

/// Writes a file whole or not at all.
///
/// # Errors
/// [`Failure::Exists`], [`Failure::NotAFile`] or [`Failure::Write`].
pub fn save(
    path: &Path,
    text: &(impl AsRef<[u8]> + ?Sized),
    if_there: IfThere,
) -> Result<(), Failure> {
    let file = Input::File(path.to_owned()).name();
    // A link is followed: what it points at is replaced, not the link.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let known = fs::metadata(&path).ok();
    match &known {
        // A device or a folder is never renamed away.
        Some(there) if !there.is_file() => return Err(Failure::NotAFile { file }),
        Some(_) if if_there == IfThere::Refuse => return Err(Failure::Exists { file }),
        // Renaming would get around the mark.
        Some(there) if there.permissions().readonly() => {
            return Err(Failure::Write { file, error: ErrorKind::PermissionDenied.into() });
        }
        _ => {}
    }
    match write(&path, text.as_ref(), known.as_ref(), if_there) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(Failure::Exists { file }),
        done => done.map_err(|error| Failure::Write { file, error }),
    }
}

fn write(
    path: &Path,
    text: &[u8],
    known: Option<&fs::Metadata>,
    if_there: IfThere,
) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .map_or(PathBuf::from("."), Path::to_owned);
    let mut beside = create(&folder)?;
    beside.write_all(text)?;
    if let Some(known) = known {
        beside.as_file().set_permissions(known.permissions())?;
    }
    beside.as_file().sync_all()?;
    let kept: File = match if_there {
        IfThere::Refuse => beside.persist_noclobber(path)?,
        IfThere::Replace => beside.persist(path)?,
    };
    drop(kept);
    Ok(())
}

/// A file that others may read as far as the person's own settings allow, unlike other temporary files.
fn create(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".impact-");
    #[cfg(unix)]
    let builder = builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}
