//! Seventeen pages of sample words: an introduction and a table of 300 rows.

/// One piece of the paper, in reading order.
pub(crate) enum Piece {
    Heading { number: &'static str, text: &'static str },
    Paragraph(String),
    Table(Vec<[String; 5]>),
}

pub(crate) const TITLE: &str = "kết quả công tác tháng 7, nhiệm vụ trọng tâm tháng 8 năm 2017";
pub(crate) const HEADS: [&str; 5] = ["TT", "Việc", "Chủ trì", "Phối hợp", "Thời hạn"];
/// How the width of the table is shared among its columns.
pub(crate) const SHARES: [u16; 5] = [8, 42, 26, 24, 20];

const ROWS: usize = 300;
const SENTENCES: [&str; 5] = [
    "Trong tháng, Cơ quan Khối đã tiếp nhận 42 văn bản đến, ban hành 17 văn bản đi; các văn bản được đăng ký, \
     chuyển giao trong ngày, không có văn bản chậm xử lý.",
    "Luỹ kế 7 tháng đầu năm đã tổ chức 02 đợt ra quân tổng vệ sinh môi trường tại 104/104 thôn, bản, khu phố \
     với 13.100 lượt người tham gia.",
    "Đã hướng dẫn các hộ gia đình phân loại rác thải tại 22 buổi với trên 170 lượt người; phối hợp tư vấn \
     pháp luật cho gần 200 công chức, viên chức, lao động.",
    "Việc gửi số liệu của một số xã còn chậm so với quy định do mùa mưa bão, giao thông tới các thôn vùng cao \
     bị chia cắt nhiều ngày.",
    "Các tổ chức thành viên tiếp tục rà soát danh sách hộ khó khăn, vận động đoàn viên, hội viên giúp nhau \
     ngày công, cây con giống và sửa nhà.",
];
const TASKS: [&str; 4] = [
    "rà soát danh sách thôn, bản đã ra quân",
    "tổng hợp ý kiến cử tri và Nhân dân",
    "hướng dẫn chi hội ghi sổ theo dõi",
    "kiểm tra quy chế dân chủ ở cơ sở",
];
const LEADS: [&str; 4] = ["Tiểu ban Tuyên truyền", "Hội Nông dân", "Hội Phụ nữ", "Huyện đoàn"];

/// The pieces. Nothing in them depends on chance or on the day.
pub(crate) fn pieces() -> Vec<Piece> {
    let sections = [("I", "Kết quả công tác"), ("II", "Hạn chế, khó khăn"), ("III", "Nhiệm vụ trọng tâm")];
    let mut pieces = Vec::new();
    for (section, (number, text)) in sections.into_iter().enumerate() {
        pieces.push(Piece::Heading { number, text });
        pieces.extend((0..3).map(|at| Piece::Paragraph(paragraph(3 * section + at))));
    }
    pieces.push(Piece::Table((1..=ROWS).map(row).collect()));
    pieces
}

fn paragraph(at: usize) -> String {
    let sentences = SENTENCES.iter().cycle().skip(at).take(3);
    sentences.copied().collect::<Vec<_>>().join(" ")
}

fn row(at: usize) -> [String; 5] {
    let of = |words: &[&str], skip: usize| {
        words.iter().cycle().nth(at + skip).copied().unwrap_or_default().to_owned()
    };
    let task = format!("Việc mẫu số {at}: {}", of(&TASKS, 0));
    [at.to_string(), task, of(&LEADS, 0), of(&LEADS, 1), format!("{:02}/8/2017", at % 28 + 1)]
}
