package io.luxuan.account.factor;

import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForOwners;
import io.luxuan.shared.permission.ForThreeAdministrators;
import io.luxuan.shared.permission.UseCase;
import java.time.Period;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** What administrators did to one's account: told at the next sign-in, and to be read for half a year. */
@UseCase
public class OwnNotices {
    private static final Period SHOWN = Period.ofMonths(6);
    private static final int MOST = 20;

    private final OwnNoticeMapper mapper;
    private final MovableClock clock;

    OwnNotices(OwnNoticeMapper mapper, MovableClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @ForThreeAdministrators
    @Transactional
    public void tell(String account, OwnNotice.Kind kind) {
        mapper.insert(Ids.next(), account, kind, Actors.require().name(), clock.now());
    }

    @ForOwners
    public List<OwnNotice> all() {
        return mapper.of(HalfSignedIn.owner().id(), clock.now().minus(SHOWN), MOST);
    }

    @ForOwners
    @Transactional
    public void seen() {
        mapper.see(HalfSignedIn.owner().id(), clock.now());
    }
}
