package io.luxuan.decision;

import io.luxuan.ranking.MeetingAdvice;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;

/** Lays out the meeting's view: one page of rows, the form as saved or as typed, and what is wrong with it. */
@UseCase
class MeetingPage {
    private static final int ROWS = 50;

    private final MeetingRecord record;
    private final MeetingAdvice advice;
    private final ReasonText texts;
    private final MessageSource messages;

    MeetingPage(MeetingRecord record, MeetingAdvice advice, ReasonText texts, MessageSource messages) {
        this.record = record;
        this.advice = advice;
        this.texts = texts;
        this.messages = messages;
    }

    @ForStaff
    void fill(Model model, MeetingView view, String show, int page) {
        RowFilter filter = RowFilter.of(show);
        List<MeetingRow> rows = view.rows(filter);
        int pages = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
        int at = Math.min(Math.max(1, page), pages);
        model.addAttribute("view", view);
        model.addAttribute("round", view.round());
        model.addAttribute("filter", filter);
        model.addAttribute("filters", RowFilter.values());
        model.addAttribute("counts", view.counts());
        model.addAttribute("rows", rows.subList((at - 1) * ROWS, Math.min(rows.size(), at * ROWS)));
        model.addAttribute("advice", advice.of(view.round().id()));
        model.addAttribute("page", at);
        model.addAttribute("pages", pages);
        model.addAttribute("errors", Map.of());
        List<MeetingChange> ties =
                record.changeList(view.round().id()).stream().filter(MeetingRecord::decidesTie).toList();
        model.addAttribute("form", MeetingForm.of(view.meeting(), ties));
        model.addAttribute("budgetLeft",
                view.round().settings().budget() == null ? null : view.round().settings().budget().subtract(view.committed()));
    }

    @ForManagers
    void refused(Model model, MeetingForm typed, Refusal refusal) {
        if (typed != null) {
            model.addAttribute("form", typed);
        }
        String text = refusal instanceof BrokenConstraint broken ? texts.of(broken.reason()) : null;
        String title = messages.getMessage(refusal.messageKey(), refusal.arguments(), Locale.SIMPLIFIED_CHINESE);
        model.addAttribute("refused", text == null ? title : title + text);
        Map<String, String> errors = new HashMap<>();
        refusal.fields().forEach((field, key) ->
                errors.put(field, messages.getMessage(key, refusal.arguments(), key, Locale.SIMPLIFIED_CHINESE)));
        model.addAttribute("errors", errors);
    }
}
