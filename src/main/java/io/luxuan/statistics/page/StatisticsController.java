package io.luxuan.statistics.page;

import io.luxuan.programme.Programmes;
import io.luxuan.statistics.figure.ReadFigures;
import io.luxuan.statistics.figure.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One kind of figures, drawn and as a table. */
@Controller
class StatisticsController {
    private final ShowFigures show;
    private final NoteNamedLoads note;
    private final Programmes programmes;

    StatisticsController(ShowFigures show, NoteNamedLoads note, Programmes programmes) {
        this.show = show;
        this.note = note;
        this.programmes = programmes;
    }

    @GetMapping("/manager/statistics")
    String page(StatisticsQuery query, @RequestParam(required = false) String cursor, Model model) {
        int first = cursor != null && cursor.matches("[0-9]{1,6}") ? Integer.parseInt(cursor) : 0;
        Shown shown = show.of(query, first);
        if (first == 0) {
            note.note(shown);
        }
        model.addAttribute("shown", shown);
        model.addAttribute("cursor", first == 0 ? null : cursor);
        model.addAttribute("fewest", ReadFigures.FEWEST);
        model.addAttribute("tabs", Tab.values());
        model.addAttribute("programmes", programmes.current());
        return "statistics/figures";
    }
}
