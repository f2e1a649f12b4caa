/** What clerks write about the tasks that every department and district has. */

/** Work with a due day: what comes of it, how it goes on, what holds it up. `{n}`: a number between the two given. */
export const DATED = {
  19: {
    product: 'Quyết định phê duyệt Danh mục vị trí việc làm, Bản mô tả công việc và Khung năng lực',
    kind: 'QĐ',
    doing: [
      'Đang hoàn thiện Bản mô tả công việc của các phòng chuyên môn',
      'Đã gửi dự thảo Đề án vị trí việc làm xin ý kiến Sở Nội vụ',
      'Đã rà soát xong danh mục, đang lấy ý kiến công chức về Khung năng lực',
    ],
    blocked: [
      'Vướng ở vị trí việc làm của đơn vị sự nghiệp do bộ quản lý ngành chưa ban hành thông tư hướng dẫn',
      'Biên chế được giao chưa khớp với danh mục vị trí; đã có công văn xin ý kiến Sở Nội vụ',
    ],
  },
  20: {
    product: 'Kế hoạch tuyển dụng công chức theo kết quả kiểm định chất lượng đầu vào',
    kind: 'KH',
    doing: ['Đang đăng ký nhu cầu tuyển dụng và rà soát đối tượng dự kiểm định'],
    blocked: [
      'Chưa có kết quả kiểm định của thí sinh để tổ chức tuyển dụng; đề nghị cho gia hạn sang quý I/2025',
    ],
  },
  21: {
    product: 'Báo cáo kết quả tinh giản biên chế và cơ cấu lại đội ngũ năm 2024',
    kind: 'BC',
    doing: [
      'Đã lập danh sách {1-6} trường hợp tinh giản biên chế, trình Sở Nội vụ thẩm định',
      'Đã giải quyết {1-4} trường hợp; đang rà soát đối tượng của đợt 2',
    ],
    blocked: ['Một số trường hợp chưa đủ hồ sơ đánh giá hai năm liền kề; đang bổ sung'],
  },
  24: {
    product: 'Quyết định công nhận kết quả đánh giá, xếp loại chất lượng năm 2024',
    kind: 'QĐ',
    doing: ['Các phòng, đơn vị đang tự đánh giá; dự kiến họp xét trong nửa cuối tháng 12'],
    blocked: ['Chờ ý kiến của cấp ủy về xếp loại người đứng đầu'],
  },
  34: {
    product: 'Báo cáo kết quả thực hiện Kế hoạch cải cách hành chính năm 2024',
    kind: 'BC',
    doing: [
      'Đã hoàn thành {9-14}/{18-24} nội dung của kế hoạch đơn vị',
      'Triển khai đúng tiến độ; còn các nội dung về số hóa hồ sơ và vị trí việc làm',
    ],
    blocked: ['Kinh phí cho nội dung số hóa chưa được phân bổ'],
  },
  'VII.1.a': {
    product: 'Kế hoạch cải cách hành chính năm 2024 của cơ quan',
    kind: 'KH',
    doing: ['Đang lấy ý kiến các phòng về dự thảo kế hoạch'],
    blocked: ['Lãnh đạo phụ trách mới nhận nhiệm vụ, dự thảo phải trình lại'],
  },
};

/** Work that goes on all year: what was done in a quarter. */
export const ONGOING = {
  4: 'Theo dõi thi hành pháp luật {1-3} lĩnh vực; kiến nghị sửa đổi {0-2} văn bản',
  5: 'Tổ chức {2-9} hội nghị phổ biến văn bản mới với {60-420} lượt người dự',
  6: 'Trình công bố {1-12} thủ tục hành chính mới, sửa đổi, bổ sung; bãi bỏ {0-5} thủ tục',
  7: 'Rà soát {20-140} thủ tục, cập nhật {3-25} thủ tục lên Cơ sở dữ liệu quốc gia',
  8: 'Niêm yết, công khai {40-180} thủ tục tại Bộ phận một cửa và Trang thông tin điện tử',
  10: 'Tiếp nhận {1-14} phản ánh, kiến nghị; đã trả lời đúng hạn và công khai',
  11: 'Có {1-18} hồ sơ quá hạn, đều đã có văn bản xin lỗi và hẹn lại ngày trả',
  12: 'Giải quyết {180-2400} hồ sơ theo cơ chế một cửa, một cửa liên thông',
  13: 'Trả {20-460} kết quả qua dịch vụ bưu chính công ích',
  14: 'Số hóa {110-1900} hồ sơ, đạt tỷ lệ từ {35-88}% kết quả giải quyết',
  15: 'Rà soát {8-60} thủ tục; đề xuất đơn giản hóa {1-6} thủ tục',
  17: 'Rà soát chức năng, nhiệm vụ của {3-9} phòng, đơn vị; điều chỉnh {0-2} đơn vị',
  22: 'Cập nhật {12-160} hồ sơ vào phần mềm quản lý cán bộ, công chức, viên chức',
  40: 'Khảo sát {50-400} phiếu; tỷ lệ hài lòng và rất hài lòng từ {86-99}%',
  45: 'Đăng {4-28} tin, bài; {1-5} pano, áp phích về cải cách hành chính',
};

/** What holds ongoing work up now and then. */
export const ONGOING_BLOCKED = {
  7: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính lỗi đồng bộ nhiều ngày; đã báo Văn phòng UBND tỉnh',
  14: 'Thiếu máy quét ở Bộ phận một cửa cấp xã, số hóa chậm; đề nghị bố trí kinh phí',
  22: 'Phần mềm chưa liên thông với cơ sở dữ liệu quốc gia về cán bộ, phải nhập hai lần',
};

/** Why a quarterly report came late, when somebody says so. */
export const LATE_REPORT = [
  'Chờ số liệu của các đơn vị trực thuộc',
  'Số liệu một cửa phải đối chiếu lại',
  undefined,
];
