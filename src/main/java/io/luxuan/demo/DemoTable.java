package io.luxuan.demo;

import io.luxuan.demo.DemoContent.Proposal;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills a table of a form: some six tenths of a sum in the first row, what is left in the second. */
final class DemoTable {
    private static final BigDecimal FIRST = new BigDecimal("0.6");
    private static final int ROWS = 2;
    private static final int MONTHS_APART = 9;
    private static final Map<String, List<String>> LINES = Map.of(
            "content", List.of("推理服务器与边缘计算设备", "第三方测试与数据治理服务"),
            "target", List.of("完成扩建并稳定运行3个月", "推广到5家单位，形成标准草案"));

    private final Proposal proposal;
    private final LocalDate today;

    DemoTable(Proposal proposal, LocalDate today) {
        this.proposal = proposal;
        this.today = today;
    }

    String answer(Question table) {
        Table filled = Table.EMPTY;
        for (int row = 0; row < Math.max(ROWS, table.rows().least()); row++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (Question column : table.columns()) {
                cells.put(column.key(), cell(column, row));
            }
            filled = filled.with(cells);
        }
        return filled.write();
    }

    private String cell(Question column, int row) {
        return switch (column.type()) {
            case MONEY -> part(row).toPlainString();
            case DATE -> today.plusMonths((long) MONTHS_APART * (row + 1)).withDayOfMonth(1).toString();
            case CHOICE -> column.options().get(row == 0 ? 0 : Math.min(3, column.options().size() - 1));
            case NUMBER, DECIMAL -> "1";
            case LONG_TEXT -> proposal.plan();
            case COMPUTED -> null;
            default -> {
                List<String> lines = LINES.getOrDefault(column.key(), List.of(proposal.title()));
                yield lines.get(row % lines.size());
            }
        };
    }

    private BigDecimal part(int row) {
        BigDecimal first = proposal.amount().multiply(FIRST).setScale(2, RoundingMode.HALF_UP);
        return row == 0 ? first : row == 1 ? proposal.amount().subtract(first) : BigDecimal.ONE;
    }
}
