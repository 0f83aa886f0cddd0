package io.luxuan.award.page;

import io.luxuan.application.export.Workbook;
import io.luxuan.award.page.ReadPaperVersions.Compared;
import io.luxuan.award.project.PaperKind;
import io.luxuan.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Papers beside each other: what changed from one version to the next, under the address of each role, and those of a whole round. */
@Controller
class PaperVersionsController {
    private final ReadPaperVersions read;
    private final ExportPapers export;

    PaperVersionsController(ReadPaperVersions read, ExportPapers export) {
        this.read = read;
        this.export = export;
    }

    /** All that a round's projects handed in of one kind, as they stand last. */
    @GetMapping("/manager/rounds/{id}/papers/{path}.xlsx")
    void export(@PathVariable String id, @PathVariable String path, HttpServletResponse response) throws IOException {
        Workbook.attach(export.name(id, kind(path)), response);
        export.round(id, kind(path), response.getOutputStream());
    }

    @GetMapping("/applicant/projects/{id}/papers/{path}/versions")
    ModelAndView own(@PathVariable String id, @PathVariable String path, @RequestParam(required = false) Integer from,
            @RequestParam(required = false) Integer to) {
        return page(read.ofOwn(id, kind(path), from, to), "/applicant/projects/" + id);
    }

    @GetMapping("/manager/projects/{id}/papers/{path}/versions")
    ModelAndView any(@PathVariable String id, @PathVariable String path, @RequestParam(required = false) Integer from,
            @RequestParam(required = false) Integer to) {
        return page(read.ofAny(id, kind(path), from, to), "/manager/projects/" + id);
    }

    private static ModelAndView page(Compared compared, String project) {
        return new ModelAndView("award/paper-versions", Map.of("compared", compared, "project", project));
    }

    private static PaperKind kind(String path) {
        return PaperKind.ofPath(path).orElseThrow(() -> new NotFound("paper", path));
    }
}
