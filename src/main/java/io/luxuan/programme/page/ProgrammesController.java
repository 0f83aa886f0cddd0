package io.luxuan.programme.page;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.file.ProgrammeFiles;
import io.luxuan.shared.MovableClock;
import io.luxuan.workflow.Drawing;
import io.luxuan.workflow.Drawings;
import java.time.LocalDate;
import java.util.List;
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
    private final MovableClock clock;

    ProgrammesController(Programmes programmes, ProgrammeFiles files, Drawings drawings, MovableClock clock) {
        this.programmes = programmes;
        this.files = files;
        this.drawings = drawings;
        this.clock = clock;
    }

    @GetMapping("/manager/programmes")
    String all(Model model) {
        List<Programme> current = programmes.current();
        LocalDate today = clock.now().toLocalDate();
        model.addAttribute("programmes", current);
        model.addAttribute("offered", current.stream().filter(one -> one.isOfferedOn(today)).map(Programme::id).toList());
        model.addAttribute("drawings", drawings.processes().stream().map(key -> drawings.of(key).orElseThrow())
                .collect(Collectors.toMap(Drawing::process, Drawing::name)));
        model.addAttribute("faulty", files.faulty());
        return "programme/manage";
    }
}
