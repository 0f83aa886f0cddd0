package io.luxuan.award.transfer;

import io.luxuan.award.project.FaultTexts;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of orders: out to the treasury, in from the bank, and the templates they are written by. */
@Controller
@RequestMapping("/manager/transfers")
class FileController {
    private static final int SHOWN = 50;

    private final ReadOrders orders;
    private final TransferFile file;
    private final ImportAnswers answers;
    private final SetTemplate template;
    private final FaultTexts texts;

    FileController(ReadOrders orders, TransferFile file, ImportAnswers answers, SetTemplate template, FaultTexts texts) {
        this.orders = orders;
        this.file = file;
        this.answers = answers;
        this.template = template;
        this.texts = texts;
    }

    @GetMapping("/orders/{id}/file")
    ResponseEntity<byte[]> write(@PathVariable String id, @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset) {
        orders.one(id, 0);
        boolean xml = format.equals("xml");
        TransferFile.Written written = file.write(id, xml, charset.equals("GBK"));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType((xml ? "application/xml" : "text/csv") + ";charset="
                        + (charset.equals("GBK") ? "GBK" : "UTF-8")))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(written.name(), StandardCharsets.UTF_8).build().toString()).body(written.bytes());
    }

    @GetMapping("/orders/{id}/answers")
    ModelAndView answers(@PathVariable String id) {
        orders.one(id, 0);
        return answers(id, Map.of(), List.of());
    }

    @PostMapping("/orders/{id}/answers")
    ModelAndView answers(@PathVariable String id, @RequestParam(name = "file", required = false) MultipartFile sent, RedirectAttributes flash)
            throws IOException {
        try {
            ImportAnswers.Read read = answers.read(id, sent == null ? new byte[0] : sent.getBytes());
            if (!read.faults().isEmpty()) {
                return answers(id, Map.of("file", "rule.transfer.file-faults"), read.faults());
            }
            flash.addFlashAttribute("done", read.paid() + read.returned() > 0 ? "transfer.answers.done" : "transfer.answers.known");
        } catch (Refusal refusal) {
            FormAgain.faults(refusal);
            return answers(id, texts.of(refusal), List.of());
        }
        return new ModelAndView("redirect:/manager/transfers/orders/" + id);
    }

    @GetMapping("/templates/{fund}")
    ModelAndView template(@PathVariable String fund) {
        return template(fund, template.of(fund), Map.of());
    }

    @PostMapping("/templates/{fund}")
    ModelAndView template(@PathVariable String fund, @RequestParam(defaultValue = "") String columns, RedirectAttributes flash) {
        try {
            template.set(fund, columns);
        } catch (Refusal refusal) {
            FormAgain.faults(refusal);
            return template(fund, columns, texts.of(refusal));
        }
        flash.addFlashAttribute("done", "transfer.template.done");
        return new ModelAndView("redirect:/manager/transfers/templates/" + fund);
    }

    private static ModelAndView template(String fund, String columns, Map<String, String> errors) {
        Map<String, Object> model = new HashMap<>();
        model.put("fund", fund);
        model.put("columns", columns);
        model.put("fields", FileField.values());
        return FormAgain.page("award/transfer-template", model, errors);
    }

    private static ModelAndView answers(String id, Map<String, String> errors, List<AnswerFault> faults) {
        return FormAgain.page("award/transfer-answers", Map.of("id", id, "faults", faults.subList(0, Math.min(SHOWN, faults.size())),
                "count", faults.size()), errors);
    }
}
