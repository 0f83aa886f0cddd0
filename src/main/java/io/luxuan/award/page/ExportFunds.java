package io.luxuan.award.page;

import io.luxuan.award.FundFigures;
import io.luxuan.award.FundFigures.FundYear;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.spreadsheet.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** All funds by year as a workbook, in 万元: what the page of the funds shows. */
@UseCase
@ForStaff
public class ExportFunds {
    private static final List<Integer> WIDTHS = List.of(44, 10, 16, 16, 16, 16, 16, 16, 10);

    private final FundFigures figures;
    private final MessageSource messages;

    ExportFunds(FundFigures figures, MessageSource messages) {
        this.figures = figures;
        this.messages = messages;
    }

    public void workbook(OutputStream out) throws IOException {
        try (SheetWriter writer = new SheetWriter()) {
            writer.sheet(text("award.funds"), Stream.of("audit.subject.fund", "award.fund.by.YEAR", "award.fund.budget", "award.ledger.committed",
                    "award.fund.due", "award.fund.sent", "award.ledger.paid", "award.fund.returned", "award.fund.awards")
                    .map(this::text).toList(), WIDTHS);
            for (FundYear year : figures.byYear()) {
                writer.row(List.of(year.name(), String.valueOf(year.year()), plain(year.budget()), plain(year.committed()), plain(year.due()),
                        plain(year.sent()), plain(year.paid()), plain(year.returned()), String.valueOf(year.awards())));
            }
            writer.to(out);
        }
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }

    private static String plain(BigDecimal amount) {
        return amount == null ? "" : amount.setScale(2).toPlainString();
    }
}
