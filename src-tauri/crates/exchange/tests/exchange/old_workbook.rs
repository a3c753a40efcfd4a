//! Workbooks of Excel 97, made byte by byte because nothing writes them any more.

/// An Excel 97 workbook of text cells: a compound file with one stream of records.
pub(crate) fn xls(lines: &[&str]) -> Vec<u8> {
    container(&workbook(&cells(lines)))
}

/// An Excel 97 workbook of one sheet with these records in it.
pub(crate) fn xls_of(records: &[(u16, &[u8])]) -> Vec<u8> {
    container(&workbook(&records.iter().flat_map(|(kind, body)| record(*kind, body)).collect::<Vec<_>>()))
}

fn container(stream: &[u8]) -> Vec<u8> {
    const SECTOR: usize = 512;
    let sectors = stream.len().div_ceil(SECTOR).max(8);
    let mut fat: Vec<u32> = vec![0xFFFF_FFFD, 0xFFFF_FFFE];
    fat.extend((3..2 + sectors).map(|next| u32::try_from(next).unwrap_or(u32::MAX)).chain([0xFFFF_FFFE]));
    fat.resize(SECTOR / 4, 0xFFFF_FFFF);
    let mut file = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    file.extend([0; 16]);
    file.extend([0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let header: [u32; 8] = [1, 1, 0, 4096, 0xFFFF_FFFE, 0, 0xFFFF_FFFE, 0];
    file.extend(header.iter().flat_map(|figure| figure.to_le_bytes()));
    file.extend(0_u32.to_le_bytes());
    file.resize(SECTOR, 0xFF);
    file.extend(fat.iter().flat_map(|figure| figure.to_le_bytes()));
    file.extend(entry("Root Entry", 5, 1, 0xFFFF_FFFE, 0));
    file.extend(entry("Workbook", 2, 0xFFFF_FFFF, 2, sectors * SECTOR));
    file.resize(3 * SECTOR, 0);
    file.extend(stream);
    file.resize((3 + sectors) * SECTOR, 0);
    file
}

fn entry(name: &str, kind: u8, child: u32, start: u32, size: usize) -> Vec<u8> {
    let mut out: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = u16::try_from(out.len() + 2).unwrap_or_default();
    out.resize(64, 0);
    out.extend(length.to_le_bytes());
    out.extend([kind, 1]);
    out.extend([0xFF; 8]);
    out.extend(child.to_le_bytes());
    out.resize(116, 0);
    out.extend(start.to_le_bytes());
    out.extend(u32::try_from(size).unwrap_or_default().to_le_bytes());
    out.extend([0; 4]);
    out
}

fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).unwrap_or_default();
    [&kind.to_le_bytes(), &length.to_le_bytes(), body].concat()
}

fn workbook(sheet: &[u8]) -> Vec<u8> {
    let begin = |kind: u8| record(0x0809, &[0, 6, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let end = record(0x000A, &[]);
    let globals = begin(5);
    let bound = 4 + 4 + 2 + 2 + 3;
    let sheet_at = u32::try_from(globals.len() + bound + end.len()).unwrap_or_default();
    let name = record(0x0085, &[&sheet_at.to_le_bytes()[..], &[0, 0, 3, 0], b"So1"].concat());
    [globals, name, end.clone(), begin(16), sheet.to_vec(), end].concat()
}

fn cells(lines: &[&str]) -> Vec<u8> {
    let mut out = Vec::new();
    for (row, line) in (0_u16..).zip(lines) {
        for (column, text) in (0_u16..).zip(line.split('|')).filter(|(_, text)| !text.trim().is_empty()) {
            let units: Vec<u16> = text.trim().encode_utf16().collect();
            let length = u16::try_from(units.len()).unwrap_or_default();
            let place = [row, column, 0, length].map(u16::to_le_bytes).concat();
            let letters: Vec<u8> = units.into_iter().flat_map(u16::to_le_bytes).collect();
            out.extend(record(0x0204, &[&place[..], &[1], &letters].concat()));
        }
    }
    out
}
