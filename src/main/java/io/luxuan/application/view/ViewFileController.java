package io.luxuan.application.view;

import io.luxuan.application.form.AttachFile;
import io.luxuan.application.store.ReadApplications;
import io.luxuan.application.view.ViewFile.FileView;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.storage.Upload;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of an application in the page, replaced, and taken away after a question. */
@Controller
class ViewFileController {
    private static final String OWN = "/applicant/applications/";

    private final ViewFile view;
    private final ReadApplications reader;
    private final AttachFile attach;

    ViewFileController(ViewFile view, ReadApplications reader, AttachFile attach) {
        this.view = view;
        this.reader = reader;
        this.attach = attach;
    }

    @GetMapping("/applicant/applications/{id}/attachments/{file}/view")
    ModelAndView own(@PathVariable String id, @PathVariable String file) {
        return new ModelAndView("application/file", model(view.ofOwn(id, file), OWN + id));
    }

    @GetMapping("/recommender/applications/{id}/attachments/{file}/view")
    ModelAndView recommended(@PathVariable String id, @PathVariable String file) {
        return new ModelAndView("application/file", model(view.ofRecommended(id, file), "/recommender/applications/" + id));
    }

    @GetMapping("/manager/applications/{id}/attachments/{file}/view")
    ModelAndView any(@PathVariable String id, @PathVariable String file) {
        return new ModelAndView("application/file", model(view.ofAny(id, file), "/manager/applications/" + id));
    }

    @OnRecord(action = "application.file", kind = "application")
    @GetMapping({"/applicant/applications/{id}/attachments/{file}/content", "/recommender/applications/{id}/attachments/{file}/content",
        "/manager/applications/{id}/attachments/{file}/content"})
    ResponseEntity<Resource> content(@PathVariable String id, @PathVariable String file) {
        return reader.openOwn(id, file).asShown();
    }

    @PostMapping("/applicant/applications/{id}/attachments/{file}/replace")
    ModelAndView replace(@PathVariable String id, @PathVariable String file, @RequestParam MultipartFile by, RedirectAttributes flash) {
        try {
            if (by.getOriginalFilename() == null || by.getOriginalFilename().isEmpty()) {
                throw new Refusal("attachment.none");
            }
            String now = attach.replace(id, file, new Upload(by.getOriginalFilename(), by.getSize(), by));
            flash.addFlashAttribute("done", "application.replaced");
            return new ModelAndView("redirect:" + OWN + id + "/attachments/" + now + "/view");
        } catch (Refusal refusal) {
            Map<String, Object> model = model(view.ofOwn(id, file), OWN + id);
            model.put("refusal", refusal);
            return FormAgain.page("application/file", model);
        }
    }

    @GetMapping("/applicant/applications/{id}/attachments/{file}/remove")
    ModelAndView ask(@PathVariable String id, @PathVariable String file) {
        FileView shown = view.ofOwn(id, file);
        return new ModelAndView("application/remove-file", Map.of("name", shown.file().fileName(),
                "back", OWN + id + "/edit#q-" + shown.file().questionKey(), "address", OWN + id + "/attachments/" + file + "/remove"));
    }

    @PostMapping("/applicant/applications/{id}/attachments/{file}/remove")
    String remove(@PathVariable String id, @PathVariable String file, RedirectAttributes flash) {
        FileView shown = view.ofOwn(id, file);
        attach.remove(id, file);
        flash.addFlashAttribute("done", "application.removed");
        return "redirect:" + OWN + id + "/edit#q-" + shown.file().questionKey();
    }

    private static Map<String, Object> model(FileView shown, String at) {
        return new HashMap<>(Map.of("view", shown, "at", at));
    }
}
