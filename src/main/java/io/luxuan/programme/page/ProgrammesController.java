package io.luxuan.programme.page;

import io.luxuan.programme.Programmes;
import io.luxuan.programme.file.ProgrammeFiles;
import io.luxuan.workflow.Drawing;
import io.luxuan.workflow.Drawings;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For managers: which programmes are in force, and which files are not and why. */
@Controller
class ProgrammesController {
    private final Programmes programmes;
    private final ProgrammeFiles files;
    private final Drawings drawings;

    ProgrammesController(Programmes programmes, ProgrammeFiles files, Drawings drawings) {
        this.programmes = programmes;
        this.files = files;
        this.drawings = drawings;
    }

    @GetMapping("/manager/programmes")
    String all(Model model) {
        model.addAttribute("programmes", programmes.current());
        model.addAttribute("drawings", drawings.processes().stream().map(key -> drawings.of(key).orElseThrow())
                .collect(Collectors.toMap(Drawing::process, Drawing::name)));
        model.addAttribute("faulty", files.faulty());
        return "programme/manage";
    }
}
