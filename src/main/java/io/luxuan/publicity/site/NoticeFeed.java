package io.luxuan.publicity.site;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.question.Question;
import io.luxuan.shared.MovableClock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Notices, and answers to questions among them, as a feed reader takes them (RFC 4287): each known again by its address. */
final class NoticeFeed {
    private static final String ATOM = "atom_1.0";
    private static final Pattern NOT_IN_XML = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final int MOST = 50;

    private final String site;
    private final String author;

    /** @param site address of the start page without a slash at its end */
    NoticeFeed(String site, String author) {
        this.site = site;
        this.author = author;
    }

    /** @param self path of the feed */
    Feed of(String title, String self, List<Notice> notices, List<Question> questions, LocalDateTime now) {
        Feed feed = new Feed(ATOM);
        feed.setId(site + self);
        feed.setTitle(title);
        List<Entry> entries = Stream.concat(notices.stream().map(this::entry), questions.stream().map(this::entry))
                .sorted(Comparator.comparing(Entry::getUpdated).reversed()).limit(MOST).toList();
        feed.setUpdated(entries.isEmpty() ? date(now) : entries.get(0).getUpdated());
        feed.setAuthors(List.of(author()));
        Link own = link(self);
        own.setRel("self");
        feed.setOtherLinks(List.of(own));
        feed.setAlternateLinks(List.of(link("/notices")));
        feed.setEntries(entries);
        return feed;
    }

    private Entry entry(Notice notice) {
        return entry("/notices/" + notice.id(), notice.title(), notice.body(), notice.publishedAt(), notice.publishedAt());
    }

    /** Corrected answers come up again. */
    private Entry entry(Question question) {
        return entry("/questions/" + question.id(), question.publicText(), question.answer(), question.publishedAt(), question.answeredAt());
    }

    private Entry entry(String path, String title, String body, LocalDateTime published, LocalDateTime updated) {
        Entry entry = new Entry();
        entry.setId(site + path);
        entry.setTitle(readable(title));
        entry.setPublished(date(published));
        entry.setUpdated(date(updated));
        entry.setAlternateLinks(List.of(link(path)));
        Content text = new Content();
        text.setType(Content.TEXT);
        text.setValue(readable(body));
        entry.setSummary(text);
        return entry;
    }

    private Person author() {
        Person person = new Person();
        person.setName(author);
        return person;
    }

    private Link link(String path) {
        Link link = new Link();
        link.setHref(site + path);
        return link;
    }

    private static String readable(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("");
    }

    private static Date date(LocalDateTime moment) {
        return Date.from(moment.atZone(MovableClock.CHINA).toInstant());
    }
}
