package io.luxuan.award.page;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** After a manager's action: back to the project, or the project's page as it was typed, with what is wrong. */
@UseCase
@ForManagers
class ProjectAnswer {
    private final ProjectPage page;

    ProjectAnswer(ProjectPage page) {
        this.page = page;
    }

    ModelAndView act(String id, Map<String, String> typed, RedirectAttributes flash, String done, Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            if (refusal.fields().isEmpty()) {
                throw refusal;
            }
            Model model = new ExtendedModelMap();
            page.show(id, model);
            model.addAttribute("errors", refusal.fields());
            model.addAttribute("typed", typed);
            return new ModelAndView("award/project", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/manager/projects/" + id);
    }
}
