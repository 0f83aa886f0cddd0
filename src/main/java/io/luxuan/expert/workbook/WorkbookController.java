package io.luxuan.expert.workbook;

import io.luxuan.expert.page.PoolController;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Workbooks of experts going out. */
@Controller
class WorkbookController {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExportExperts export;
    private final MessageSource messages;

    WorkbookController(ExportExperts export, MessageSource messages) {
        this.export = export;
        this.messages = messages;
    }

    @GetMapping("/manager/experts/export")
    void pool(PoolController.Asked asked, HttpServletResponse response) throws IOException {
        attach(response, "experts.file.name.pool");
        export.to(response.getOutputStream(), asked.filter());
    }

    @GetMapping("/manager/experts/template")
    void template(HttpServletResponse response) throws IOException {
        attach(response, "experts.file.name.template");
        export.template(response.getOutputStream());
    }

    private void attach(HttpServletResponse response, String key) {
        String name = messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(name + ".xlsx", StandardCharsets.UTF_8).build().toString());
    }
}
