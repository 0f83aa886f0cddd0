package io.luxuan.decision;

import io.luxuan.ranking.MeetingAdvice;
import io.luxuan.ranking.MeetingAdvice.Advised;
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
    void fill(Model model, MeetingView view, MeetingQuery asked) {
        Map<String, Advised> advised = advice.of(view.round().id());
        MeetingQuery.Page page = asked.of(view.rows(), advised);
        model.addAttribute("view", view).addAttribute("round", view.round()).addAttribute("asked", asked);
        model.addAttribute("filter", page.filter()).addAttribute("filters", RowFilter.values()).addAttribute("counts", page.counts());
        model.addAttribute("rows", page.rows()).addAttribute("page", page.page()).addAttribute("pages", page.pages());
        model.addAttribute("advice", advised);
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
