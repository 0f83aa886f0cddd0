package io.luxuan.paper.kind;

import io.luxuan.programme.Programme;
import io.luxuan.publicity.PublishedLists;
import io.luxuan.publicity.PublishedLists.Entry;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 立项通知, or that of a recognition: who is awarded, once the final list is issued. */
@Component
class AwardNotice implements PaperKind {
    private final PublishedLists lists;
    private final Rounds rounds;
    private final MessageSource messages;

    AwardNotice(PublishedLists lists, Rounds rounds, MessageSource messages) {
        this.lists = lists;
        this.rounds = rounds;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "award-notice";
    }

    @Override
    public PaperScope scope() {
        return PaperScope.ROUND;
    }

    @Override
    public boolean isFor(Programme programme) {
        return programme.publicity() != null && programme.claim() == null;
    }

    @Override
    public List<String> fields() {
        return List.of("sum", "matter", "listName", "issued", "funds", "duty");
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.text("place", 6), Column.text("projectNumber", 18), Column.text("title", 44),
                Column.text("unit", 36), Column.figure("amount", 14));
    }

    @Override
    public PaperContent read(String roundId) {
        List<Entry> awarded = lists.awarded(roundId);
        if (awarded.isEmpty()) {
            throw new Refusal("paper.not-yet");
        }
        Round round = rounds.get(roundId);
        return new PaperContent(round, "", fields(round, rounds.programmeOf(roundId), Written.sum(awarded, Entry::amount)),
                Written.numbered(awarded, entry -> List.of(entry.number(), entry.title(), entry.organisation(), Written.amount(entry.amount()))));
    }

    /** A recognition is made known and signs no statement of its tasks; of money is spoken where there is some. */
    private Map<String, String> fields(Round round, Programme programme, String sum) {
        String what = programme.project() == null ? "recognised" : "project";
        return Map.of("sum", sum, "matter", text("matter." + what, round.title()), "listName", text("list." + what),
                "issued", text("issued." + what), "funds", sum.isEmpty() ? "" : text("funds", sum), "duty", text("duty." + what));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("paper.award." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
