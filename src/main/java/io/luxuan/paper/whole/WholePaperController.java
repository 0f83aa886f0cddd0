package io.luxuan.paper.whole;

import io.luxuan.shared.trail.OnRecord;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The application as one PDF, under the address of each role. */
@Controller
class WholePaperController {
    private final TakeWholePaper take;

    WholePaperController(TakeWholePaper take) {
        this.take = take;
    }

    @OnRecord(action = "application.paper", kind = "application")
    @GetMapping("/applicant/applications/{id}/paper.pdf")
    ResponseEntity<Resource> own(@PathVariable String id, @RequestParam(required = false) Integer version) {
        return take.ofOwn(id, version).asDownload();
    }

    @OnRecord(action = "application.paper", kind = "application")
    @GetMapping("/recommender/applications/{id}/paper.pdf")
    ResponseEntity<Resource> recommended(@PathVariable String id, @RequestParam(required = false) Integer version) {
        return take.ofRecommended(id, version).asDownload();
    }

    @OnRecord(action = "application.paper", kind = "application")
    @GetMapping("/manager/applications/{id}/paper.pdf")
    ResponseEntity<Resource> any(@PathVariable String id, @RequestParam(required = false) Integer version) {
        return take.ofAny(id, version).asDownload();
    }
}
