package io.luxuan.application.version;

import io.luxuan.application.version.ReadVersions.Compared;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What changed from one submission to the next, under the address of each role. */
@Controller
class VersionsController {
    private final ReadVersions read;

    VersionsController(ReadVersions read) {
        this.read = read;
    }

    @GetMapping("/applicant/applications/{id}/versions")
    ModelAndView own(@PathVariable String id, @RequestParam(required = false) Integer from, @RequestParam(required = false) Integer to) {
        return page(read.ofOwn(id, from, to), "/applicant/applications/" + id);
    }

    @GetMapping("/recommender/applications/{id}/versions")
    ModelAndView recommended(@PathVariable String id, @RequestParam(required = false) Integer from, @RequestParam(required = false) Integer to) {
        return page(read.ofRecommended(id, from, to), "/recommender/applications/" + id);
    }

    @GetMapping("/manager/applications/{id}/versions")
    ModelAndView any(@PathVariable String id, @RequestParam(required = false) Integer from, @RequestParam(required = false) Integer to) {
        return page(read.ofAny(id, from, to), "/manager/applications/" + id);
    }

    private static ModelAndView page(Compared compared, String application) {
        return new ModelAndView("application/versions", Map.of("compared", compared, "application", application));
    }
}
