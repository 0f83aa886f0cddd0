package io.luxuan.award.page;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.site.FormAgain;
import java.util.Map;
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
            Map<String, String> faults = FormAgain.faults(refusal);
            Model model = new ExtendedModelMap();
            page.show(id, model);
            model.addAttribute("typed", typed);
            return FormAgain.page("award/project", model.asMap(), faults);
        }
        flash.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/manager/projects/" + id);
    }
}
