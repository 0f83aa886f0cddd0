package io.luxuan.watch.saved;

import io.luxuan.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons beside the filter of a list. */
@Controller
@RequestMapping("/manager/filters")
class FiltersController {
    private static final String UNKNOWN_PAGE = "filter.page";

    private final SavedFilters filters;

    FiltersController(SavedFilters filters) {
        this.filters = filters;
    }

    /** A name that cannot be is told on the list, whose filter stands as it was. */
    @PostMapping
    String save(@RequestParam(defaultValue = "") String page, @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String name, RedirectAttributes flash) {
        try {
            SavedFilter saved = filters.save(page, query, name);
            flash.addFlashAttribute("done", "filter.saved");
            flash.addFlashAttribute("doneArguments", List.of(saved.name()));
            return "redirect:" + saved.address();
        } catch (Refusal refusal) {
            if (refusal.code().equals(UNKNOWN_PAGE)) {
                throw refusal;
            }
            flash.addFlashAttribute("problem", refusal.messageKey());
            flash.addFlashAttribute("problemArguments", List.of(refusal.arguments()));
            return "redirect:" + page;
        }
    }

    @PostMapping("/{id}/forget")
    String forget(@PathVariable String id, RedirectAttributes flash) {
        String page = filters.forget(id);
        flash.addFlashAttribute("done", "filter.forgotten");
        return "redirect:" + page;
    }
}
