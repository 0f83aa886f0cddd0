package io.luxuan.application.signature;

import io.luxuan.application.signature.ReadSignatures.Signatures;
import io.luxuan.application.signature.ReturnSignatures.Returned;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.storage.Upload;
import java.util.List;
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

/** Signed pages: the unit brings them back, everybody who reads the application sees them. */
@Controller
class SignatureController {
    private final ReadSignatures read;
    private final ReturnSignatures take;
    private final RecordSignature record;
    private final MovableClock clock;

    SignatureController(ReadSignatures read, ReturnSignatures take, RecordSignature record, MovableClock clock) {
        this.read = read;
        this.take = take;
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/applicant/applications/{id}/signature")
    ModelAndView own(@PathVariable String id) {
        return page(read.ofOwn(id), "/applicant/applications/" + id);
    }

    @GetMapping("/recommender/applications/{id}/signature")
    ModelAndView recommended(@PathVariable String id) {
        return page(read.ofRecommended(id), "/recommender/applications/" + id);
    }

    @GetMapping("/manager/applications/{id}/signature")
    ModelAndView any(@PathVariable String id) {
        return page(read.ofAny(id), "/manager/applications/" + id);
    }

    @PostMapping("/applicant/applications/{id}/signature")
    ModelAndView take(@PathVariable String id, @RequestParam(defaultValue = "false") boolean byHand,
            @RequestParam(defaultValue = "") List<MultipartFile> files, RedirectAttributes flash) {
        List<Upload> uploads = files.stream().filter(part -> part.getOriginalFilename() != null && !part.getOriginalFilename().isEmpty())
                .map(part -> new Upload(part.getOriginalFilename(), part.getSize(), part)).toList();
        List<Returned> returned = take.take(id, byHand, uploads);
        boolean here = !returned.isEmpty() && returned.stream().allMatch(one -> one.isDone() && one.row().id().equals(id));
        if (here) {
            flash.addFlashAttribute("done", "signature.done");
            return new ModelAndView("redirect:/applicant/applications/" + id + "/signature");
        }
        return FormAgain.page("application/signature", Map.of("page", read.ofOwn(id), "at", "/applicant/applications/" + id,
                "returned", returned, "nothing", returned.isEmpty(), "byHand", byHand));
    }

    @OnRecord(action = "application.file", kind = "application")
    @GetMapping({"/applicant/applications/{id}/signature/{file}", "/recommender/applications/{id}/signature/{file}",
        "/manager/applications/{id}/signature/{file}"})
    ResponseEntity<Resource> open(@PathVariable String id, @PathVariable String file) {
        return read.open(id, file).asShown();
    }

    @GetMapping("/applicant/applications/{id}/signature/{file}/remove")
    ModelAndView ask(@PathVariable String id, @PathVariable String file) {
        String at = "/applicant/applications/" + id + "/signature";
        return new ModelAndView("application/remove-file", Map.of("name", read.page(id, file).fileName(), "back", at,
                "address", at + "/" + file + "/remove"));
    }

    @PostMapping("/applicant/applications/{id}/signature/{file}/remove")
    String remove(@PathVariable String id, @PathVariable String file, RedirectAttributes flash) {
        record.remove(id, file, Arrival.moment(clock));
        flash.addFlashAttribute("done", "application.removed");
        return "redirect:/applicant/applications/" + id + "/signature";
    }

    private static ModelAndView page(Signatures page, String application) {
        return new ModelAndView("application/signature", Map.of("page", page, "at", application));
    }
}
