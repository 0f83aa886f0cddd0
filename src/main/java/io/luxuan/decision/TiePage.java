package io.luxuan.decision;

import io.luxuan.ranking.MeetingAdvice;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.order.FaultyOrder;
import io.luxuan.shared.order.OrderForm;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        lay(model, view, group, view.contested(), first, Math.min(group.size(), first + LINES), typed);
        model.addAttribute("page", at).addAttribute("pages", pages);
        model.addAttribute("form", typed == null ? kept(group, view.meeting()) : typed);
    }

    /** Equals for a vacant place: all of them on one page, since nothing of their order is kept before it is asked for. */
    @ForStaff
    void fillRising(Model model, MeetingView view, TieGroup group, OrderForm typed, OrderForm form) {
        lay(model, view, group, view.rising(), 0, group.size(), typed);
        model.addAttribute("form", form);
    }

    private void lay(Model model, MeetingView view, TieGroup group, List<MeetingRow> equals, int first, int end, OrderForm typed) {
        Map<String, MeetingRow> rows = equals.stream().collect(Collectors.toMap(MeetingRow::number, Function.identity()));
        List<String> numbers = group.order().lines();
        List<Line> lines = IntStream.range(first, end).mapToObj(at -> line(group, at + 1, rows.get(numbers.get(at)), typed)).toList();
        model.addAttribute("view", view).addAttribute("round", view.round()).addAttribute("group", group).addAttribute("lines", lines);
        model.addAttribute("firstPlace", Math.min(first, group.order().placed().size()) + 1);
        model.addAttribute("advice", advice.of(view.round().id()));
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
