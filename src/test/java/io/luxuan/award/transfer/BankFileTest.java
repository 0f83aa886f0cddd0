package io.luxuan.award.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.award.money.BankAnswer;
import io.luxuan.award.money.PaymentKind;
import io.luxuan.award.money.PaymentState;
import io.luxuan.shared.Refusal;
import io.luxuan.spreadsheet.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes to the treasury and what its bank answers, as files. */
class BankFileTest {
    private static final LocalDate SENT = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);
    private static final LocalDateTime AT = LocalDate.of(2026, 2, 27).atTime(17, 40);
    private static final TransferOrder ORDER = new TransferOrder("o", "BF2026-0001", "f", OrderState.SENT, AT, "m", AT, "n", null, SENT, "m", null);
    private static final String HEAD = "序号,批次号,金额（元）,结果,支付日期,凭证号,退回原因\n";

    @Test
    void rows_match_lines_by_number_and_amount() {
        AnswerCheck check = check(HEAD + "1,BF2026-0001,600000.00,支付成功,2026-03-04,V-9,\n2,,\"1,000,000\",退回,,,户名不符\n");
        assertThat(check.faults).isEmpty();
        assertThat(check.paid).containsExactly(BankAnswer.paid("p1", "l1", LocalDate.of(2026, 3, 4), "V-9"));
        assertThat(check.returned).containsExactly(BankAnswer.returned("p2", "l2", "户名不符"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "7,,600000,成功,2026-03-04,V,         | 序号     | rule.transfer.row-unknown",
        "x,,600000,成功,2026-03-04,V,         | 序号     | rule.transfer.row-unknown",
        "1,,600000.01,成功,2026-03-04,V,      | 金额（元） | rule.transfer.row-amount",
        "1,,六十万,成功,2026-03-04,V,          | 金额（元） | rule.transfer.row-amount",
        "1,BF2026-0002,600000,成功,2026-03-04,V, | 批次号 | rule.transfer.row-order",
        "1,,600000,处理中,2026-03-04,V,        | 结果     | rule.transfer.row-result",
        "1,,600000,成功,2026-02-26,V,         | 支付日期   | rule.transfer.paid-on",
        "1,,600000,成功,2026-03-07,V,         | 支付日期   | rule.transfer.paid-on",
        "1,,600000,成功,昨天,V,               | 支付日期   | rule.award.date-form",
        "1,,600000,成功,2026-03-04,,          | 凭证号    | rule.transfer.voucher",
        "1,,600000,退回,,,                    | 退回原因   | rule.transfer.row-reason",
        "3,,500000,成功,2026-03-04,V-8,       | 结果     | rule.transfer.row-entered",
        "3,,500000,退汇,,,账户已销户            | 结果     | rule.transfer.row-came-back",
        "4,,100,成功,2026-03-04,V-8,          | 序号     | rule.transfer.row-unknown"})
    void what_is_wrong_is_told_by_row_and_column(String row, String column, String rule) {
        AnswerCheck check = check(HEAD + row + "\n");
        assertThat(check.faults).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.rule()).isEqualTo(rule);
        });
        assertThat(check.paid).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"未成功", "不成功", "部分成功", "成功?", "未支付成功", "未退回", "退回处理中", "部分退回", "未已支付", "支付", ""})
    void a_word_that_is_neither_paid_nor_returned_is_a_fault(String word) {
        AnswerCheck check = check(HEAD + "1,,600000," + word + ",2026-03-04,V,户名不符\n");
        assertThat(check.faults).extracting(AnswerFault::row, AnswerFault::column, AnswerFault::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "结果", "rule.transfer.row-result"));
        assertThat(check.paid).isEmpty();
        assertThat(check.returned).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"成功", " 支付 成功 ", "交易成功", "已支付", "已入账", "成功\u3000"})
    void whole_words_say_that_it_was_paid(String word) {
        assertThat(check(HEAD + "1,,600000," + word + ",2026-03-04,V,\n").paid).hasSize(1);
    }

    @Test
    void a_payment_of_friday_is_entered_though_the_order_was_marked_sent_on_monday() {
        LocalDate friday = LocalDate.of(2026, 2, 27);
        AnswerCheck check = check(HEAD + "1,,600000,成功,2026-02-27,V-9,\n");
        assertThat(check.paid).containsExactly(BankAnswer.paid("p1", "l1", friday, "V-9"));
        assertThat(OrderRules.paidOnPlausible(friday, friday, friday).isAllowed()).isTrue();
    }

    @Test
    void a_line_that_stands_twice_is_a_fault_of_the_second() {
        AnswerCheck check = check(HEAD + "1,,600000,成功,2026-03-04,V,\n1,,600000,成功,2026-03-04,V,\n");
        assertThat(check.faults).extracting(AnswerFault::row, AnswerFault::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "rule.transfer.row-twice"));
    }

    @Test
    void what_was_entered_before_in_the_same_words_is_passed_by() {
        AnswerCheck check = check(HEAD + "3,,500000,成功,2026-03-03,V-3,\n");
        assertThat(check.faults).isEmpty();
        assertThat(check.paid).isEmpty();
    }

    @Test
    void a_workbook_and_a_text_in_gbk_read_alike() throws IOException {
        String row = "1,,600000,退回,,,账户不存在";
        List<AnswerRow> text = AnswerTable.read((HEAD + row).getBytes(Charset.forName("GBK")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new SheetWriter()) {
            writer.sheet("回单", List.of("序号", "批次号", "金额(元)", "结果", "支付日期", "凭证号", "退回原因"), List.of(9, 9, 9, 9, 9, 9, 9));
            writer.row(List.of("1", "", "600000", "退回", "", "", "账户不存在"));
            writer.to(out);
        }
        assertThat(AnswerTable.read(out.toByteArray())).isEqualTo(text);
        assertThat(text.get(0).reason()).isEqualTo("账户不存在");
    }

    @ParameterizedTest
    @CsvSource({"'序号,结果\n1,成功'", "''", "'%PDF-1.4'"})
    void a_file_without_its_columns_is_refused(String content) {
        assertThatThrownBy(() -> AnswerTable.read(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("file"));
    }

    @Test
    void a_name_that_looks_like_a_formula_is_neutral_in_text_and_escaped_in_xml() {
        FileText file = new FileText(ORDER, FileTemplate.of(FileTemplate.USUAL), List.of(line(1, "60", "=1+1<甲>", LineState.SENT)),
                Map.of("p1", due("p1", "质检&检测")));
        assertThat(file.write(false, StandardCharsets.UTF_8)).startsWith("\uFEFF序号,批次号,收款人全称")
                .contains("1,BF2026-0001,'=1+1<甲>,37001,某银行,600000.00,质检&检测");
        assertThat(file.write(true, Charset.forName("GBK"))).startsWith("<?xml version=\"1.0\" encoding=\"GBK\"?>")
                .contains("count=\"1\" sum=\"600000.00\"").contains("<payeeName>=1+1&lt;甲&gt;</payeeName>").contains("质检&amp;检测");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"序号|line|no; rule.transfer.template-needs", "序号|line|no/金额|yuan|no; rule.transfer.template-twice",
        "序号|line; rule.transfer.template-line", "序号|secret|x; rule.transfer.template-line", "序号|line|1x; rule.transfer.template-line"})
    void a_template_that_could_not_be_answered_or_written_is_refused(String columns, String rule) {
        assertThatThrownBy(() -> FileTemplate.of(columns.replace('/', '\n')))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsEntry("columns", rule));
    }

    private static AnswerCheck check(String text) {
        AnswerCheck check = new AnswerCheck(ORDER, Map.of(1, line(1, "60", "甲", LineState.SENT), 2, line(2, "100", "乙", LineState.SENT),
                3, line(3, "50", "丙", LineState.PAID), 4, line(4, "0.01", "丁", LineState.DROPPED)), TODAY);
        check.all(AnswerTable.read(text.getBytes(StandardCharsets.UTF_8)));
        return check;
    }

    private static TransferLine line(int number, String amount, String payee, LineState state) {
        boolean paid = state == LineState.PAID;
        return new TransferLine("l" + number, "o", number, "p" + number, new BigDecimal(amount), payee, "37001", "某银行", null, state,
                paid ? LocalDate.of(2026, 3, 3) : null, paid ? "V-3" : null, null, null, true);
    }

    private static DueLine due(String id, String title) {
        return new DueLine(id, "j", "a", "r", "轮次", "P12", 2026, "f", PaymentKind.FIRST, BigDecimal.TEN, PaymentState.SENT, null, AT, null, null,
                null, "o", "N1", title, "u", "单位");
    }
}
