package io.luxuan.decision;

import io.luxuan.decision.order.FaultyOrder;
import io.luxuan.decision.order.OrderForm;
import io.luxuan.ranking.MeetingAdvice;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;

/** Lays out one group of equals: a hundred lines a page in the meeting's order, as kept or as typed. */
@UseCase
class TiePage {
    static final int LINES = 100;

    private final MeetingAdvice advice;
    private final MessageSource messages;

    TiePage(MeetingAdvice advice, MessageSource messages) {
        this.advice = advice;
        this.messages = messages;
    }

    /** @param no line, from 1; @param place as kept or as typed */
    record Line(int no, MeetingRow row, String place, boolean taken) {}

    /** @param typed null where nothing was refused */
    @ForStaff
    void fill(Model model, MeetingView view, int rank, int page, OrderForm typed) {
        TieGroup group = view.groups().stream().filter(one -> one.rank() == rank).findFirst()
                .orElseThrow(() -> new NotFound("tie", String.valueOf(rank)));
        int pages = (group.size() + LINES - 1) / LINES;
        int at = Math.min(Math.max(1, page), pages);
        int first = (at - 1) * LINES;
        Map<String, MeetingRow> rows = view.contested().stream().collect(Collectors.toMap(MeetingRow::number, Function.identity()));
        List<String> numbers = group.order().lines();
        List<Line> lines = numbers.subList(first, Math.min(numbers.size(), first + LINES)).stream()
                .map(number -> line(group, numbers.indexOf(number) + 1, rows.get(number), typed)).toList();
        model.addAttribute("view", view).addAttribute("round", view.round()).addAttribute("group", group);
        model.addAttribute("lines", lines).addAttribute("page", at).addAttribute("pages", pages);
        model.addAttribute("firstPlace", Math.min(first, group.order().placed().size()) + 1);
        model.addAttribute("advice", advice.of(view.round().id()));
        model.addAttribute("form", typed == null ? kept(group, view.meeting()) : typed);
        model.addAttribute("errors", Map.of());
    }

    private static Line line(TieGroup group, int no, MeetingRow row, OrderForm typed) {
        int place = group.order().placeOf(row.number());
        String said = typed == null ? null : typed.placeOf(row.number());
        String kept = place == 0 ? "" : String.valueOf(place);
        return new Line(no, row, said == null ? kept : said, place > 0 && place <= group.taken());
    }

    private static OrderForm kept(TieGroup group, Meeting meeting) {
        String take = group.taken() == 0 ? "" : String.valueOf(group.taken());
        return new OrderForm(null, null, "", "", "", "", null, take, meeting.tieReason(), group.seen());
    }

    @ForManagers
    void refused(Model model, Refusal refusal) {
        Map<String, String> errors = new HashMap<>(refusal.fields());
        if (refusal instanceof FaultyOrder faulty) {
            errors.clear();
            faulty.faults().forEach(fault -> errors.merge(fault.field(), messages.getMessage(fault.messageKey(),
                    fault.arguments().toArray(), Locale.SIMPLIFIED_CHINESE), (one, more) -> one + " " + more));
        }
        model.addAttribute("errors", errors);
    }
}
