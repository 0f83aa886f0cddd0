package io.luxuan.support;

import io.luxuan.audit.AuditFeed;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.notify.inbox.OwnInbox;
import io.luxuan.notify.told.TellNews;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people find in their inboxes once everything that happened has been told. */
public final class Heard {
    private final TellNews tell;
    private final OwnInbox inbox;

    Heard(TellNews tell, OwnInbox inbox) {
        this.tell = tell;
        this.inbox = inbox;
    }

    /** From now on: what other tests did before concerns nobody here. */
    public static Heard in(AutowireCapableBeanFactory beans) {
        beans.getBean(JdbcTemplate.class).update("UPDATE told_head SET last_seq = ? WHERE id = 1 AND last_seq < ?",
                beans.getBean(AuditFeed.class).last(), beans.getBean(AuditFeed.class).last());
        return (Heard) beans.autowire(Heard.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    public Heard everything() {
        Actors.run(Person.SYSTEM, tell::all);
        return this;
    }

    /** Everything that was told to them, the first first. */
    public List<News> by(Person person) {
        return Actors.as(person, () -> {
            List<News> all = new ArrayList<>();
            var page = inbox.page(false, null);
            all.addAll(page.rows());
            while (page.hasNext()) {
                page = inbox.page(false, page.next());
                all.addAll(page.rows());
            }
            Collections.reverse(all);
            return all;
        });
    }

    public List<ToldKind> kinds(Person person) {
        return by(person).stream().map(News::kind).toList();
    }
}
