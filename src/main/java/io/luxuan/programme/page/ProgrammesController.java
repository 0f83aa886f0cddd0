package io.luxuan.programme.page;

import io.luxuan.programme.Programmes;
import io.luxuan.programme.file.ProgrammeFiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For managers: which programmes are in force, and which files are not and why. */
@Controller
class ProgrammesController {
    private final Programmes programmes;
    private final ProgrammeFiles files;

    ProgrammesController(Programmes programmes, ProgrammeFiles files) {
        this.programmes = programmes;
        this.files = files;
    }

    @GetMapping("/manager/programmes")
    String all(Model model) {
        model.addAttribute("programmes", programmes.current());
        model.addAttribute("faulty", files.faulty());
        return "programme/manage";
    }
}
