//! A monthly briefing as an office would print it, and small documents for single rules.

use std::num::NonZeroU32;

use chrono::NaiveDate;
use paper::{
    AddressLabel, Addressees, Align, Anchor, Annex, Bar, BarChart, Block, Cell, Closing, Column,
    ColumnNumbers, DateLine, Document, Heading, LeftSide, Legend, Letterhead, Level, List, ListItem, Marker,
    Meta, NumberLine, Orientation, Paragraph, Profile, Reading, Recipients, Row, Signature, Span, Stage,
    Table, TitleBlock, Urgency,
};

pub(crate) fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a real date")
}

pub(crate) fn meta() -> Meta {
    Meta {
        title: "Báo cáo giao ban tháng 7 năm 2017".into(),
        author: "Cơ quan Khối huyện mẫu".into(),
        subject: "Kết quả công tác tháng 7, nhiệm vụ trọng tâm tháng 8 năm 2017".into(),
        date: date(2017, 7, 31),
    }
}

/// A document with nothing but the paragraphs given.
pub(crate) fn plain(paragraphs: &[&str]) -> Document {
    let blocks = paragraphs.iter().map(|&text| Block::Paragraph(Paragraph::text(text))).collect();
    Document { blocks, ..Document::new(Profile::Party36, meta()) }
}

pub(crate) fn letterhead() -> Letterhead {
    Letterhead {
        superior_lines: vec!["HUYỆN UỶ BÌNH LIÊU".into()],
        agency_lines: vec!["CƠ QUAN KHỐI MTTQ".into(), "VÀ CÁC ĐOÀN THỂ".into(), "CHÍNH TRỊ - XÃ HỘI".into()],
        number: NumberLine::Taken("07-BC/CQK".into()),
        place: "Bình Liêu".into(),
        date: DateLine::Full(date(2017, 7, 31)),
        urgency: None,
    }
}

pub(crate) fn closing() -> Closing {
    Closing {
        left: LeftSide::Recipients(Recipients {
            items: vec![
                "Thường trực Huyện uỷ (để báo cáo)".into(),
                "Cơ quan Khối tỉnh".into(),
                "Các đồng chí lãnh đạo Khối".into(),
                "Các tiểu ban".into(),
                "Lưu Văn phòng Khối".into(),
            ],
        }),
        right: Signature {
            authority: Some("K/T TRƯỞNG KHỐI".into()),
            position: "PHÓ TRƯỞNG KHỐI".into(),
            name: "Cán bộ mẫu 1".into(),
        },
    }
}

pub(crate) fn heading(level: Level, number: &str, text: &str) -> Block {
    Block::Heading(Heading { level, number: Some(number.into()), text: text.into(), anchor: None })
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(Paragraph::text(text))
}

/// July 2017 of the sample office.
pub(crate) fn monthly(profile: Profile) -> Document {
    Document {
        letterhead: Some(letterhead()),
        title: Some(TitleBlock::Named {
            kind: "Báo cáo".into(),
            subject: "kết quả công tác tháng 7, nhiệm vụ trọng tâm tháng 8 năm 2017".into(),
        }),
        blocks: [results(), shortcomings(), next_month()].concat(),
        closing: Some(closing()),
        annexes: vec![annex()],
        ..Document::new(profile, meta())
    }
}

/// The same on its way: third draft, with a figure typed over.
pub(crate) fn draft() -> Document {
    let stage = Stage::Draft { round: NonZeroU32::new(3) };
    let mut document = Document { stage, ..monthly(Profile::Party36) };
    if let Some(head) = &mut document.letterhead {
        head.number = NumberLine::Blank("-BC/CQK".into());
        head.date = DateLine::BlankDay { month: 7, year: 2017 };
    }
    document
}

fn results() -> Vec<Block> {
    let mut blocks = vec![
        heading(Level::One, "I", "Kết quả công tác tháng 7"),
        heading(Level::Two, "1", "Công tác lãnh đạo, chỉ đạo"),
        paragraph(
            "Trong tháng, Cơ quan Khối đã tiếp nhận 42 văn bản đến, ban hành 17 văn bản đi; tham mưu Thường \
             trực Huyện uỷ 03 văn bản chỉ đạo về công tác dân vận. Các văn bản đến được đăng ký, chuyển giao \
             trong ngày; không có văn bản chậm xử lý.",
        ),
        heading(Level::Two, "2", "Kết quả theo tiểu ban"),
        heading(Level::Three, "2.1", "Tiểu ban Tuyên truyền - vận động"),
        Block::Paragraph(Paragraph::body(green_sunday()).anchored("tuyen-truyen")),
        Block::List(List { marker: Marker::Dash, items: own_work() }),
        heading(Level::Three, "2.2", "Tiểu ban Dân chủ - pháp luật"),
        paragraph(
            "Tổ chức 04\u{a0}cuộc tư vấn pháp luật; phối hợp với trung tâm tư vấn ngoài Khối phổ biến pháp \
             luật cho gần 200\u{a0}công chức, viên chức, lao động.",
        ),
    ];
    blocks.push(Block::Table(figures()));
    blocks
        .push(Block::Paragraph(Paragraph::note("Ghi chú: số liệu mẫu, tổng hợp từ sổ theo dõi hoạt động.")));
    blocks.push(Block::Chart(chart()));
    blocks
}

