package io.luxuan.target.page;

import io.luxuan.shared.actor.Cities;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The targets, for the public and for staff. */
@Controller
class TargetsController {
    private final ReadTargets read;

    TargetsController(ReadTargets read) {
        this.read = read;
    }

    @GetMapping("/targets")
    String published(@RequestParam(required = false) String city, @RequestParam(required = false) Integer year,
            @RequestParam(required = false) String of, Model model) {
        return page(city, year, of, "/targets", model);
    }

    @GetMapping("/manager/targets")
    String kept(@RequestParam(required = false) String city, @RequestParam(required = false) Integer year,
            @RequestParam(required = false) String of, Model model) {
        return page(city, year, of, "/manager/targets", model);
    }

    private String page(String city, Integer year, String of, String path, Model model) {
        model.addAttribute("board", read.board(city, year, of));
        model.addAttribute("cities", Cities.all().values());
        model.addAttribute("path", path);
        return "target/board";
    }
}
