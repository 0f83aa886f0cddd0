package io.luxuan.application.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Workbooks of answers going out. */
@Controller
class ExportController {
    private final ExportAnswers export;

    ExportController(ExportAnswers export) {
        this.export = export;
    }

    @GetMapping("/applicant/applications/{id}/answers.xlsx")
    void own(@PathVariable String id, HttpServletResponse response) throws IOException {
        Workbook.attach(export.nameOfOwn(id), response);
        export.own(id, response.getOutputStream());
    }

    @GetMapping("/manager/rounds/{id}/answers.xlsx")
    void round(@PathVariable String id, HttpServletResponse response) throws IOException {
        Workbook.attach(export.nameOfRound(id), response);
        export.round(id, response.getOutputStream());
    }
}
