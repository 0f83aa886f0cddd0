package io.luxuan.unit.page;

import io.luxuan.shared.Slice;
import io.luxuan.unit.enrol.ReadRegistrations.Line;
import io.luxuan.unit.enrol.ReadRegistrations.Page;
import io.luxuan.unit.enrol.RegistrationState;
import java.util.Map;
import org.springframework.ui.Model;

/** The same two pages for managers and for departments. */
final class RegistrationPages {
    private RegistrationPages() {}

    static String list(Slice<Line> lines, RegistrationState state, String search, String cursor, String base, Model model) {
        model.addAttribute("lines", lines).addAttribute("state", state).addAttribute("states", RegistrationState.values())
                .addAttribute("q", search).addAttribute("cursor", cursor).addAttribute("base", base);
        return "unit/registrations";
    }

    static String one(Page page, Map<String, String> errors, Map<String, String> typed, String base, Model model) {
        model.addAttribute("page", page).addAttribute("errors", errors).addAttribute("typed", typed).addAttribute("base", base);
        return "unit/registration";
    }
}