fn green_sunday() -> Vec<Span> {
    vec![
        Span::plain(
            "Luỹ kế 7 tháng đầu năm, Khối đã tổ chức 02 đợt ra quân “Ngày chủ nhật xanh” tại \
             104/104\u{a0}thôn, bản, khu phố với ",
        ),
        Span::overridden("13.100\u{a0}lượt người"),
        Span::plain(" tham gia; riêng tháng 7 có "),
        Span::bold("1.870\u{a0}lượt người"),
        Span::plain(
            ". Đã hướng dẫn các hộ gia đình phân loại rác thải tại 22\u{a0}buổi với trên \
             170\u{a0}lượt người.",
        ),
    ]
}

fn own_work() -> Vec<ListItem> {
    [
        "Hội Nông dân chủ trì vận động hội viên các xã Hoành Mô, Đồng Văn, Vô Ngại sửa đường liên thôn",
        "Hội Liên hiệp Phụ nữ phối hợp Trạm Y tế xã Húc Động truyền thông chăm sóc sức khoẻ",
    ]
    .map(|text| ListItem { spans: vec![Span::plain(text)], anchor: None })
    .to_vec()
}

fn shortcomings() -> Vec<Block> {
    vec![
        heading(Level::One, "II", "Hạn chế, khó khăn và nguyên nhân"),
        paragraph(
            "Việc gửi số liệu của một số xã còn chậm so với quy định; một số văn bản của cấp trên gửi trực tiếp \
             cho từng tổ chức, chưa qua Văn phòng Cơ quan Khối nên khó theo dõi. Nguyên nhân chủ yếu do mùa mưa \
             bão, giao thông tới các thôn vùng cao bị chia cắt nhiều ngày; cán bộ theo dõi địa bàn còn mỏng.",
        ),
    ]
}

fn next_month() -> Vec<Block> {
    vec![
        heading(Level::One, "III", "Nhiệm vụ trọng tâm tháng 8"),
        Block::Table(tasks(6)),
        heading(Level::One, "IV", "Kiến nghị, đề xuất với Thường trực Huyện uỷ"),
        paragraph(
            "Đề nghị Thường trực Huyện uỷ cho chủ trương lồng ghép hội nghị sơ kết các phong trào thi đua của \
             Mặt trận Tổ quốc và các đoàn thể trong quý III năm 2017, giao Cơ quan Khối chủ trì, phối hợp với \
             Văn phòng Huyện uỷ chuẩn bị nội dung",
        ),
    ]
}

pub(crate) fn figures() -> Table {
    let row = |name: &str, unit: &str, month: &str, year: &str| {
        Row::plain(vec![Cell::text(name), Cell::text(unit), Cell::number(month), Cell::number(year)])
    };
    Table {
        caption: Some("Số liệu chủ yếu".into()),
        unit: None,
        columns: vec![
            Column::new("Nội dung", 46, Align::Left),
            Column::new("ĐVT", 18, Align::Center),
            Column::new("Trong tháng", 18, Align::Right).under("Kết quả"),
            Column::new("Lũy kế từ đầu năm", 18, Align::Right).under("Kết quả"),
        ],
        rows: vec![
            Row::group("Tuyên truyền, vận động"),
            row("Ra quân “Ngày chủ nhật xanh”", "lượt người", "1.870", "13.100"),
            row("Hướng dẫn hộ gia đình", "lượt người", "24", "trên 170"),
            Row::group("Dân chủ, pháp luật"),
            row("Tư vấn pháp luật", "cuộc", "01", "04"),
            Row::total(vec![
                Cell::text("Tổng lượt người"),
                Cell::empty(),
                Cell::number("1.894"),
                Cell::number("trên 13.270"),
            ]),
        ],
        ..Table::default()
    }
}

pub(crate) fn tasks(count: usize) -> Table {
    let row = |at: usize| {
        Row::plain(vec![
            Cell::text(at.to_string()),
            Cell::text(format!(
                "Việc mẫu số {at}: rà soát, cập nhật danh sách thôn, bản, khu phố đã ra quân"
            )),
            Cell::text("Tiểu ban Tuyên truyền - vận động"),
            Cell::text("Hội Nông dân, Huyện đoàn"),
            Cell::text(format!("{:02}/8/2017", at % 28 + 1)),
        ])
    };
    Table {
        columns: vec![
            Column::new("TT", 8, Align::Center),
            Column::new("Việc", 42, Align::Left),
            Column::new("Chủ trì", 26, Align::Left),
            Column::new("Phối hợp", 24, Align::Left),
            Column::new("Thời hạn", 20, Align::Center),
        ],
        rows: (1..=count).map(row).collect(),
        anchor: Some(Anchor("nhiem-vu".into())),
        ..Table::default()
    }
}

