package io.luxuan.watch.today;

import io.luxuan.shared.Slice;
import io.luxuan.workflow.KindCount;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All open work of one kind. */
@Controller
class TodayController {
    private final Today today;
    private final DeskTabs tabs;

    TodayController(Today today, DeskTabs tabs) {
        this.tabs = tabs;
        this.today = today;
    }

    @GetMapping("/manager/today/{kind}")
    String kind(@PathVariable String kind, @RequestParam(required = false) String whose, @RequestParam(required = false) String cursor,
            Model model) {
        DeskTabs.View view = tabs.of(whose);
        KindCount count = today.count(view, kind);
        Slice<TodayRow> rows = today.page(view, count, cursor);
        model.addAttribute("whose", view.tab().word());
        model.addAttribute("kind", today.kind(view, count, List.of())).addAttribute("slice", rows).addAttribute("cursor", cursor);
        return "watch/today-kind";
    }
}
