package io.luxuan.award.transfer;

import io.luxuan.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The columns of a fund's file in their order, as the department wrote them: heading, field and XML element, one column a line. */
record FileTemplate(List<Column> columns) {
    static final String USUAL = """
            序号|line|no
            批次号|order|orderNo
            收款人全称|payee|payeeName
            收款人账号|account|payeeAccount
            收款人开户银行|bank|payeeBank
            金额（元）|yuan|amount
            用途|purpose|purpose""";
    private static final Pattern ELEMENT = Pattern.compile("[A-Za-z_][\\w.-]{0,39}");
    private static final Pattern BAR = Pattern.compile("[|｜]");
    private static final int PARTS = 3;
    private static final int MOST = 40;
    private static final int LONGEST_HEADING = 60;

    /** @param element its name in XML */
    record Column(String heading, FileField field, String element) {}

    /**
     * As typed.
     *
     * @throws Refusal {@code transfer.invalid} when a line is no column, one is written twice, or number or amount are missing: without
     *     them no answer of the bank could be matched
     */
    static FileTemplate of(String text) {
        List<Column> columns = new ArrayList<>();
        for (String line : text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            columns.add(column(line));
        }
        boolean matched = columns.stream().anyMatch(column -> column.field() == FileField.LINE)
                && columns.stream().anyMatch(column -> column.field() == FileField.YUAN);
        long names = columns.stream().map(Column::element).distinct().count();
        if (!matched || names < columns.size() || columns.size() > MOST) {
            throw refused(matched ? "rule.transfer.template-twice" : "rule.transfer.template-needs", "");
        }
        return new FileTemplate(List.copyOf(columns));
    }

    private static Column column(String line) {
        String[] parts = BAR.split(line, -1);
        FileField field = parts.length == PARTS ? FileField.of(parts[1].strip()).orElse(null) : null;
        boolean right = field != null && !parts[0].isBlank() && parts[0].strip().length() <= LONGEST_HEADING
                && ELEMENT.matcher(parts[2].strip()).matches();
        if (!right) {
            throw refused("rule.transfer.template-line", line);
        }
        return new Column(parts[0].strip(), field, parts[2].strip());
    }

    private static Refusal refused(String rule, String line) {
        return new Refusal("transfer.invalid", Map.of("columns", rule), line);
    }
}
