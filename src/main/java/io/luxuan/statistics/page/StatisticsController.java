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
    private final Programmes programmes;

    StatisticsController(ShowFigures show, Programmes programmes) {
        this.show = show;
        this.programmes = programmes;
    }

    @GetMapping("/manager/statistics")
    String page(StatisticsQuery query, @RequestParam(required = false) String cursor, Model model) {
        int first = cursor != null && cursor.matches("[0-9]{1,6}") ? Integer.parseInt(cursor) : 0;
        model.addAttribute("shown", show.of(query, first));
        model.addAttribute("cursor", first == 0 ? null : cursor);
        model.addAttribute("fewest", ReadFigures.FEWEST);
        model.addAttribute("tabs", Tab.values());
        model.addAttribute("programmes", programmes.current());
        return "statistics/figures";
    }
}
