package io.luxuan.claim.web;

import io.luxuan.claim.batch.ReadBatches;
import io.luxuan.claim.payment.PaymentFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The payment file of a batch going out. */
@Controller
class PaymentFileController {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReadBatches batches;
    private final PaymentFile file;
    private final MessageSource messages;

    PaymentFileController(ReadBatches batches, PaymentFile file, MessageSource messages) {
        this.batches = batches;
        this.file = file;
        this.messages = messages;
    }

    @GetMapping("/manager/batches/{id}/payments.xlsx")
    void workbook(@PathVariable String id, HttpServletResponse response) throws IOException {
        ReadBatches.Single batch = batches.one(id, null);
        attach(batch, ".xlsx", WORKBOOK, response);
        file.workbook(batch.round().id(), id, response.getOutputStream());
    }

    @GetMapping("/manager/batches/{id}/payments.csv")
    void text(@PathVariable String id, HttpServletResponse response) throws IOException {
        ReadBatches.Single batch = batches.one(id, null);
        attach(batch, ".csv", "text/csv;charset=UTF-8", response);
        file.text(batch.round().id(), id, response.getOutputStream());
    }

    private void attach(ReadBatches.Single batch, String ending, String type, HttpServletResponse response) {
        String name = batch.round().title() + messages.getMessage("batch.number.of", new Object[] {batch.batch().number()},
                Locale.SIMPLIFIED_CHINESE) + messages.getMessage("batch.payments", null, Locale.SIMPLIFIED_CHINESE);
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ending, StandardCharsets.UTF_8).build().toString());
    }
}
