package io.luxuan.programme;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For managers: which programmes are in force, and which files are not and why. */
@Controller
class ProgrammesController {
    private final Programmes programmes;
    private final FaultyFiles faulty;

    ProgrammesController(Programmes programmes, FaultyFiles faulty) {
        this.programmes = programmes;
        this.faulty = faulty;
    }

    @GetMapping("/manager/programmes")
    String all(Model model) {
        model.addAttribute("programmes", programmes.current());
        model.addAttribute("faulty", faulty.list());
        return "programme/manage";
    }
}
