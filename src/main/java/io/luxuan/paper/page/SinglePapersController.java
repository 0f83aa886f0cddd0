package io.luxuan.paper.page;

import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.paper.make.Heading;
import io.luxuan.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers about one application or one project, linked from its pages. */
@Controller
class SinglePapersController {
    private final ApplicationPapers applications;
    private final TakeProjectPaper projects;

    SinglePapersController(ApplicationPapers applications, TakeProjectPaper projects) {
        this.applications = applications;
        this.projects = projects;
    }

    @GetMapping("/manager/applications/{id}/documents/{kind}.{ending}")
    void ofApplication(@PathVariable String id, @PathVariable String kind, @PathVariable String ending, Heading heading,
            HttpServletResponse response) throws IOException {
        applications.take(id, kind, format(ending), heading).send(response);
    }

    @GetMapping("/manager/projects/{id}/documents/{kind}.{ending}")
    void ofProject(@PathVariable String id, @PathVariable String kind, @PathVariable String ending, Heading heading,
            HttpServletResponse response) throws IOException {
        projects.ofAny(id, kind, format(ending), heading).send(response);
    }

    @GetMapping("/applicant/projects/{id}/documents/{kind}.{ending}")
    void ofOwnProject(@PathVariable String id, @PathVariable String kind, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        projects.ofOwn(id, kind, format(ending)).send(response);
    }

    private static PaperFormat format(String ending) {
        return PaperFormat.of(ending).orElseThrow(() -> new NotFound("format", ending));
    }
}
