package io.luxuan.paper.kind;

import io.luxuan.publicity.PublishedLists;
import io.luxuan.publicity.PublishedLists.Listed;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 公示名单: a list as it was published, for anybody. */
@Component
public class PublicityList implements PaperKind {
    public static final String ID = "publicity-list";

    private final PublishedLists lists;
    private final Rounds rounds;
    private final MessageSource messages;

    PublicityList(PublishedLists lists, Rounds rounds, MessageSource messages) {
        this.lists = lists;
        this.rounds = rounds;
        this.messages = messages;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public PaperScope scope() {
        return PaperScope.LIST;
    }

    @Override
    public List<String> fields() {
        return List.of("listTitle", "publishedOn", "lastDay", "sum");
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.text("place", 6), Column.text("projectNumber", 18), Column.text("title", 44),
                Column.text("unit", 36), Column.figure("amount", 14), Column.text("remark", 14));
    }

    @Override
    public PaperContent read(String noticeId) {
        Listed list = lists.find(noticeId).orElseThrow(() -> new NotFound("list", noticeId));
        List<PublishedLists.Entry> entries = lists.entries(list);
        return new PaperContent(rounds.get(list.roundId()), list.title(), Map.of("listTitle", list.title(), "date", Written.day(list.publishedAt()),
                "publishedOn", Written.day(list.publishedAt()), "lastDay", Written.day(list.lastDay()),
                "sum", Written.sum(entries, PublishedLists.Entry::amount)),
                Written.numbered(entries, entry -> List.of(entry.number(), entry.title(), entry.organisation(),
                        Written.amount(entry.amount()), remark(entry))));
    }

    /** What the page marks: that it was taken off, and the reason where the meeting departed from the ranking. */
    private String remark(PublishedLists.Entry entry) {
        return Stream.of(entry.removed() ? text("entry.REMOVED") : "",
                entry.changedBy() == null ? "" : text("list.by-meeting") + "：" + entry.changedBy())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("；"));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
