package io.luxuan.application.formality;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.spreadsheet.ListSheet;
import io.luxuan.spreadsheet.ListSheet.Worded;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A round's applications in one state as a workbook, as their page shows them. */
@Controller
class ApplicationsSheetController {
    private static final ListSheet<ApplicationSummary> LIST = ListSheet.<ApplicationSummary>empty()
            .with("application.number", 18, ApplicationSummary::number).with("application.title", 44, ApplicationSummary::title)
            .with("application.organisation", 36, ApplicationSummary::organisationName);

    private final FormalityDesk desk;
    private final Rounds rounds;
    private final MessageSource messages;

    ApplicationsSheetController(FormalityDesk desk, Rounds rounds, MessageSource messages) {
        this.desk = desk;
        this.rounds = rounds;
        this.messages = messages;
    }

    @GetMapping("/manager/rounds/{id}/applications.xlsx")
    void list(@PathVariable String id, @RequestParam(defaultValue = "RECOMMENDED") ApplicationStatus status, HttpServletResponse response)
            throws IOException {
        Map<String, String> fields = desk.fields(id);
        LIST.with("application.field", 20, line -> fields.get(line.field()))
                .with("application.submitted-at", 18, ApplicationSummary::submittedAt)
                .with("application.status", 16, line -> Worded.of("status.", line.status()))
                .send(rounds.get(id).title(), cursor -> desk.lines(id, status, cursor, Chunks.KEYS), messages, response);
    }
}
