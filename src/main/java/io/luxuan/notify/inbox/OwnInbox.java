package io.luxuan.notify.inbox;

import io.luxuan.notify.told.ToldRow;
import io.luxuan.notify.told.ToldTexts;
import io.luxuan.shared.KeptByKey;
import io.luxuan.shared.MomentCursor;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.UseCase;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.annotation.Transactional;

/** One's own news, the latest first. Each sees only theirs, and how many they have not read is kept some seconds. */
@UseCase
@ForSignedIn
public class OwnInbox {
    private static final int PEOPLE = 2000;

    private final InboxMapper mapper;
    private final ToldTexts texts;
    private final MovableClock clock;
    private final KeptByKey<String, Long> unread;

    OwnInbox(InboxMapper mapper, ToldTexts texts, MovableClock clock, @Value("${luxuan.kept:3s}") Duration age) {
        this.mapper = mapper;
        this.texts = texts;
        this.clock = clock;
        this.unread = new KeptByKey<>(age, PEOPLE, mapper::unread);
    }

    public Slice<News> page(boolean unreadOnly, String cursor) {
        MomentCursor after = MomentCursor.parse(cursor).orElse(null);
        Slice<ToldRow> rows = Slice.of(mapper.page(me(), unreadOnly, after, Slice.PAGE + 1), Slice.PAGE,
                row -> MomentCursor.of(row.toldAt(), row.id()));
        return new Slice<>(rows.rows().stream().map(this::news).toList(), rows.next());
    }

    public long unread() {
        return unread.get(me());
    }

    /** Whoever opens it has read it. */
    @Transactional
    public News open(String id) {
        ToldRow row = find(id);
        if (mapper.read(id, me(), clock.now()) > 0) {
            unread.forget(me());
        }
        return news(row);
    }

    @Transactional
    public void keepForLater(String id) {
        mapper.unreadAgain(find(id).id(), me());
        unread.forget(me());
    }

    /** @param until moment of the latest that was shown */
    @Transactional
    public void readAll(LocalDateTime until) {
        mapper.readAll(me(), until, clock.now());
        unread.forget(me());
    }

    private ToldRow find(String id) {
        return mapper.find(id, me()).orElseThrow(() -> new NotFound("news", id));
    }

    private News news(ToldRow row) {
        return new News(row.id(), row.kind(), texts.title(row), texts.text(row), row.roundTitle(), row.link(), row.toldAt(), row.isRead());
    }

    private static String me() {
        return Actors.require().id();
    }
}
