package io.luxuan.expert.workbook;

import io.luxuan.expert.page.PoolController;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Workbooks of experts going out. */
@Controller
class WorkbookController {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExportExperts export;
    private final WorkbookOfExperts workbook;
    private final FileTexts texts;

    WorkbookController(ExportExperts export, WorkbookOfExperts workbook, FileTexts texts) {
        this.export = export;
        this.workbook = workbook;
        this.texts = texts;
    }

    @GetMapping("/manager/experts/export")
    void pool(PoolController.Asked asked, HttpServletResponse response) throws IOException {
        attach(response, texts.text("experts.file.name.pool"));
        export.to(response.getOutputStream(), asked.filter());
    }

    @GetMapping("/manager/experts/template")
    void template(HttpServletResponse response) throws IOException {
        attach(response, texts.text("experts.file.name.template"));
        workbook.template(response.getOutputStream());
    }

    private static void attach(HttpServletResponse response, String name) {
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(name + ".xlsx", StandardCharsets.UTF_8).build().toString());
    }
}
