use blake3::{Hasher, OutputReader};
use office::Entropy;
use vault::{NoRandomness, Random};

/// Random bytes for ids, drawn from one seed: a source that fails later cannot give two records one id.
struct Stream(OutputReader);

impl Entropy for Stream {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0.fill(bytes);
    }
}

/// A stream of random bytes seeded by the host.
pub(crate) fn entropy(random: &mut (impl Random + ?Sized)) -> Result<Box<dyn Entropy>, NoRandomness> {
    let mut seed = [0; 32];
    random.fill(&mut seed)?;
    Ok(Box::new(Stream(Hasher::new().update(&seed).finalize_xof())))
}

/// A name drawn by lot, for what is known by nothing but its name: 32 digits from `0` to `f`.
pub(crate) fn random_name(random: &mut (impl Random + ?Sized)) -> Result<String, NoRandomness> {
    let mut bytes = [0; 16];
    random.fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
