/// Which sum of activities is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// What the records of the days say.
    Records,
    /// With the opening figures before them.
    WithOpenings,
    /// An earlier period: the figure brought from paper, or both of the above.
    Past,
}
