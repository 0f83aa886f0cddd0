package io.luxuan.notify.letter;

import io.luxuan.notify.told.ToldRow;
import io.luxuan.notify.told.ToldTexts;
import io.luxuan.notify.way.Parcel;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a letter says: all that is enclosed, one piece of news under the other. */
@Component
class WriteLetter {
    private static final int MOST = 50;

    private final OutgoingMapper outgoing;
    private final ToldTexts texts;
    private final MessageSource messages;
    private final String site;

    /** @param site where the platform is reached, such as {@code https://luxuan.example.cn}; empty leaves links out */
    WriteLetter(OutgoingMapper outgoing, ToldTexts texts, MessageSource messages, @Value("${luxuan.notify.site:}") String site) {
        this.outgoing = outgoing;
        this.texts = texts;
        this.messages = messages;
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    Parcel of(Letter letter) {
        List<ToldRow> news = outgoing.enclosed(letter.id(), MOST);
        String subject = subject(letter, news);
        return new Parcel(letter.id(), letter.address(), subject, say("letter.brief", subject), text(letter, news));
    }

    private String subject(Letter letter, List<ToldRow> news) {
        String first = news.isEmpty() ? "" : texts.title(news.get(0));
        return letter.newsCount() == 1 ? say("letter.subject", first) : say("letter.subject.many", first, letter.newsCount());
    }

    private String text(Letter letter, List<ToldRow> news) {
        StringBuilder text = new StringBuilder();
        news.forEach(row -> text.append(texts.title(row)).append('\n').append(texts.text(row)).append('\n').append(link(row)).append('\n'));
        if (letter.newsCount() > news.size()) {
            text.append(say("letter.more", letter.newsCount() - news.size())).append("\n\n");
        }
        return text.append(say("letter.foot")).append('\n').toString();
    }

    private String link(ToldRow row) {
        return site.isEmpty() ? "" : say("letter.link", site + "/inbox/" + row.id()) + '\n';
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
