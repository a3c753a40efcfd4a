use crate::Host;
use std::ops::{Deref, DerefMut};
use std::path::PathBuf;
use vault::{OfficeFolder, end_work};

/// A host in an office where work is under way: the mark that says so goes when this is dropped, and stays when the
/// program dies.
pub(crate) struct AtWork {
    host: Box<dyn Host>,
    mark: PathBuf,
}

impl AtWork {
    /// Begins work. A mark that cannot be set, as on a full disk, keeps nobody from the office.
    pub(crate) fn begin(host: Box<dyn Host>, folder: &OfficeFolder) -> Self {
        let _ = folder.begin_work(host.files().as_ref());
        Self { host, mark: folder.mark_of_work() }
    }

    /// The host itself.
    pub(crate) fn as_ref(&self) -> &dyn Host {
        self.host.as_ref()
    }

    /// The host itself.
    pub(crate) fn as_mut(&mut self) -> &mut dyn Host {
        self.host.as_mut()
    }
}

impl Deref for AtWork {
    type Target = dyn Host;

    fn deref(&self) -> &Self::Target {
        self.host.as_ref()
    }
}

impl DerefMut for AtWork {
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.host.as_mut()
    }
}

impl Drop for AtWork {
    fn drop(&mut self) {
        // A panic that ends the program is not a close in good order.
        if !std::thread::panicking() {
            let _ = end_work(self.host.files().as_ref(), &self.mark);
        }
    }
}
