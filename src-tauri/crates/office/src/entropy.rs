/// Random bytes for new ids, passed in so that a test or a sample office is the same every time it is made.
pub trait Entropy: Send {
    /// Fills the buffer whole.
    fn fill(&mut self, bytes: &mut [u8]);
}
