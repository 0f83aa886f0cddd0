package io.luxuan.target.page;

import io.luxuan.shared.Ids;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Cities;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.storage.Upload;
import io.luxuan.target.reading.ReadReadings;
import io.luxuan.target.reading.ReadingForm;
import io.luxuan.target.reading.RecordReading;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was entered for one target, and the form to enter more. */
@Controller
@RequestMapping("/manager/targets")
class ReadingsController {
    private final ReadReadings read;
    private final RecordReading record;

    ReadingsController(ReadReadings read, RecordReading record) {
        this.read = read;
        this.record = record;
    }

    @GetMapping("/{key}")
    String readings(@PathVariable String key, @RequestParam(required = false) String cursor, Model model) {
        return page(key, cursor, Ids.next(), ReadingForm.empty(), Map.of(), model);
    }

    @PostMapping("/{key}")
    String record(@PathVariable String key, @ModelAttribute("form") ReadingForm form, @RequestParam String once,
            @RequestParam(required = false) MultipartFile file, Model model, HttpServletResponse response, RedirectAttributes flash) {
        String id = once.matches("[0-9a-f-]{36}") ? once : Ids.next();
        try {
            record.record(id, key, form, upload(file));
        } catch (Refusal refusal) {
            return page(key, null, id, form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "target.entered");
        return "redirect:/manager/targets/" + key;
    }

    @OnRecord(action = "target.file", kind = "target-reading")
    @GetMapping("/readings/{id}/evidence")
    ResponseEntity<Resource> evidence(@PathVariable String id) {
        return read.evidence(id).asDownload();
    }

    private String page(String key, String cursor, String once, ReadingForm form, Map<String, String> errors, Model model) {
        model.addAttribute("page", read.of(key, cursor)).addAttribute("cursor", cursor).addAttribute("once", once)
                .addAttribute("form", form).addAttribute("errors", errors).addAttribute("cities", Cities.all().values());
        return "target/readings";
    }

    /** Browsers send an empty part where no file was chosen. */
    private static Upload upload(MultipartFile part) {
        return part == null || part.isEmpty() ? null : new Upload(part.getOriginalFilename(), part.getSize(), part);
    }
}