pub(crate) fn chart() -> BarChart {
    let bar = |label: &str, value: u64, shown: &str, before: u64| Bar {
        label: label.into(),
        current: Reading { value, shown: shown.into() },
        previous: Some(Reading { value: before, shown: before.to_string() }),
    };
    BarChart {
        caption: "Lượt người tham gia theo tổ chức chủ trì".into(),
        alt: "Biểu đồ cột ngang lượt người tham gia của sáu tổ chức, tháng 7 so với tháng 6 năm 2017".into(),
        label_header: "Tổ chức".into(),
        value_header: "Lượt người".into(),
        bars: vec![
            bar("Mặt trận Tổ quốc", 640, "640", 512),
            bar("Liên đoàn Lao động", 118, "118", 90),
            bar("Hội Nông dân", 402, "402", 455),
            bar("Hội Liên hiệp Phụ nữ", 377, "trên 370", 351),
            bar("Đoàn TNCS Hồ Chí Minh", 251, "251", 230),
            bar("Hội Cựu chiến binh", 82, "gần 90", 0),
        ],
        legend: Some(Legend { current: "Tháng 7/2017".into(), previous: "Tháng 6/2017".into() }),
        anchor: None,
    }
}

fn annex() -> Annex {
    Annex {
        label: "Phụ lục 1".into(),
        title: "Theo dõi thực hiện nhiệm vụ".into(),
        reference: Some("(Kèm theo Báo cáo số 07-BC/CQK, ngày 31/7/2017 của Cơ quan Khối)".into()),
        orientation: Orientation::Landscape,
        blocks: vec![Block::Table(Table { column_numbers: ColumnNumbers::Shown, ..tasks(24) })],
    }
}

/// A report of the Fatherland Front on the state-like letterhead.
pub(crate) fn front() -> Document {
    Document {
        letterhead: Some(Letterhead {
            superior_lines: vec!["ỦY BAN MTTQ VIỆT NAM".into()],
            agency_lines: vec!["XÃ BÌNH LIÊU".into(), "BAN THƯỜNG TRỰC".into()],
            number: NumberLine::Taken("12/BC-MTTQ-BTT".into()),
            place: "Bình Liêu".into(),
            date: DateLine::Full(date(2026, 2, 5)),
            urgency: None,
        }),
        closing: Some(Closing {
            left: LeftSide::Recipients(Recipients {
                items: vec!["Ban Thường vụ Đảng ủy xã (để b/c)".into(), "Lưu: BTT-MTTQ".into()],
            }),
            right: Signature {
                authority: Some("TM. BAN THƯỜNG TRỰC".into()),
                position: "CHỦ TỊCH".into(),
                name: "Cán bộ mẫu 2".into(),
            },
        }),
        annexes: Vec::new(),
        ..monthly(Profile::State)
    }
}

/// An urgent letter with two addressees.
pub(crate) fn letter() -> Document {
    Document {
        letterhead: Some(Letterhead {
            number: NumberLine::Taken("21-CV/CQK".into()),
            urgency: Some(Urgency::VeryUrgent),
            ..letterhead()
        }),
        title: Some(TitleBlock::Letter {
            subject: "về việc đôn đốc gửi số liệu tháng 7 và danh sách thôn, bản, khu phố chưa ra quân"
                .into(),
        }),
        addressees: Some(Addressees {
            label: AddressLabel::Send,
            names: vec![
                "Uỷ ban Mặt trận Tổ quốc các xã, thị trấn,".into(),
                "Hội Nông dân các xã, thị trấn.".into(),
            ],
        }),
        annexes: Vec::new(),
        blocks: shortcomings().split_off(1),
        ..monthly(Profile::Party05)
    }
}

/// Minutes, signed at the left and at the right.
pub(crate) fn minutes() -> Document {
    let signature = |position: &str, name: &str| Signature {
        authority: None,
        position: position.into(),
        name: name.into(),
    };
    Document {
        title: Some(TitleBlock::Named {
            kind: "Biên bản".into(),
            subject: "hội nghị giao ban tháng 7 năm 2017".into(),
        }),
        closing: Some(Closing {
            left: LeftSide::Signature(signature("Người ghi biên bản", "Cán bộ mẫu 3")),
            right: signature("Chủ trì hội nghị", "Cán bộ mẫu 4"),
        }),
        blocks: shortcomings(),
        annexes: Vec::new(),
        ..monthly(Profile::Party36)
    }
}

/// A report of the Youth Union.
pub(crate) fn youth() -> Document {
    Document {
        letterhead: Some(Letterhead {
            superior_lines: vec!["TỈNH ĐOÀN QUẢNG NINH".into()],
            agency_lines: vec!["BCH ĐOÀN HUYỆN BÌNH LIÊU".into()],
            number: NumberLine::Taken("12-BC/ĐTN".into()),
            ..letterhead()
        }),
        profile: Profile::Youth,
        ..minutes()
    }
}
