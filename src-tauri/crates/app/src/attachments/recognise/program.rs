/// How files begin that a machine would run.
const BEGINNINGS: &[&[u8]] = &[
    b"MZ",
    b"\x7fELF",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"#!",
    // A Windows shortcut, which starts what it points to.
    b"\x4c\0\0\0\x01\x14\x02\0",
];

/// Whether a machine would run it. Text that looks like a title beginning with MZ is not a program: programs hold zeros.
pub(super) fn is_program(bytes: &[u8]) -> bool {
    let begins = BEGINNINGS.iter().any(|beginning| bytes.starts_with(beginning));
    begins && (bytes.starts_with(b"#!") || bytes.contains(&0))
}
