package io.luxuan.programme.edit.page;

import io.luxuan.programme.edit.draft.ReadDrafts;
import io.luxuan.programme.edit.draft.RetireVersion;
import io.luxuan.programme.edit.draft.StartDraft;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The drafts that there are, and new ones: copied from a version, or from a file. */
@Controller
class DraftsController {
    private final ReadDrafts reading;
    private final StartDraft start;
    private final RetireVersion retire;

    DraftsController(ReadDrafts reading, StartDraft start, RetireVersion retire) {
        this.reading = reading;
        this.start = start;
        this.retire = retire;
    }

    /** @param from programme and version, such as P12/3; @param as id of a new programme, blank for a next version */
    record Copy(String from, String as) {
        String programme() {
            return from.substring(0, from.indexOf('/'));
        }

        int version() {
            return Integer.parseInt(from.substring(from.indexOf('/') + 1));
        }
    }

    @GetMapping("/manager/programmes/drafts")
    String all(@RequestParam(required = false) String cursor, @RequestParam(required = false) String from, Model model) {
        return page(cursor, new Copy(from, ""), Map.of(), model);
    }

    @PostMapping("/manager/programmes/drafts/copy")
    String copy(Copy copy, Model model, HttpServletResponse response) {
        try {
            if (copy.from() == null || !copy.from().matches("[A-Za-z0-9]{1,16}/[0-9]{1,6}")) {
                throw new Refusal("programme.start", Map.of("from", "refusal.programme.from-needed"));
            }
            return "redirect:/manager/programmes/drafts/" + start.copy(copy.programme(), copy.version(), copy.as());
        } catch (Refusal refusal) {
            return page(null, copy, FormAgain.faults(refusal, response), model);
        }
    }

    @PostMapping("/manager/programmes/drafts/text")
    String text(@RequestParam(required = false) MultipartFile file, Model model, HttpServletResponse response) throws IOException {
        try {
            String text = file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
            return "redirect:/manager/programmes/drafts/" + start.of(text);
        } catch (Refusal refusal) {
            return page(null, new Copy(null, ""), FormAgain.faults(refusal, response), model);
        }
    }

    @GetMapping("/manager/programmes/{id}/versions/{version}")
    String version(@PathVariable String id, @PathVariable int version, Model model) {
        return versionPage(id, version, "", Map.of(), model);
    }

    @GetMapping("/manager/programmes/{id}/versions/{version}/yaml")
    ResponseEntity<byte[]> export(@PathVariable String id, @PathVariable int version) {
        return yaml(id + "-v" + version + ".yml", reading.text(id, version));
    }

    @PostMapping("/manager/programmes/{id}/versions/{version}/retire")
    String retire(@PathVariable String id, @PathVariable int version, @RequestParam(defaultValue = "") String reason,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            retire.retire(id, version, reason);
        } catch (Refusal refusal) {
            return versionPage(id, version, reason, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "programme.retired.done");
        flash.addFlashAttribute("doneArguments", List.of(id, version));
        return "redirect:/manager/programmes/" + id + "/versions/" + version;
    }

    private String versionPage(String id, int version, String reason, Map<String, String> errors, Model model) {
        model.addAttribute("version", reading.version(id, version));
        model.addAttribute("text", reading.text(id, version));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "programme/version";
    }

    static ResponseEntity<byte[]> yaml(String name, String text) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8")).body(text.getBytes(StandardCharsets.UTF_8));
    }

    private String page(String cursor, Copy copy, Map<String, String> errors, Model model) {
        model.addAttribute("drafts", reading.page(cursor));
        model.addAttribute("versions", reading.versions());
        model.addAttribute("copy", copy);
        model.addAttribute("errors", errors);
        return "programme/drafts";
    }
}
