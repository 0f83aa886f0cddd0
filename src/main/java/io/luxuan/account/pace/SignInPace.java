package io.luxuan.account.pace;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NetworkAddress;
import io.luxuan.shared.seal.Seal;
import io.luxuan.shared.seal.ServerSecrets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Slows down those who guess, by name and by address, without closing anything to anybody. A name that others guess at
 * makes only those wait who have been wrong with it themselves: three attempts at a name from an address are looked at
 * whatever happens elsewhere, and whatever others at that address mistype. What it knows is in the database, so that a
 * restart opens nothing and all nodes agree.
 */
@Component
public class SignInPace {
    static final int OF_ONES_OWN = 3;

    private final AttemptMapper mapper;
    private final MovableClock clock;
    private final Seal seal;

    SignInPace(AttemptMapper mapper, MovableClock clock, ServerSecrets secrets) {
        this.mapper = mapper;
        this.clock = clock;
        this.seal = secrets.seal("sign-in-attempts");
    }

    /** Whether this attempt may be looked at now; where it had to wait for its turn, it has used it up. */
    public boolean admits(String name, String address) {
        LocalDateTime now = now();
        List<AttemptCount> counts = mapper.of(List.of(nameKey(name), addressKey(address), ownKey(name, address)));
        Optional<AttemptCount> ofAddress = find(counts, addressKey(address), now);
        if (ofAddress.isPresent() && !take(Pace.ADDRESS, ofAddress.get(), now)) {
            return false;
        }
        int own = find(counts, ownKey(name, address), now).map(AttemptCount::failures).orElse(0);
        Optional<AttemptCount> ofName = find(counts, nameKey(name), now);
        return own < OF_ONES_OWN || ofName.isEmpty() || take(Pace.NAME, ofName.get(), now);
    }

    /** Whether a guess at something of which there is one a name, a code for instance, may be looked at now. */
    public boolean admits(String name) {
        LocalDateTime now = now();
        Optional<AttemptCount> count = find(mapper.of(List.of(nameKey(name))), nameKey(name), now);
        return count.isEmpty() || take(Pace.NAME, count.get(), now);
    }

    public void wrong(String name) {
        count(nameKey(name));
    }

    public void wrong(String name, String address) {
        count(nameKey(name));
        count(addressKey(address));
        count(ownKey(name, address));
    }

    /** Until when those wait who guessed wrong; empty when nobody does. */
    public Optional<LocalDateTime> slowedUntil(String name) {
        LocalDateTime now = now();
        return Stream.of(name, ofCodes(name)).map(one -> find(mapper.of(List.of(nameKey(one))), nameKey(one), now)).flatMap(Optional::stream)
                .filter(Pace.NAME::slows).map(Pace.NAME::openFrom).filter(now::isBefore).max(Comparator.naturalOrder());
    }

    /** Passwords and codes alike. */
    public boolean forget(String name) {
        return mapper.forget(nameKey(name)) + mapper.forget(nameKey(ofCodes(name))) > 0;
    }

    /** Wrong codes count apart from wrong passwords; no user name has a space. */
    public static String ofCodes(String name) {
        return "code " + name;
    }

    private boolean take(Pace pace, AttemptCount count, LocalDateTime now) {
        return !pace.slows(count) || !now.isBefore(pace.openFrom(count)) && mapper.take(count, now) > 0;
    }

    private void count(String key) {
        LocalDateTime now = now();
        LocalDateTime forgotten = now.minus(Pace.REMEMBERED);
        if (mapper.count(key, forgotten, now) > 0) {
            return;
        }
        try {
            mapper.first(key, now);
        } catch (DuplicateKeyException atTheSameMoment) {
            mapper.count(key, forgotten, now);
        }
    }

    private Optional<AttemptCount> find(List<AttemptCount> counts, String key, LocalDateTime now) {
        return counts.stream().filter(count -> count.attemptKey().equals(key) && Pace.isRemembered(count, now)).findFirst();
    }

    private String nameKey(String name) {
        return seal.of("name " + name);
    }

    private String addressKey(String address) {
        return seal.of("address " + NetworkAddress.normal(address));
    }

    private String ownKey(String name, String address) {
        return seal.of("own " + NetworkAddress.normal(address) + " " + name);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.running(), MovableClock.CHINA).truncatedTo(ChronoUnit.MICROS);
    }
}
