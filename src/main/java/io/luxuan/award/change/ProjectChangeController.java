package io.luxuan.award.change;

import io.luxuan.application.fill.SentAnswers;
import io.luxuan.application.fill.SentCells;
import io.luxuan.application.fill.TableButton;
import io.luxuan.application.fill.TypedForm;
import io.luxuan.award.change.ChangeDesk.View;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.site.FormAgain;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit asks to change its project. */
@Controller
@RequestMapping("/applicant/projects/{id}/changes")
class ProjectChangeController {
    private static final String PAGE = "award/change";

    private final ChangeDesk desk;
    private final AskForChange ask;

    ProjectChangeController(ChangeDesk desk, AskForChange ask) {
        this.desk = desk;
        this.ask = ask;
    }

    @GetMapping("/{path}")
    ModelAndView form(@PathVariable String id, @PathVariable String path) {
        return page(desk.begin(id, kind(path)));
    }

    /** @param next a {@link TableButton}; none hands it in */
    @PostMapping("/{path}")
    ModelAndView ask(@PathVariable String id, @PathVariable String path, @RequestParam MultiValueMap<String, String> all,
            @RequestParam MultiValueMap<String, MultipartFile> files, @RequestParam(defaultValue = "") String next,
            RedirectAttributes flash) throws IOException {
        ChangeKind kind = kind(path);
        Map<String, String> sent = SentCells.single(all);
        SentAnswers answers = desk.sent(id, kind, sent);
        TypedForm typed = new TypedForm();
        Optional<TableButton> button = TableButton.of(next);
        if (button.isPresent()) {
            button.get().press(answers, sent, files, typed);
            return page(desk.again(id, kind, answers.texts(), Map.of(), typed));
        }
        Map<String, Refused> faults = ask.ask(id, kind, answers.texts());
        if (!faults.isEmpty()) {
            return FormAgain.page(PAGE, model(desk.again(id, kind, answers.texts(), faults, typed))).addObject("faults", faults);
        }
        flash.addFlashAttribute("done", "award.done.change-asked");
        return new ModelAndView("redirect:/applicant/projects/" + id);
    }

    @PostMapping("/{changeId}/withdraw")
    String withdraw(@PathVariable String id, @PathVariable String changeId, RedirectAttributes flash) {
        ask.withdraw(id, changeId);
        flash.addFlashAttribute("done", "award.done.change-withdrawn");
        return "redirect:/applicant/projects/" + id;
    }

    private static ModelAndView page(View form) {
        return new ModelAndView(PAGE, model(form));
    }

    private static Map<String, Object> model(View form) {
        return Map.of("form", form, "project", form.project(), "kind", form.kind());
    }

    private static ChangeKind kind(String path) {
        return ChangeKind.ofPath(path).orElseThrow(() -> new NotFound("kind of change", path));
    }
}
